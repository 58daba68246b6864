package dev.quoth;

import java.util.Objects;

/**
 * A condition that a passage must meet, without a part in its score.
 *
 * <p>In one query, filters of the same kind widen each other and filters of different kinds narrow
 * each other: two sources and a section ask for that section in either of the sources.
 */
public sealed interface Filter {

  /** How a speaker's name is compared. */
  enum NameMatch {
    /**
     * All words of the asked name must stand in the speaker's, close together and in any order:
     * "wang" finds "Wang Yi", and "Bill Clinton" finds neither "Hillary Clinton" nor "Clinton".
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
   * The outlet, whole; capitals make no difference.
   *
   * @param name the outlet's name
   */
  record Source(String name) implements Filter {
    /** Checks that the name is not blank. */
    public Source {
      Checks.notBlank("source", name);
    }
  }

  /**
   * One of the article's authors, whole; capitals make no difference.
   *
   * @param name the author's name
   */
  record Author(String name) implements Filter {
    /** Checks that the name is not blank. */
    public Author {
      Checks.notBlank("author", name);
    }
  }

  /**
   * The part of the outlet, whole; capitals make no difference.
   *
   * @param name the section's name
   */
  record Section(String name) implements Filter {
    /** Checks that the name is not blank. */
    public Section {
      Checks.notBlank("section", name);
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
}
