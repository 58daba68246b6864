package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HitsJsonTest {

  @Test
  void aQuoteIsWrittenWithItsContextAndItsArticle() throws IOException {
    StringBuilder json = new StringBuilder();
    HitsJson.writeLine(HitsOut.hit("It sails."), json);
    assertEquals(
        ("{'id':'aIt sails.#q0','score':1.5,'appearances':2,'text':'It sails.','start':0,'end':9,"
                + "'words':'It sails.','type':'direct','form':'statement','segments':[{'start':0,'end':9,'quoted':true}],"
                + "'speaker':'Ann It sails.','mention':'It sails.','mentionStart':0,"
                + "'mentionEnd':9,'role':'It sails.','kind':'person','mood':'asserted','rule':'line',"
                + "'confidence':0.9,'context':'It sails.','contextStart':0,'contextEnd':9,"
                + "'highlights':[{'start':0,'end':1}],'speakerHighlights':[{'start':0,'end':9}],"
                + "'article':{'id':'aIt sails.',"
                + "'title':'It sails.','source':'It sails.','authors':['It sails.'],"
                + "'language':'en','published':'2026-03-02T00:00:00Z'}}\n")
            .replace('\'', '"'),
        json.toString());
  }

  @Test
  void aParagraphIsWrittenWithItsIndex() throws IOException {
    StringBuilder json = new StringBuilder();
    HitsJson.writeLine(HitsOut.paragraph("It sails."), json);
    assertEquals(
        ("{'id':'p#p0','score':0.5,'appearances':1,'text':'It sails.','start':0,'end':9,"
                + "'paragraph':0,'highlights':[],'speakerHighlights':[],'article':{'id':'p','language':'en'}}\n")
            .replace('\'', '"'),
        json.toString());
  }

  @Test
  void nastyTextsAreReadBackAsTheyWere() throws IOException {
    StringBuilder json = new StringBuilder();
    HitsJson.write(HitsOut.nasty(), json);
    JsonObject answer = JsonParser.parseString(json.toString()).getAsJsonObject();
    assertEquals(99, answer.get("total").getAsInt());
    assertEquals(false, answer.get("exact").getAsBoolean());
    assertEquals("cursor", answer.get("next").getAsString());
    for (int i = 0; i < HitsOut.NASTY.size(); i++) {
      JsonObject hit = answer.getAsJsonArray("hits").get(i).getAsJsonObject();
      assertEquals(HitsOut.NASTY.get(i), hit.get("text").getAsString());
      assertEquals(HitsOut.NASTY.get(i), hit.getAsJsonObject("article").get("title").getAsString());
    }
  }
}
