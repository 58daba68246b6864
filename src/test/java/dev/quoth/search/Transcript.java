package dev.quoth.search;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.CueClass;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.index.QuoteIndexer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Articles of which everything is said that can be known about a quote: each line is a quote {@code
 * name|role|PERSON|DENIAL|addressee|0.9: words}. Parts at the end may be left out.
 */
final class Transcript {

  private Transcript() {}

  /** Makes an index of one article a text, their ids being a, b, c and so on. */
  static Directory index(String... texts) throws IOException {
    Article[] articles = new Article[texts.length];
    for (int i = 0; i < texts.length; i++) {
      articles[i] = Article.builder("" + (char) ('a' + i), texts[i]).build();
    }
    return index(articles);
  }

  static Directory index(Article... articles) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (QuoteIndexer indexer =
        QuoteIndexer.open(directory, Newsroom.OPTIONS.withExtractor(Transcript::extract))) {
      for (Article article : articles) {
        indexer.add(article);
      }
    }
    return directory;
  }

  private static List<Quote> extract(Article article) {
    List<Quote> quotes = new ArrayList<>();
    List<Span> lines = article.paragraphs();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).in(article.text());
      int colon = line.indexOf(": ");
      if (colon > 0) {
        Span words = new Span(lines.get(i).start() + colon + 2, lines.get(i).end());
        Span head = new Span(lines.get(i).start(), lines.get(i).start() + colon);
        String[] parts = line.substring(0, colon).split("\\|", -1);
        quotes.add(
            Quote.of(QuoteType.DIRECT, List.of(new Segment(words, Segment.Wording.VERBATIM)), i)
                .attribution(attribution(parts, head)));
      }
    }
    return quotes;
  }

  private static Attribution attribution(String[] parts, Span head) {
    SpeakerKind kind =
        part(parts, 2).isEmpty() ? SpeakerKind.PERSON : SpeakerKind.valueOf(parts[2]);
    Optional<Cue> cue =
        part(parts, 3).isEmpty()
            ? Optional.empty()
            : Optional.of(new Cue("cue", head, "cue", CueClass.valueOf(parts[3])));
    Optional<Mention> addressee =
        part(parts, 4).isEmpty() ? Optional.empty() : Optional.of(new Mention(parts[4], head));
    double confidence = part(parts, 5).isEmpty() ? 0.9 : Double.parseDouble(parts[5]);
    Speaker speaker = new Speaker(parts[0], part(parts, 1), kind);
    Attribution attribution =
        Attribution.of(speaker, new Mention(parts[0], head), "line", confidence);
    attribution = cue.map(attribution::cue).orElse(attribution);
    return addressee.map(attribution::addressee).orElse(attribution);
  }

  private static String part(String[] parts, int index) {
    return index < parts.length ? parts[index] : "";
  }
}
