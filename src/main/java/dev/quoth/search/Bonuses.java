package dev.quoth.search;

import dev.quoth.PassageKind;
import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.Ranking;
import dev.quoth.Recency;
import dev.quoth.schema.Leaves;
import dev.quoth.schema.PhraseLeaves;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Gathers what adds to the score of a passage beside the words of a question. */
final class Bonuses {

  /** Whoever asks for more words than these describes a thing, and names none. */
  private static final int CLOSE_TERMS = 6;

  private static final long SECONDS_A_DAY = 86_400;

  private final QuoteQuery question;
  private final Ranking ranking;
  private final List<Bonus> all = new ArrayList<>();

  private Bonuses(QuoteQuery question) {
    this.question = question;
    ranking = question.ranking();
  }

  static List<Bonus> of(
      QuoteQuery question, List<BytesRef> topic, IndexSearcher index, SearcherOptions options)
      throws IOException {
    Bonuses bonuses = new Bonuses(question);
    if (bonuses.ranking.closeness() > 0) {
      bonuses.phrases(new PhraseLeaves(question.passages(), options.analyzers()));
      bonuses.neighbours(topic);
    }
    bonuses.worth(QuoteType.DIRECT, bonuses.ranking.direct());
    bonuses.worth(QuoteType.MIXED, bonuses.ranking.mixed());
    bonuses.attribution();
    bonuses.ranking.recency().ifPresent(bonuses::recency);
    bonuses.all.addAll(Prominence.of(question, index.getIndexReader()));
    return bonuses.all;
  }

  private void phrases(PhraseLeaves leaves) {
    for (Phrase phrase : question.phrases()) {
      if (phrase.need() == Phrase.Need.PREFERRED) {
        close(leaves.inside(phrase), "“" + phrase.words() + "”");
      }
    }
  }

  private void neighbours(List<BytesRef> topic) {
    for (int i = 1; i < Math.min(topic.size(), CLOSE_TERMS); i++) {
      BytesRef first = topic.get(i - 1);
      BytesRef second = topic.get(i);
      String text = "‘" + first.utf8ToString() + "’ near ‘" + second.utf8ToString() + "’";
      close(Leaves.near(question.passages(), first, second), text);
    }
  }

  private void close(Query words, String text) {
    String where = question.passages() == PassageKind.QUOTE ? " in the quote" : " in the paragraph";
    Query boosted = new BoostQuery(words, (float) ranking.closeness());
    all.add(new Bonus(boosted, passage -> text + where));
  }

  private void worth(QuoteType type, double worth) {
    if (worth > 0) {
      String text = type.name().toLowerCase(Locale.ROOT) + " quote";
      all.add(new Bonus(Leaves.worth(type, worth), passage -> text));
    }
  }

  private void attribution() {
    if (ranking.confidence() > 0) {
      Query sure = Leaves.confidence(ranking.confidence());
      all.add(new Bonus(sure, passage -> "sure of the speaker"));
    }
  }

  private void recency(Recency recency) {
    all.add(
        new Bonus(
            Leaves.recency(recency),
            passage ->
                passage
                    .article()
                    .published()
                    .map(moment -> published(moment, recency.reference()))
                    .orElse("published")));
  }

  /** Tells how far a moment is from another, in days of UTC as a reader counts them. */
  private static String published(Instant moment, Instant reference) {
    long days = day(reference) - day(moment);
    if (days == 0) {
      return "published on " + date(reference);
    }
    String distance = Math.abs(days) == 1 ? "1 day " : Math.abs(days) + " days ";
    return "published " + distance + (days > 0 ? "before " : "after ") + date(reference);
  }

  private static long day(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS_A_DAY);
  }

  /** Returns the day in UTC of any moment, of one beyond the years of a {@code LocalDate} too. */
  static String date(Instant moment) {
    String text = moment.toString();
    return text.substring(0, text.indexOf('T'));
  }
}
