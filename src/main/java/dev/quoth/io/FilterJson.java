package dev.quoth.io;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.quoth.ArticleFact;
import dev.quoth.CueClass;
import dev.quoth.Filter;
import dev.quoth.QuoteType;
import dev.quoth.SpeakerKind;
import java.util.Arrays;
import java.util.Optional;

/** A filter as an object of one member, and back. */
final class FilterJson {

  private FilterJson() {}

  static JsonObject write(Filter filter) {
    return switch (filter) {
      case Filter.SpeakerName speaker ->
          switch (speaker.match()) {
            case WORDS -> member("speaker", speaker.name());
            case EXACT -> member("speakerExactly", speaker.name());
          };
      case Filter.Type type -> member("type", JsonWords.word(type.type()));
      case Filter.CueKind cue -> member("cue", JsonWords.word(cue.kind()));
      case Filter.Kind speaker -> member("kind", JsonWords.word(speaker.kind()));
      case Filter.Fact fact -> member(fact.fact().key(), fact.value());
      case Filter.ArticleId article -> member("article", article.id());
      case Filter.Metadata named -> member("metadata", metadata(named));
      case Filter.Role role -> member("role", role.words());
      case Filter.Addressee addressee -> member("addressee", addressee.name());
      case Filter.Mentioning somebody -> member("mentioning", somebody.name());
      case Filter.MinConfidence sure -> member("minConfidence", new JsonPrimitive(sure.least()));
      case Filter.MinWords length -> member("minWords", new JsonPrimitive(length.least()));
      case Filter.Not not -> member("not", write(not.filter()));
    };
  }

  private static JsonObject metadata(Filter.Metadata fact) {
    JsonObject json = member("name", fact.name());
    json.addProperty("value", fact.value());
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

  static Filter read(JsonFields fields) {
    if (fields.names().size() != 1) {
      throw new IllegalArgumentException(
          fields.path() + " must have one member, but has " + fields.names().size());
    }
    String name = fields.names().iterator().next();
    Filter filter = read(name, fields);
    fields.end();
    return filter;
  }

  private static Filter read(String name, JsonFields fields) {
    return switch (name) {
      case "speaker" -> new Filter.SpeakerName(fields.text(name), Filter.NameMatch.WORDS);
      case "speakerExactly" -> new Filter.SpeakerName(fields.text(name), Filter.NameMatch.EXACT);
      case "type" -> new Filter.Type(fields.constant(name, QuoteType.values()));
      case "cue" -> new Filter.CueKind(fields.constant(name, CueClass.values()));
      case "kind" -> new Filter.Kind(fields.constant(name, SpeakerKind.values()));
      case "article" -> new Filter.ArticleId(fields.text(name));
      case "metadata" -> fields.object(name).map(FilterJson::readMetadata).orElseThrow();
      case "role" -> new Filter.Role(fields.text(name));
      case "addressee" -> new Filter.Addressee(fields.text(name));
      case "mentioning" -> new Filter.Mentioning(fields.text(name));
      case "minConfidence" -> new Filter.MinConfidence(fields.decimal(name));
      case "minWords" -> new Filter.MinWords(fields.number(name, Optional.empty()));
      case "not" -> fields.object(name).map(FilterJson::read).map(Filter.Not::new).orElseThrow();
      default -> new Filter.Fact(fact(name, fields), fields.text(name));
    };
  }

  private static ArticleFact fact(String name, JsonFields fields) {
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

  private static Filter readMetadata(JsonFields fields) {
    Filter filter = new Filter.Metadata(fields.text("name"), fields.text("value"));
    fields.end();
    return filter;
  }
}
