package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.ArticleRef;
import dev.quoth.Attribution;
import dev.quoth.ContentForm;
import dev.quoth.Cue;
import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.Mention;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps a passage whole in the field {@code passage} of its document, and reads it back. */
final class PassageDocument {

  private PassageDocument() {}

  /** Returns the passage as JSON. */
  static JsonObject of(Passage passage) {
    JsonObject json = Json.object("id", passage.id(), "article", article(passage.article()));
    switch (passage) {
      case QuotePassage quote -> {
        json.add("quote", quote(quote.quote()));
        json.addProperty("text", quote.context());
        json.add("span", span(quote.contextSpan()));
      }
      case ParagraphPassage paragraph -> {
        json.addProperty("paragraph", paragraph.paragraph());
        json.addProperty("text", paragraph.text());
        json.add("span", span(paragraph.span()));
      }
    }
    return json;
  }

  /** Returns the facts of an article as JSON. */
  static JsonObject article(ArticleRef article) {
    JsonObject json =
        Json.object("id", article.id(), "title", article.title(), "url", article.url());
    JsonObject facts = new JsonObject();
    for (ArticleFact fact : ArticleFact.values()) {
      if (!article.values(fact).isEmpty()) {
        facts.add(fact.name(), Json.array(article.values(fact)));
      }
    }
    json.add("facts", facts);
    article
        .published()
        .ifPresent(moment ->
            json.add("published", Json.array(List.of(moment.getEpochSecond(), moment.getNano()))));
    JsonArray metadata = new JsonArray();
    for (Map.Entry<String, String> fact : article.metadata().entrySet()) {
      metadata.add(Json.array(List.of(fact.getKey(), fact.getValue())));
    }
    json.add("metadata", metadata);
    return json;
  }

  private static JsonObject quote(Quote quote) {
    JsonArray segments = new JsonArray();
    for (Segment segment : quote.segments()) {
      JsonArray one = span(segment.span());
      one.add(segment.wording().name());
      segments.add(one);
    }
    JsonObject json =
        Json.object(
            "type",
            quote.type().name(),
            "form",
            quote.form().name(),
            "paragraph",
            quote.paragraph(),
            "segments",
            segments);
    quote.attribution().ifPresent(attribution -> json.add("attribution", attribution(attribution)));
    return json;
  }

  private static JsonObject attribution(Attribution attribution) {
    JsonObject json =
        Json.object(
            "mention",
            mention(attribution.mention()),
            "mood",
            attribution.mood().name(),
            "rule",
            attribution.rule(),
            "confidence",
            attribution.confidence());
    attribution
        .speaker()
        .ifPresent(speaker ->
            json.add(
                "speaker",
                Json.array(List.of(speaker.name(), speaker.role(), speaker.kind().name()))));
    attribution
        .cue()
        .ifPresent(cue -> {
          JsonArray words = mention(new Mention(cue.text(), cue.span()));
          words.add(cue.lemma());
          words.add(cue.kind().name());
          json.add("cue", words);
        });
    attribution.addressee().ifPresent(other -> json.add("addressee", mention(other)));
    attribution.via().ifPresent(other -> json.add("via", mention(other)));
    return json;
  }

  private static JsonArray mention(Mention mention) {
    JsonArray json = span(mention.span());
    json.add(mention.text());
    return json;
  }

  private static JsonArray span(Span span) {
    return Json.array(List.of(span.start(), span.end()));
  }

  /** Reads the passage of a document. */
  static Passage passage(JsonObject source) {
    JsonObject json = source.getAsJsonObject("passage");
    String id = json.get("id").getAsString();
    ArticleRef article = readArticle(json.getAsJsonObject("article"));
    String text = json.get("text").getAsString();
    Span span = readSpan(json.getAsJsonArray("span"));
    return json.has("quote")
        ? new QuotePassage(id, article, readQuote(json.getAsJsonObject("quote")), text, span)
        : new ParagraphPassage(id, article, json.get("paragraph").getAsInt(), span, text);
  }

  /** Reads the facts of an article. */
  static ArticleRef readArticle(JsonObject json) {
    Article.Builder article =
        Article.builder(json.get("id").getAsString(), "")
            .title(json.get("title").getAsString())
            .url(json.get("url").getAsString());
    for (Map.Entry<String, JsonElement> fact : json.getAsJsonObject("facts").entrySet()) {
      for (JsonElement value : fact.getValue().getAsJsonArray()) {
        article.fact(ArticleFact.valueOf(fact.getKey()), value.getAsString());
      }
    }
    if (json.has("published")) {
      JsonArray moment = json.getAsJsonArray("published");
      article.published(
          Instant.ofEpochSecond(moment.get(0).getAsLong(), moment.get(1).getAsLong()));
    }
    for (JsonElement fact : json.getAsJsonArray("metadata")) {
      JsonArray pair = fact.getAsJsonArray();
      article.metadata(pair.get(0).getAsString(), pair.get(1).getAsString());
    }
    return article.build().ref();
  }

  private static Quote readQuote(JsonObject json) {
    List<Segment> segments = new ArrayList<>();
    for (JsonElement segment : json.getAsJsonArray("segments")) {
      JsonArray one = segment.getAsJsonArray();
      segments.add(new Segment(readSpan(one), Segment.Wording.valueOf(one.get(2).getAsString())));
    }
    Quote quote =
        Quote.of(
                QuoteType.valueOf(json.get("type").getAsString()),
                segments,
                json.get("paragraph").getAsInt())
            .form(ContentForm.valueOf(json.get("form").getAsString()));
    return json.has("attribution")
        ? quote.attribution(readAttribution(json.getAsJsonObject("attribution")))
        : quote;
  }

  private static Attribution readAttribution(JsonObject json) {
    Mention mention = readMention(json.getAsJsonArray("mention"));
    String rule = json.get("rule").getAsString();
    double confidence = json.get("confidence").getAsDouble();
    Attribution attribution =
        json.has("speaker")
            ? Attribution.of(readSpeaker(json.getAsJsonArray("speaker")), mention, rule, confidence)
            : Attribution.unresolved(mention, rule, confidence);
    attribution = attribution.mood(CueMood.valueOf(json.get("mood").getAsString()));
    if (json.has("cue")) {
      JsonArray cue = json.getAsJsonArray("cue");
      Mention words = readMention(cue);
      CueClass kind = CueClass.valueOf(cue.get(4).getAsString());
      attribution =
          attribution.cue(new Cue(words.text(), words.span(), cue.get(3).getAsString(), kind));
    }
    if (json.has("addressee")) {
      attribution = attribution.addressee(readMention(json.getAsJsonArray("addressee")));
    }
    return json.has("via") ? attribution.via(readMention(json.getAsJsonArray("via"))) : attribution;
  }

  private static Speaker readSpeaker(JsonArray json) {
    return new Speaker(
        json.get(0).getAsString(),
        json.get(1).getAsString(),
        SpeakerKind.valueOf(json.get(2).getAsString()));
  }

  private static Mention readMention(JsonArray json) {
    return new Mention(json.get(2).getAsString(), readSpan(json));
  }

  private static Span readSpan(JsonArray json) {
    return new Span(json.get(0).getAsInt(), json.get(1).getAsInt());
  }
}
