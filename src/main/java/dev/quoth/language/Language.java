package dev.quoth.language;

import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.LanguageSource;
import dev.quoth.language.lexicon.LexiconBuilder;
import dev.quoth.language.lexicon.Spellings;
import dev.quoth.language.lexicon.StopWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A language, with all that the library knows of it: its words, its reporting verbs, its titles,
 * how its text becomes the terms of an index, and the measured weights of the rules that read it.
 *
 * <p>A language is data: one folder of text files with fixed names, which {@link #read} reads. What
 * each holds, and how to make those of another language, is in {@code src/docs/ADD-A-LANGUAGE.md}.
 * Immutable, and safe for use by several threads at once.
 */
public final class Language {

  private final String tag;
  private final StopWords stopWords;
  private final Supplier<Spellings> spellings;
  private final Supplier<LanguageData> data;
  private final PassageAnalyzers analyzers;

  private Language(
      String tag,
      StopWords stopWords,
      Supplier<Spellings> spellings,
      Supplier<LanguageData> data,
      PassageAnalyzers analyzers) {
    this.tag = tag;
    this.stopWords = stopWords;
    this.spellings = spellings;
    this.data = data;
    this.analyzers = analyzers;
  }

  /**
   * Returns English, as newspapers write it. Its files are read when they are first needed: a
   * program that only searches by topic never reads the words and names that extraction asks for.
   *
   * <p>To its {@linkplain #analyzers() analyzers}, capitals, accents, the full stops of U.S.A., a
   * possessive 's and regular endings make no difference. The stemmer is Porter's (1980), which
   * ranks better than Krovetz's on collections that neither was tuned on. No word is left out of
   * phrases; the emptiest are left out of the ranking and of queries.
   *
   * @return the one English
   */
  public static Language english() {
    return English.LANGUAGE;
  }

  /** Reads the stop words when English is first asked for, and not before. */
  private static final class English {
    static final String TAG = "en";
    static final LanguageFiles FILES =
        name -> Optional.ofNullable(Language.class.getResourceAsStream("en/" + name));
    static final Language LANGUAGE = read();

    private static Language read() {
      try {
        StopWords words = StopWordsReader.read(new LanguageLines(TAG, FILES));
        return new Language(
            TAG,
            words,
            () -> EnglishSpellings.SPELLINGS,
            () -> EnglishWords.DATA,
            TextAnalyzers.english(words.query(), words.common()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Reads the spellings when a quotation is first verified. */
  private static final class EnglishSpellings {
    static final Spellings SPELLINGS = read();

    private static Spellings read() {
      try {
        return SpellingsReader.read(new LanguageLines(English.TAG, English.FILES));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads all other files when a name is looked up or a quote extracted, which takes far longer.
   */
  private static final class EnglishWords {
    static final LanguageData DATA = read();

    private static LanguageData read() {
      try {
        return LanguageReader.read(English.TAG, English.FILES);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads a language from its files.
   *
   * <p>Its analyzers cut a text into words by Unicode's rules (UAX #29) and make no difference of
   * capitals and accents; they know no endings. {@link #withAnalyzers} gives it better ones, such
   * as Lucene's for that language.
   *
   * @param tag BCP 47 tag of the language: "de"
   * @param files its files; each of the fixed names must be there, but may be empty
   * @return the language
   * @throws LanguageFormatException if a line makes no sense; it names file, line and reason
   * @throws java.io.FileNotFoundException if a file is missing
   * @throws IOException if a file cannot be read
   */
  public static Language read(String tag, LanguageFiles files) throws IOException {
    LanguageData data = LanguageReader.read(checked(tag), files);
    LanguageLines lines = new LanguageLines(tag, files);
    StopWords words = StopWordsReader.read(lines);
    Spellings spellings = SpellingsReader.read(lines);
    PassageAnalyzers analyzers = TextAnalyzers.plain(words.query());
    return new Language(tag, words, () -> spellings, () -> data, analyzers);
  }

  /**
   * Makes a language of which nothing is known but how its text becomes terms: for an application
   * with an extractor of its own. The library's extractor finds quotations in it, but no speakers.
   *
   * @param tag BCP 47 tag of the language: "de"
   * @param analyzers how its text becomes terms
   * @return the language
   */
  public static Language of(String tag, PassageAnalyzers analyzers) {
    LanguageData data =
        new LanguageData(checked(tag), new LexiconBuilder().build(), Map.of(), LanguageSource.NONE);
    return new Language(
        tag,
        StopWords.NONE,
        () -> Spellings.NONE,
        () -> data,
        Objects.requireNonNull(analyzers, "analyzers"));
  }

  private static String checked(String tag) {
    if (tag.isBlank()) {
      throw new IllegalArgumentException(
          "tag must be a language tag such as \"en\", but is \"" + tag + "\"");
    }
    return tag;
  }

  /**
   * Returns this language with other analyzers, for an application that has its own.
   *
   * @param other how text becomes terms
   * @return a copy with those
   */
  public Language withAnalyzers(PassageAnalyzers other) {
    Objects.requireNonNull(other, "analyzers");
    return new Language(tag, stopWords, spellings, data, other);
  }

  /**
   * Returns the tag under which an index remembers this language.
   *
   * @return a BCP 47 tag: "en"
   */
  public String tag() {
    return tag;
  }

  /**
   * Returns how text becomes terms.
   *
   * @return the analyzers for passages, queries and names
   */
  public PassageAnalyzers analyzers() {
    return analyzers;
  }

  /**
   * Returns what this language is made of, to the library's own packages: an application cannot
   * name the type. The idiom is that of {@code java.sql.Wrapper}.
   *
   * @param <T> the type of the content
   * @param type the type of the content
   * @return the content
   * @throws IllegalArgumentException if this language has no content of that type
   */
  public <T> T unwrap(Class<T> type) {
    if (type == StopWords.class) {
      return type.cast(stopWords);
    }
    if (type == Spellings.class) {
      return type.cast(spellings.get());
    }
    if (type == LanguageData.class) {
      return type.cast(data.get());
    }
    throw new IllegalArgumentException("type must be one of this library's, but is " + type);
  }

  /** Returns the tag. */
  @Override
  public String toString() {
    return tag();
  }
}
