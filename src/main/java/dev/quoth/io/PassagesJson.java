package dev.quoth.io;

import com.google.gson.stream.JsonWriter;
import dev.quoth.ArticleFact;
import dev.quoth.ArticleRef;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes passages as JSON, for other programs: an export of any length, or a list such as that of
 * {@link dev.quoth.QuoteSearch#appearances}. {@link HitsJson} writes them with score and
 * highlights.
 *
 * <p>The names are stable. A passage, here broken to be read:
 *
 * <pre>{@code
 * {"id":"ferry-strike#q3",
 *  "text":"it was mechanically applied",   the article's text at start..end
 *  "start":23,"end":50,"words":"…", …      the quote's fields, as QuotesJson writes them
 *  "context":"Wang said it …",             the article's text at contextStart..contextEnd
 *  "contextStart":0,"contextEnd":80,
 *  "article":{"id":"ferry-strike","title":"Ferry strike","source":"Harbour Post",
 *    "authors":["Jane Doe"],"section":"world","language":"en","tags":["ferries"],
 *    "url":"https://…","published":"2026-03-02T00:00:00Z","metadata":{"desk":"night"}}}
 * }</pre>
 *
 * <p>A paragraph has {@code start}, {@code end} and {@code paragraph}, its index, instead of the
 * quote's fields, and no context. A fact of the article that is not known is left out. Offsets are
 * UTF-16 indexes into the article's text, half-open.
 */
public final class PassagesJson {

  private PassagesJson() {}

  /**
   * Writes passages as JSON Lines, one object and a line feed each, as they are read: memory does
   * not grow with their number.
   *
   * {@snippet file="AllOfThem.java" region="export"}
   *
   * @param passages the passages, for example of {@link dev.quoth.QuoteSearch#stream}; read to its
   *     end, and closed by whoever opened it
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses, or the passages cannot be read
   */
  public static void writeLines(Stream<? extends Passage> passages, Appendable target)
      throws IOException {
    try {
      for (Iterator<? extends Passage> each = passages.iterator(); each.hasNext(); ) {
        writeLine(each.next(), target);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Writes one passage as an object, and a line feed.
   *
   * @param passage the passage
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void writeLine(Passage passage, Appendable target) throws IOException {
    write(passage, AppendableWriter.json(target));
    target.append('\n');
  }

  /** Writes a list of passages under its name into an object that is open. */
  static void list(String name, List<? extends Passage> passages, JsonWriter json)
      throws IOException {
    json.name(name).beginArray();
    for (Passage passage : passages) {
      write(passage, json);
    }
    json.endArray();
  }

  static void write(Passage passage, JsonWriter json) throws IOException {
    json.beginObject().name("id").value(passage.id());
    said(passage, json);
    article(passage.article(), json);
    json.endObject();
  }

  /** Writes the words of a passage, where they are, and who said them. */
  static void said(Passage passage, JsonWriter json) throws IOException {
    json.name("text").value(passage.text());
    switch (passage) {
      case QuotePassage quote -> {
        QuotesJson.fields(quote.quote(), quote.words(), json);
        json.name("context").value(quote.context());
        json.name("contextStart").value(quote.contextSpan().start());
        json.name("contextEnd").value(quote.contextSpan().end());
      }
      case ParagraphPassage paragraph -> {
        QuotesJson.span(paragraph.span(), json);
        json.name("paragraph").value(paragraph.paragraph());
      }
    }
  }

  static void article(ArticleRef article, JsonWriter json) throws IOException {
    json.name("article").beginObject();
    known("id", article.id(), json);
    known("title", article.title(), json);
    for (ArticleFact fact : ArticleFact.values()) {
      known(fact, article, json);
    }
    known("url", article.url(), json);
    if (article.published().isPresent()) {
      json.name("published").value(article.published().get().toString());
    }
    if (!article.metadata().isEmpty()) {
      json.name("metadata").beginObject();
      for (Map.Entry<String, String> fact : article.metadata().entrySet()) {
        json.name(fact.getKey()).value(fact.getValue());
      }
      json.endObject();
    }
    json.endObject();
  }

  /** Writes a value under its name, unless it is not known. */
  static void known(String name, String value, JsonWriter json) throws IOException {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }

  /** Writes values under their name, unless there are none. */
  static void known(String name, List<String> values, JsonWriter json) throws IOException {
    if (!values.isEmpty()) {
      json.name(name).beginArray();
      for (String value : values) {
        json.value(value);
      }
      json.endArray();
    }
  }

  private static void known(ArticleFact fact, ArticleRef article, JsonWriter json)
      throws IOException {
    List<String> values = article.values(fact);
    String name = fact.articleKeys().getFirst();
    switch (fact.multiplicity()) {
      case ONE -> known(name, values.isEmpty() ? "" : values.getFirst(), json);
      case MANY -> known(name, values, json);
    }
  }
}
