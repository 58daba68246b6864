package dev.quoth.extract;

import dev.quoth.Attribution;
import dev.quoth.ContentForm;
import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.QuoteType;
import dev.quoth.Speaker;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Options of the library's own extractor: which quotes an application wants, and words of its own
 * that the language does not have. Options never change: {@code
 * ExtractorOptions.STANDARD.minConfidence(0.8)} are others.
 *
 * {@snippet file="YourOwnWords.java" region="options"}
 *
 * <p>Whatever changes the quotes of an article changes the {@linkplain QuoteExtractor#version()
 * version} of the extractor, too.
 */
public final class ExtractorOptions {

  /** The options of {@link QuoteExtractor#of}: all that is found, and no further words. */
  public static final ExtractorOptions STANDARD = new ExtractorOptions(new Parts());

  private static final String VERB_REMEDY =
      "give the dictionary form of one verb, such as \"skeet\"";

  private final Parts parts;

  /** The parts; they change only while options are made of others. The sets are sorted. */
  private static final class Parts {
    double minConfidence;
    EnumSet<QuoteType> types = EnumSet.allOf(QuoteType.class);
    EnumSet<ContentForm> forms = EnumSet.allOf(ContentForm.class);
    EnumSet<CueMood> moods = EnumSet.allOf(CueMood.class);
    final Set<String> cues = new TreeSet<>();
    final Set<String> titles = new TreeSet<>();
    final Set<String> outlets = new TreeSet<>();
    final Set<String> stopNames = new TreeSet<>();

    Parts copy() {
      Parts copy = new Parts();
      copy.minConfidence = minConfidence;
      copy.types = types;
      copy.forms = forms;
      copy.moods = moods;
      copy.cues.addAll(cues);
      copy.titles.addAll(titles);
      copy.outlets.addAll(outlets);
      copy.stopNames.addAll(stopNames);
      return copy;
    }

    @Override
    public String toString() {
      return "minConfidence="
          + minConfidence
          + (", types=" + types + ", forms=" + forms + ", moods=" + moods)
          + (", cues=" + cues + ", titles=" + titles)
          + (", outlets=" + outlets + ", stopNames=" + stopNames);
    }
  }

  private ExtractorOptions(Parts parts) {
    this.parts = parts;
  }

  private ExtractorOptions change(Consumer<Parts> change) {
    Parts changed = parts.copy();
    change.accept(changed);
    return new ExtractorOptions(changed);
  }

  /**
   * Sets how sure the extractor must be of a speaker. Below, a quote with words in quotation marks
   * is kept without its attribution, and an indirect one is left out.
   *
   * @param least the least {@link Attribution#confidence()}, 0..1
   * @return the options with that threshold
   * @throws IllegalArgumentException if the number is out of its range
   */
  public ExtractorOptions minConfidence(double least) {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException(
          "minConfidence must lie in 0..1, but is " + least + "; 0 keeps all that is found");
    }
    return change(changed -> changed.minConfidence = least);
  }

  /**
   * Sets the types of quotes that are wanted; all when not called.
   *
   * @param wanted the types, at least one
   * @return the options for these types
   * @throws IllegalArgumentException if there is none
   */
  public ExtractorOptions types(QuoteType... wanted) {
    EnumSet<QuoteType> types = EnumSet.noneOf(QuoteType.class);
    types.addAll(some("types", wanted));
    return change(changed -> changed.types = types);
  }

  /**
   * Sets the forms of content that are wanted; all when not called.
   *
   * @param wanted the forms, at least one
   * @return the options for these forms
   * @throws IllegalArgumentException if there is none
   */
  public ExtractorOptions forms(ContentForm... wanted) {
    EnumSet<ContentForm> forms = EnumSet.noneOf(ContentForm.class);
    forms.addAll(some("forms", wanted));
    return change(changed -> changed.forms = forms);
  }

  /**
   * Sets the moods of cues that are wanted; all when not called. A quote without an attribution
   * counts as asserted.
   *
   * @param wanted the moods, at least one
   * @return the options for these moods
   * @throws IllegalArgumentException if there is none
   */
  public ExtractorOptions moods(CueMood... wanted) {
    EnumSet<CueMood> moods = EnumSet.noneOf(CueMood.class);
    moods.addAll(some("moods", wanted));
    return change(changed -> changed.moods = moods);
  }

  private static <T> Set<T> some(String argument, T[] wanted) {
    if (wanted.length == 0) {
      throw new IllegalArgumentException(
          argument + " must name at least one, but is empty; leave out the call to have all");
    }
    return Set.copyOf(Arrays.asList(wanted));
  }

  /**
   * Adds reporting verbs, which take what is said as a clause or in quotation marks; a demand or a
   * commitment also takes an infinitive, and criticism, praise and denial a noun phrase.
   *
   * @param kind the kind of act that they report
   * @param lemmas their dictionary forms: "skeet". Irregular forms follow after slashes, the past,
   *     the participle, the present and the gerund: "overspeak/overspoke/overspoken"
   * @return the options with these verbs as well
   * @throws IllegalArgumentException if one is no word
   */
  public ExtractorOptions cues(CueClass kind, String... lemmas) {
    Objects.requireNonNull(kind, "kind");
    return change(changed -> {
      for (String lemma : lemmas) {
        changed.cues.add(OwnWords.cueLine(kind, verb(lemma)));
      }
    });
  }

  /**
   * Adds titles, which precede a name or are used alone: "provost".
   *
   * @param words the titles, each one word; capitals make no difference
   * @return the options with these titles as well
   * @throws IllegalArgumentException if one is no word
   */
  public ExtractorOptions titles(String... words) {
    return change(changed -> {
      for (String title : words) {
        changed.titles.add(word("title", title, "give one word of it, such as \"provost\""));
      }
    });
  }

  /**
   * Adds outlets, which pass on what others say and are no persons: "Semafor". Of a name of several
   * words give the one that tells that it is an outlet, "Courier" of "Kelden Courier".
   *
   * @param words the outlets, each one word; capitals make no difference
   * @return the options with these outlets as well
   * @throws IllegalArgumentException if one is no word
   */
  public ExtractorOptions outlets(String... words) {
    return change(changed -> {
      for (String outlet : words) {
        changed.outlets.add(
            word("outlet", outlet, "give the word that tells it is one, such as \"Courier\""));
      }
    });
  }

  /**
   * Adds names that are nobody's, such as a page's own words. A quote by such a speaker is treated
   * as one whose speaker nobody can tell: an indirect one is left out.
   *
   * @param names the whole names; capitals, accents and punctuation make no difference
   * @return the options with these names as well
   * @throws IllegalArgumentException if one has no letter or digit
   */
  public ExtractorOptions stopNames(String... names) {
    return change(changed -> {
      for (String name : names) {
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
          throw new IllegalArgumentException(
              "stop name must have a letter, but is \""
                  + name
                  + "\"; give the whole name, such as \"Story Highlights\"");
        }
        changed.stopNames.add(Speaker.keyOf(name));
      }
    });
  }

  /** Checks a verb with its irregular forms after slashes. */
  private static String verb(String notation) {
    int from = 0;
    for (int slash = notation.indexOf('/'); slash >= 0; slash = notation.indexOf('/', from)) {
      word("cue", notation.substring(from, slash), VERB_REMEDY);
      from = slash + 1;
    }
    word("cue", notation.substring(from), VERB_REMEDY);
    return notation.toLowerCase(Locale.ROOT);
  }

  private static String word(String argument, String value, String remedy) {
    boolean letters =
        !value.isEmpty()
            && value.codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    if (!letters) {
      throw new IllegalArgumentException(
          argument + " must be one word, but is \"" + value + "\"; " + remedy);
    }
    return value.toLowerCase(Locale.ROOT);
  }

  /** Returns the words that the language does not have. */
  OwnWords ownWords() {
    return new OwnWords(parts.cues, parts.titles, parts.outlets);
  }

  /** Returns which quotes are wanted. */
  QuoteSelection selection() {
    return new QuoteSelection(
        parts.minConfidence, parts.types, parts.forms, parts.moods, parts.stopNames);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExtractorOptions options && toString().equals(options.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** Returns all options, for a person to read. */
  @Override
  public String toString() {
    return "ExtractorOptions[" + parts + "]";
  }
}
