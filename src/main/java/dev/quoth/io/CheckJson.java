package dev.quoth.io;

import com.google.gson.stream.JsonWriter;
import dev.quoth.QuotationCheck;
import dev.quoth.QuotationSource;
import dev.quoth.Span;
import dev.quoth.WordChange;
import java.io.IOException;
import java.util.List;

/** Writes whether a quotation is right, as {@link AnswerJson} promises. */
final class CheckJson {

  private final QuotationCheck check;
  private final JsonWriter json;

  private CheckJson(QuotationCheck check, JsonWriter json) {
    this.check = check;
    this.json = json;
  }

  static void write(QuotationCheck check, JsonWriter json) throws IOException {
    new CheckJson(check, json).write();
  }

  private void write() throws IOException {
    json.beginObject().name("words").value(check.quotation().words());
    PassagesJson.known("speaker", check.quotation().speaker(), json);
    json.name("verdict").value(JsonObjectWriter.word(check.verdict()));
    json.name("sources").beginArray();
    for (QuotationSource source : check.sources()) {
      source(source);
    }
    json.endArray();
    PassagesJson.list("nearest", check.nearest(), json);
    json.endObject();
  }

  private void source(QuotationSource source) throws IOException {
    json.beginObject();
    PassagesJson.write(source.quote(), json.name("quote"));
    asked("words", source.words());
    json.name("similarity").value(AnswerJson.rounded(source.similarity()));
    json.name("changes").beginArray();
    for (WordChange change : source.changes()) {
      json.beginObject();
      change(change, source);
      List<String> weights =
          change.weights().stream().sorted().map(JsonObjectWriter::word).toList();
      PassagesJson.known("weights", weights, json);
      json.endObject();
    }
    json.endArray();
    PassagesJson.list("appearances", source.appearances(), json);
    json.endObject();
  }

  private void change(WordChange change, QuotationSource source) throws IOException {
    switch (change) {
      case WordChange.Replacement replacement -> {
        json.name("kind").value("replacement");
        asked("quotation", replacement.quotation());
        words("article", source.quote().at(replacement.article()), replacement.article());
      }
      case WordChange.Insertion insertion -> {
        json.name("kind").value("insertion");
        asked("quotation", insertion.quotation());
      }
      case WordChange.Omission omission -> {
        json.name("kind").value("omission").name("at").value(omission.at());
        words("article", source.quote().at(omission.article()), omission.article());
      }
    }
  }

  private void asked(String name, Span span) throws IOException {
    words(name, span.in(check.quotation().words()), span);
  }

  private void words(String name, String text, Span span) throws IOException {
    json.name(name).beginObject().name("text").value(text);
    QuotesJson.span(span, json);
    json.endObject();
  }
}
