package dev.quoth.schema;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.ContentForm;
import dev.quoth.Cue;
import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes articles and quotes that no newsroom would print, all of them allowed. */
public final class Randomly {

  private static final String[] PIECES = {
    "ferry", "Wang", " ", " ", " ", "\n", "\n\n", "\r\n", "“", "”", "é", "e\u0301", "🚢", "中文",
    "\ud800", "\udc00", "\u0000", "\ufeff", "\u00a0", "’s", "...", "#", "=", "ﬃ", "ß", "İ"
  };

  private final Random random;

  /** Starts from a seed. */
  public Randomly(long seed) {
    random = new Random(seed);
  }

  /** Returns a number from 0 to one less than the bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** Returns a text of at most this many pieces. */
  public String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** Returns an article of that id. */
  public Article article(String id) {
    Article.Builder article =
        Article.builder(id, text(300)).title(text(9)).source(text(3)).section(text(3)).url(text(9));
    for (int i = random.nextInt(3); i > 0; i--) {
      article.author("x" + text(3)).tag("x" + text(3)).metadata("x" + text(2), text(9));
    }
    if (random.nextBoolean()) {
      article.published(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)));
    }
    return article.build();
  }

  /** Returns quotes that lie in the article. */
  public List<Quote> quotes(Article article) {
    List<Quote> quotes = new ArrayList<>();
    int paragraphs = article.paragraphs().size();
    for (int i = paragraphs == 0 ? 0 : random.nextInt(9); i > 0; i--) {
      boolean nobody = random.nextInt(4) == 0;
      Attribution attribution = attribution(article.text());
      Quote quote =
          Quote.of(any(QuoteType.values()), segments(article.text()), random.nextInt(paragraphs));
      if (quote.type() != QuoteType.DIRECT) {
        quote = quote.form(any(ContentForm.values()));
      }
      quotes.add(nobody ? quote : quote.attribution(attribution));
    }
    return quotes;
  }

  private List<Segment> segments(String text) {
    List<Segment> segments = new ArrayList<>();
    Span whole = span(0, text.length());
    segments.add(new Segment(whole, any(Segment.Wording.values())));
    if (whole.end() < text.length() && random.nextBoolean()) {
      segments.add(new Segment(span(whole.end(), text.length()), any(Segment.Wording.values())));
    }
    return segments;
  }

  private Attribution attribution(String text) {
    Speaker speaker = new Speaker("x" + text(4), text(4), any(SpeakerKind.values()));
    Cue cue = new Cue(text(2), span(0, text.length()), text(2), any(CueClass.values()));
    Mention mention = Mention.at(text, span(0, text.length()));
    String rule = "x" + text(2);
    double confidence = random.nextInt(5) == 0 ? 0 : random.nextDouble();
    Attribution attribution =
        random.nextInt(5) == 0
            ? Attribution.unresolved(mention, rule, confidence)
            : Attribution.of(speaker, mention, rule, confidence);
    attribution = attribution.mood(any(CueMood.values()));
    if (random.nextBoolean()) {
      attribution = attribution.cue(cue);
    }
    if (random.nextBoolean()) {
      attribution = attribution.addressee(Mention.at(text, span(0, text.length())));
    }
    return random.nextBoolean()
        ? attribution.via(Mention.at(text, span(0, text.length())))
        : attribution;
  }

  private Span span(int from, int to) {
    int start = from + random.nextInt(to - from);
    return new Span(start, start + 1 + random.nextInt(to - start));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
