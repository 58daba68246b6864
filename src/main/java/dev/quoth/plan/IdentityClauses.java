package dev.quoth.plan;

import dev.quoth.ArticleFact;
import dev.quoth.SpeakerIdentity;
import dev.quoth.SpeakerIdentity.NameForm;
import dev.quoth.SpeakerIdentity.Usage;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Makes clauses for the quotes of a speaker under all names. */
public final class IdentityClauses {

  private IdentityClauses() {}

  /**
   * Returns the clause for the quotes of a speaker.
   *
   * @param identity the speaker
   * @return a clause without a score
   */
  public static Clause of(SpeakerIdentity identity) {
    return Clause.anyOf(identity.forms().stream().map(IdentityClauses::of).toList());
  }

  /**
   * Returns the clause for the quotes of a speaker under one name.
   *
   * @param form the name
   * @return a clause without a score
   */
  public static Clause of(NameForm form) {
    Clause name = named(form.key());
    if (form.usages().isEmpty()) {
      return name;
    }
    List<Clause> places = form.usages().stream().map(IdentityClauses::of).toList();
    return Clause.allOf(List.of(name, new Clause.InArticle(Clause.anyOf(places))));
  }

  private static Clause of(Usage usage) {
    List<Clause> all = new ArrayList<>();
    all.add(new Clause.Published(start(usage.from()), end(usage.to())));
    if (!usage.source().isEmpty()) {
      String source = Keywords.folded(usage.source());
      all.add(new Clause.Values(PassageField.of(ArticleFact.SOURCE), List.of(source)));
    }
    return Clause.allOf(all);
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Returns the last millisecond of a month: moments are indexed in milliseconds. */
  private static Instant end(YearMonth month) {
    return start(month.plusMonths(1)).minusMillis(1);
  }

  private static Clause named(String key) {
    return new Clause.Values(PassageField.SPEAKER_KEY, List.of(Keywords.exact(key)));
  }
}
