package dev.quoth.extract.names;

import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.WordClass;
import java.util.HashSet;
import java.util.Set;

/**
 * The words that an article's full names end in: "Said" after "Peter Said", "May" after "Mrs. May".
 * Whatever else such a word is, alone and capitalized it may be that name.
 */
final class CarriedNames {

  /** A middle initial may come between a given name and a surname. */
  private static final int MAX_INITIALS = 2;

  private static final long PRONOUNS =
      WordClassSets.OPENERS
          | WordClassSets.PERSONAL
          | WordClass.IT.bit()
          | WordClass.RELATIVE.bit();
  private static final long LEADS = WordClassSets.GIVEN | WordClass.COURTESY.bit();
  private static final long NO_SURNAMES =
      WordClass.DETERMINER.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.PREPOSITION.bit();
  private static final long NOT_GIVEN = WordClass.PLACE.bit() | WordClass.DEMONYM.bit();

  private final Tokens tokens;
  private final CapitalizedWords large;
  private final NameForms forms;
  private final Set<String> words = new HashSet<>();

  private CarriedNames(Tokens tokens, CapitalizedWords large) {
    this.tokens = tokens;
    this.large = large;
    this.forms = new NameForms(tokens);
  }

  static CarriedNames of(Tokens tokens, CapitalizedWords large) {
    CarriedNames carried = new CarriedNames(tokens, large);
    for (int t = 0; t < tokens.size(); t++) {
      int last = carried.surname(t);
      if (last > t) {
        carried.words.add(carried.forms.key(last));
      }
    }
    return carried;
  }

  /** Tests whether a word is one that a full name of the article ends in. */
  boolean has(int t) {
    return !words.isEmpty() && words.contains(forms.key(t));
  }

  /**
   * Tests for a given name that a word of the grammar, capitalized within a sentence, follows:
   * Grace Will, June March.
   */
  boolean beforeSurname(int t) {
    return surname(t) > t;
  }

  /** The surname of the full name that begins at a token; the token itself where none does. */
  private int surname(int t) {
    if (!tokens.capital(t) || !tokens.hasAny(t, LEADS)) {
      return t;
    }
    int last = t + 1;
    while (last <= t + MAX_INITIALS && initial(last)) {
      last++;
    }
    boolean calendar =
        tokens.has(last, WordClass.WEEKDAY)
            || (tokens.has(last, WordClass.MONTH) && tokens.is(last + 1, Kind.NUMBER));
    return tokens.capital(last)
            && !calendar
            && !tokens.hasAny(last, PRONOUNS)
            && ambiguous(last)
            && !shouts(last)
            && !large.headline(t)
        ? last
        : t;
  }

  private boolean shouts(int t) {
    return tokens.end(t) - tokens.start(t) == 1 || NameForms.capitals(tokens.text(t));
  }

  private boolean initial(int t) {
    return tokens.capital(t) && tokens.dotted(t) && tokens.end(t) - tokens.start(t) == 2;
  }

  /** A word that would be no name by itself. */
  private boolean ambiguous(int t) {
    boolean ends = !tokens.capital(t + 1) || tokens.has(t + 1, WordClass.NAME_SUFFIX);
    if (!ends || tokens.hasAny(t, NO_SURNAMES)) {
      return false;
    }
    return tokens.hasAny(t, WordClassSets.NEVER_IN_NAMES | WordClass.MONTH.bit())
        || (tokens.hasAny(t, WordClassSets.ROLES) && !tokens.has(t - 1, WordClass.PLACE))
        || (tokens.has(t, WordClass.COMMON) && !tokens.hasAny(t - 1, NOT_GIVEN))
        || tokens.isCue(t);
  }
}
