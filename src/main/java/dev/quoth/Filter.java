package dev.quoth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A condition that a passage must meet, and that has no part in its score. Each filter is made by
 * one static method here, and {@link QuoteQuery#where} takes it. The method's name is also its key
 * in a query as JSON and its operator in a search box; that of {@link #fact} is the fact's.
 *
 * <p>In one query, filters of the same kind widen each other and filters of different kinds narrow
 * each other: two sources and a section ask for that section in either of the sources. Both ways of
 * comparing a speaker's name are one kind, each {@link ArticleFact} is a kind, and so are metadata
 * of one name. A {@link Not} always excludes.
 *
 * {@snippet file="SearchBySpeaker.java" region="ask"}
 */
public sealed interface Filter {

  /** The number of names of a query in which titles and other spellings are understood. */
  int MAX_EXPANDED_NAMES = 6;

  /**
   * Asks for a speaker as people think of them: "wang", "Yi Wang" and "Foreign Minister Wang" find
   * Wang Yi, "Joseph Biden" finds Joe Biden, and "Bill Clinton" does not find Hillary Clinton. A
   * title or another spelling is understood in the first {@value #MAX_EXPANDED_NAMES} names of a
   * query.
   *
   * @param name words of the name, in any order, with a title before it perhaps; see {@link
   *     NameMatch#WORDS}
   * @return the filter
   * @throws IllegalArgumentException if the name is blank
   */
  static Filter speaker(String name) {
    return new SpeakerName(name, NameMatch.WORDS);
  }

  /**
   * Asks for a speaker by the whole name: "Wang" finds those whom their article knows as no more
   * than Wang.
   *
   * @param name the whole name; capitals, accents and punctuation make no difference
   * @return the filter
   * @throws IllegalArgumentException if the name is blank
   */
  static Filter speakerExactly(String name) {
    return new SpeakerName(name, NameMatch.EXACT);
  }

  /**
   * Asks for a role of the speaker, as the article prints it: all of the words must be in it, in
   * any order and form. "foreign minister" finds a "Chinese state councillor and foreign minister",
   * and "senator" a "Sen.".
   *
   * @param words the words, at most the first {@value Role#MAX_WORDS} of which count
   * @return the filter
   * @throws IllegalArgumentException if the words are blank
   */
  static Filter role(String words) {
    return new Role(words);
  }

  /**
   * Asks for a kind of speaker.
   *
   * @param kind the kind
   * @return the filter
   */
  static Filter kind(SpeakerKind kind) {
    return new Kind(kind);
  }

  /**
   * Asks for quotes that were said to somebody.
   *
   * @param name the name, or a part of it; it is compared by {@link NameMatch#WORDS}
   * @return the filter
   * @throws IllegalArgumentException if the name is blank
   */
  static Filter addressee(String name) {
    return new Addressee(name);
  }

  /**
   * Asks for somebody or something named in the quote's own words (of a paragraph, in its text).
   * People who speak mostly use the surname alone; so a name of several words is also met where its
   * last word is in the quote and the whole of it in the words around the quote or in the title.
   * What others say about Wang is {@code where(mentioning("Wang"), not(speaker("Wang")))}.
   *
   * @param name the name
   * @return the filter
   * @throws IllegalArgumentException if the name is blank
   */
  static Filter mentioning(String name) {
    return new Mentioning(name);
  }

  /**
   * Asks for quotes by how much of them is in quotation marks.
   *
   * @param type the type
   * @return the filter
   */
  static Filter type(QuoteType type) {
    return new Type(type);
  }

  /**
   * Asks for a form of the content. With such a filter, topics are found where they are asked for,
   * in any {@link QuoteScope}.
   *
   * @param form the form
   * @return the filter
   */
  static Filter form(ContentForm form) {
    return new Form(form);
  }

  /**
   * Asks for a mood of the cue; a quote of which nobody knows the speaker is asserted. With such a
   * filter, what was not said is found where it is asked for, in any {@link QuoteScope}.
   *
   * @param mood the mood
   * @return the filter
   */
  static Filter mood(CueMood mood) {
    return new Mood(mood);
  }

  /**
   * Asks for what kind of act the cue reports. {@link CueClass#DENIAL} also finds what is denied,
   * in any {@link QuoteScope}.
   *
   * @param kind the kind of cue
   * @return the filter
   */
  static Filter cue(CueClass kind) {
    return new CueKind(kind);
  }

  /**
   * Asks for attributions that the extractor was sure of. Of several, the lowest counts.
   *
   * @param least the least {@link Attribution#confidence()}, 0..1
   * @return the filter
   * @throws IllegalArgumentException if the number is out of its range
   */
  static Filter minConfidence(double least) {
    return new MinConfidence(least);
  }

  /**
   * Asks for long quotes or paragraphs. Of several, the lowest counts.
   *
   * @param least the least number of words, 0 or more; a word is a run of letters and digits, in
   *     which there may be an apostrophe or a hyphen
   * @return the filter
   * @throws IllegalArgumentException if the number is negative
   */
  static Filter minWords(int least) {
    return new MinWords(least);
  }

  /**
   * Asks for a value of a keyword fact of the article: {@code fact(ArticleFact.SOURCE, "Xinhua")}.
   *
   * @param fact the fact; the filter takes its JSON key and its operators from it
   * @param value the whole value; capitals make no difference
   * @return the filter
   * @throws IllegalArgumentException if the value is blank
   */
  static Filter fact(ArticleFact fact, String value) {
    return new Fact(fact, value);
  }

  /**
   * Asks for a value of a keyword fact of the article as people type it: "cnn" is CNN where the
   * index has such a value, or else any with the word, as "CNN (Web News)", or else one that a
   * letter changes into another, which the answer {@linkplain Hits#notices() tells}. At most 64
   * values are found so, those of most articles; and only in the first {@value #MAX_EXPANDED_NAMES}
   * names and values of a query, while others are compared whole.
   *
   * @param fact the fact
   * @param words the value or words of it; capitals make no difference
   * @return the filter
   * @throws IllegalArgumentException if the words are blank
   */
  static Filter factWords(ArticleFact fact, String words) {
    return new FactWords(fact, words);
  }

  /**
   * Asks for a further fact about the article.
   *
   * @param name the fact's name
   * @param value the fact, whole; capitals make no difference
   * @return the filter
   * @throws IllegalArgumentException if the name is blank
   */
  static Filter metadata(String name, String value) {
    return new Metadata(name, value);
  }

  /**
   * Asks for an article.
   *
   * @param id the article's id, letter for letter
   * @return the filter
   * @throws IllegalArgumentException if the id is blank
   */
  static Filter article(String id) {
    return new ArticleId(id);
  }

  /**
   * Asks for articles published on a day or later. Of several days, the earliest counts. An article
   * without a date meets no date.
   *
   * @param day the first day, in UTC
   * @return the filter
   */
  static Filter since(LocalDate day) {
    return new Since(day);
  }

  /**
   * Asks for articles published on a day or earlier. Of several days, the latest counts. An article
   * without a date meets no date.
   *
   * @param day the last day, in UTC
   * @return the filter
   */
  static Filter until(LocalDate day) {
    return new Until(day);
  }

  /**
   * Asks for articles that arrived in the index after a moment, whenever they were published. Of
   * several moments, the earliest counts. {@link QuoteSearch#latestArrival} is the moment to ask
   * with next time.
   *
   * @param moment the moment, itself left out; the index knows it to the microsecond
   * @return the filter
   */
  static Filter arrivedAfter(Instant moment) {
    return new ArrivedAfter(moment);
  }

  /**
   * Excludes what meets a filter. Several exclude each what they name.
   *
   * @param filter what must not be met, itself no {@link Not}
   * @return the filter
   * @throws IllegalArgumentException if the filter is a {@link Not}
   */
  static Filter not(Filter filter) {
    return new Not(filter);
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
   * The words of the speaker's {@link Filter#role role}. No paragraph meets it.
   *
   * @param words the words
   */
  record Role(String words) implements Filter {
    /** The most words of a role that count. */
    public static final int MAX_WORDS = 4;

    /** Checks that the words are not blank. */
    public Role {
      Checks.notBlank("role", words);
    }
  }

  /**
   * The {@link Filter#kind kind} of speaker. No paragraph meets it.
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
   * The one to whom the quote was said, its {@link Filter#addressee addressee}. No paragraph meets
   * it.
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
   * A person or thing that is {@link Filter#mentioning mentioned} in it.
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
   * The {@link Filter#type type} of a quote. No paragraph meets it.
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
   * The {@link Filter#form form} of the content. No paragraph meets it.
   *
   * @param form the form
   */
  record Form(ContentForm form) implements Filter {
    /** Checks that the form is there. */
    public Form {
      Objects.requireNonNull(form, "form");
    }
  }

  /**
   * The {@link Filter#mood mood} of the cue. No paragraph meets it.
   *
   * @param mood the mood
   */
  record Mood(CueMood mood) implements Filter {
    /** Checks that the mood is there. */
    public Mood {
      Objects.requireNonNull(mood, "mood");
    }
  }

  /**
   * The kind of act that the {@link Filter#cue cue} reports. No paragraph meets it.
   *
   * @param kind the kind of cue
   */
  record CueKind(CueClass kind) implements Filter {
    /** Checks that the kind is there. */
    public CueKind {
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * The {@link Filter#minConfidence least confidence} of the attribution. Nothing without a speaker
   * meets it.
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
   * The {@link Filter#minWords least length} of the passage.
   *
   * @param least the least number of words, 0 or more
   */
  record MinWords(int least) implements Filter {
    /** Checks the range. */
    public MinWords {
      Checks.within("least number of words", least, 0, Integer.MAX_VALUE);
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
   * A keyword fact of the article: one of its values as people type it.
   *
   * @param fact the fact
   * @param words the value or words of it
   */
  record FactWords(ArticleFact fact, String words) implements Filter {
    /** Checks that the words are not blank. */
    public FactWords {
      Objects.requireNonNull(fact, "fact");
      Checks.notBlank(fact.key(), words);
    }
  }

  /**
   * A further fact about the article, its {@link Filter#metadata metadata}.
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
   * The {@link Filter#article article}.
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
   * The {@link Filter#since first day} of publication.
   *
   * @param day the day, in UTC
   */
  record Since(LocalDate day) implements Filter {
    /** Checks that the day is there. */
    public Since {
      Objects.requireNonNull(day, "day");
    }
  }

  /**
   * The {@link Filter#until last day} of publication.
   *
   * @param day the day, in UTC
   */
  record Until(LocalDate day) implements Filter {
    /** Checks that the day is there. */
    public Until {
      Objects.requireNonNull(day, "day");
    }
  }

  /**
   * The moment {@link Filter#arrivedAfter after} which the article arrived in the index.
   *
   * @param moment the moment, itself left out
   */
  record ArrivedAfter(Instant moment) implements Filter {
    /** Checks that the moment is there. */
    public ArrivedAfter {
      Objects.requireNonNull(moment, "moment");
    }
  }

  /**
   * Any passage that does {@link Filter#not not} meet a filter.
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
