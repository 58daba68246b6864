package dev.quoth.io;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.quoth.ArticleFact;
import dev.quoth.ContentForm;
import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.Filter;
import dev.quoth.QuoteType;
import dev.quoth.SpeakerKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Writes a filter as an object of one member, and reads it back. */
final class FilterJson {

  private FilterJson() {}

  static JsonObject write(Filter filter) {
    return switch (filter) {
      case Filter.SpeakerName speaker ->
          switch (speaker.match()) {
            case WORDS -> member("speaker", speaker.name());
            case EXACT -> member("speakerExactly", speaker.name());
          };
      case Filter.Type type -> member("type", JsonObjectWriter.word(type.type()));
      case Filter.Form form -> member("form", JsonObjectWriter.word(form.form()));
      case Filter.Mood mood -> member("mood", JsonObjectWriter.word(mood.mood()));
      case Filter.CueKind cue -> member("cue", JsonObjectWriter.word(cue.kind()));
      case Filter.Kind speaker -> member("kind", JsonObjectWriter.word(speaker.kind()));
      case Filter.Fact fact -> member(fact.fact().key(), fact.value());
      case Filter.FactWords fact -> member("fact", factWords(fact));
      case Filter.ArticleId article -> member("article", article.id());
      case Filter.Metadata named -> member("metadata", metadata(named));
      case Filter.Role role -> member("role", role.words());
      case Filter.Addressee addressee -> member("addressee", addressee.name());
      case Filter.Mentioning somebody -> member("mentioning", somebody.name());
      case Filter.MinConfidence sure -> member("minConfidence", new JsonPrimitive(sure.least()));
      case Filter.MinWords length -> member("minWords", new JsonPrimitive(length.least()));
      case Filter.Since since -> member("since", since.day().toString());
      case Filter.Until until -> member("until", until.day().toString());
      case Filter.ArrivedAfter arrived -> member("arrivedAfter", arrived.moment().toString());
      case Filter.Not not -> member("not", write(not.filter()));
    };
  }

  private static JsonObject metadata(Filter.Metadata fact) {
    JsonObject json = member("name", fact.name());
    json.addProperty("value", fact.value());
    return json;
  }

  private static JsonObject factWords(Filter.FactWords fact) {
    JsonObject json = member("name", fact.fact().key());
    json.addProperty("words", fact.words());
    return json;
  }

  private static JsonObject member(String name, String value) {
    return member(name, new JsonPrimitive(value));
  }

  private static JsonObject member(String name, JsonElement value) {
    JsonObject json = new JsonObject();
    json.add(name, value);
    return json;
  }

  static Filter read(JsonObjectReader fields) {
    if (fields.names().size() != 1) {
      throw new IllegalArgumentException(
          fields.path() + " must have one member, but has " + fields.names().size());
    }
    String name = fields.names().iterator().next();
    Filter filter = read(name, fields);
    fields.end();
    return filter;
  }

  private static Filter read(String name, JsonObjectReader fields) {
    return switch (name) {
      case "speaker" -> Filter.speaker(fields.text(name));
      case "speakerExactly" -> Filter.speakerExactly(fields.text(name));
      case "type" -> Filter.type(fields.constant(name, QuoteType.values()));
      case "form" -> Filter.form(fields.constant(name, ContentForm.values()));
      case "mood" -> Filter.mood(fields.constant(name, CueMood.values()));
      case "cue" -> Filter.cue(fields.constant(name, CueClass.values()));
      case "kind" -> Filter.kind(fields.constant(name, SpeakerKind.values()));
      case "article" -> Filter.article(fields.text(name));
      case "metadata" -> fields.object(name).map(FilterJson::readMetadata).orElseThrow();
      case "fact" -> fields.object(name).map(FilterJson::readFactWords).orElseThrow();
      case "role" -> Filter.role(fields.text(name));
      case "addressee" -> Filter.addressee(fields.text(name));
      case "mentioning" -> Filter.mentioning(fields.text(name));
      case "minConfidence" -> Filter.minConfidence(fields.decimal(name));
      case "minWords" -> Filter.minWords(fields.number(name, Optional.empty()));
      case "since" -> Filter.since(fields.required(name, LocalDate::parse));
      case "until" -> Filter.until(fields.required(name, LocalDate::parse));
      case "arrivedAfter" -> Filter.arrivedAfter(fields.required(name, Instant::parse));
      case "not" -> fields.object(name).map(FilterJson::read).map(Filter::not).orElseThrow();
      default -> Filter.fact(fact(name, fields), fields.text(name));
    };
  }

  private static ArticleFact fact(String name, JsonObjectReader fields) {
    return Arrays.stream(ArticleFact.values())
        .filter(fact -> fact.key().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown field "
                    + fields.path()
                    + "."
                    + name
                    + "; the filters are listed in the Javadoc of QueryJson"));
  }

  private static Filter readFactWords(JsonObjectReader fields) {
    ArticleFact fact = fact(fields.text("name"), fields);
    Filter filter = Filter.factWords(fact, fields.text("words"));
    fields.end();
    return filter;
  }

  private static Filter readMetadata(JsonObjectReader fields) {
    Filter filter = Filter.metadata(fields.text("name"), fields.text("value"));
    fields.end();
    return filter;
  }
}
