package dev.quoth;

import java.util.Objects;

/**
 * A condition that a passage must meet, without a part in its score.
 *
 * <p>In one query, filters of the same kind widen each other and filters of different kinds narrow
 * each other: two sources and a section ask for that section in either of the sources. Metadata of
 * different names are of different kinds. What a {@link Not} excludes is excluded, whatever else is
 * asked for.
 */
public sealed interface Filter {

  /** In how many names of a query titles and other spellings are understood. */
  int MAX_EXPANDED_NAMES = 6;

  /** How a speaker's name is compared. */
  enum NameMatch {
    /**
     * All words of the asked name must stand in the speaker's, close together and in any order:
     * "wang" finds "Wang Yi", and "Bill Clinton" finds neither "Hillary Clinton" nor "Clinton".
     *
     * <p>An English title before the name is left out (Mr., Dr.) or looked for in the role:
     * "Foreign Minister Wang" finds a Wang who is foreign minister in his article, and whatever
     * Wang Yi says elsewhere, if Wang Yi is printed so as a rule; where no Wang is printed so, it
     * finds those of no role. "Müller" finds Muller and Mueller and is found by both, while a
     * Muller is no Mueller. "Zelensky" finds and is found by Zelenskyy, Zelenskiy, Zelenskii,
     * Zelenskyi and Zelenskyj. No other spelling is guessed at.
     */
    WORDS,
    /** The whole name must be the same. Capitals, accents and punctuation make no difference. */
    EXACT
  }

  /**
   * The speaker of a quote; of a paragraph, one of those who speak in it.
   *
   * @param name the name; its {@link Speaker#key() key} is what counts
   * @param match how it is compared
   */
  record SpeakerName(String name, NameMatch match) implements Filter {
    /** Checks that the name is not blank. */
    public SpeakerName {
      Checks.notBlank("name", name);
      Objects.requireNonNull(match, "match");
    }
  }

  /**
   * How much of a quote stands in quotation marks. No paragraph meets it.
   *
   * @param type the type
   */
  record Type(QuoteType type) implements Filter {
    /** Checks that the type is there. */
    public Type {
      Objects.requireNonNull(type, "type");
    }
  }

  /**
   * A keyword fact of the article: one of its values, whole; capitals make no difference.
   *
   * @param fact the fact
   * @param value the value
   */
  record Fact(ArticleFact fact, String value) implements Filter {
    /** Checks that the value is not blank. */
    public Fact {
      Objects.requireNonNull(fact, "fact");
      Checks.notBlank(fact.key(), value);
    }
  }

  /**
   * The article.
   *
   * @param id its id, letter for letter
   */
  record ArticleId(String id) implements Filter {
    /** Checks that the id is not blank. */
    public ArticleId {
      Checks.notBlank("id", id);
    }
  }

  /**
   * A further fact about the article, whole; capitals make no difference.
   *
   * @param name the fact's name
   * @param value the fact
   */
  record Metadata(String name, String value) implements Filter {
    /** Checks that the name is not blank. */
    public Metadata {
      Checks.notBlank("metadata name", name);
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * What kind of act the quote's cue reports. No paragraph meets it, and no quote without a cue.
   *
   * @param kind the kind of act
   */
  record CueKind(CueClass kind) implements Filter {
    /** Checks that the kind is there. */
    public CueKind {
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * What kind of speaker said it. No paragraph meets it.
   *
   * @param kind the kind of speaker
   */
  record Kind(SpeakerKind kind) implements Filter {
    /** Checks that the kind is there. */
    public Kind {
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * The speaker's role, as the article prints it: all of the words must stand in it, in any order
   * and form. "foreign minister" finds a "Chinese state councillor and foreign minister". No
   * paragraph meets it.
   *
   * @param words the words, at most the first {@value #ROLE_WORDS} of which count
   */
  record Role(String words) implements Filter {
    /** How many words of a role count. */
    public static final int ROLE_WORDS = 4;

    /** Checks that the words are not blank. */
    public Role {
      Checks.notBlank("role", words);
    }
  }

  /**
   * Whom the quote was said to, as {@link NameMatch#WORDS} compares names. No paragraph meets it.
   *
   * @param name the name, or a part of it
   */
  record Addressee(String name) implements Filter {
    /** Checks that the name is not blank. */
    public Addressee {
      Checks.notBlank("addressee", name);
    }
  }

  /**
   * Somebody or something named inside of the quote's own words (of a paragraph, in its text). Who
   * speaks mostly says the surname alone; so a name of several words is also met where its last
   * word stands in the quote and the whole of it in the words around the quote or in the title.
   *
   * @param name the name
   */
  record Mentioning(String name) implements Filter {
    /** Checks that the name is not blank. */
    public Mentioning {
      Checks.notBlank("mentioned name", name);
    }
  }

  /**
   * How sure the attribution is at the least. Nothing without a speaker meets it. Of several, the
   * lowest counts.
   *
   * @param least the least {@link Attribution#confidence()}, 0..1
   */
  record MinConfidence(double least) implements Filter {
    /** Checks the range. */
    public MinConfidence {
      Checks.share("least confidence", least);
    }
  }

  /**
   * How long the quote (or the paragraph) is at the least. Of several, the lowest counts.
   *
   * @param least the least number of words, 0 or more; a word is a run of letters and digits, in
   *     which an apostrophe or a hyphen may stand
   */
  record MinWords(int least) implements Filter {
    /** Checks the range. */
    public MinWords {
      Checks.within("least number of words", least, 0, Integer.MAX_VALUE);
    }
  }

  /**
   * Whatever does not meet a filter. Several exclude each what they name.
   *
   * @param filter what must not be met, itself no {@link Not}
   */
  record Not(Filter filter) implements Filter {
    /** Checks that nothing is denied twice. */
    public Not {
      Objects.requireNonNull(filter, "filter");
      if (filter instanceof Not) {
        throw new IllegalArgumentException("filter must not be a Not itself, but is " + filter);
      }
    }
  }
}
