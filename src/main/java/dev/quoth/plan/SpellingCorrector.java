package dev.quoth.plan;

import dev.quoth.Speaker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds whom a name with one wrong letter means, among the speakers of an index. Only a name that
 * nobody has is doubted, or one that is much rarer than the other.
 */
final class SpellingCorrector {

  /** In shorter words another letter makes another name. */
  private static final int MIN_LETTERS = 4;

  /** Longer names are several people, or no name at all. */
  private static final int MAX_WORDS = 6;

  /** Somebody with fewer quotes than one in this many of another's may be a slip. */
  private static final int FEW = 100;

  /** The other words of a full name say that it is the same person. */
  private static final int FEW_OF_FULL_NAME = 20;

  /** A name of more quotes is printed on purpose, and most that are asked for have more. */
  private static final int MAX_DOUBTED = 10;

  /** The letters that a name from German or a Nordic language may have spelled out. */
  private static final String SPELLED_OUT = "aou";

  private final OtherForms forms;
  private final SpeakerDirectory speakers;

  SpellingCorrector(OtherForms forms, SpeakerDirectory speakers) {
    this.forms = forms;
    this.speakers = speakers;
  }

  /**
   * Returns the name that is meant.
   *
   * @param name a name without a title
   * @return the name with one word changed; empty where no other is more likely
   */
  Optional<String> correct(String name) throws IOException {
    List<String> words = List.of(Speaker.keyOf(name).split(" ", -1));
    if (words.size() > MAX_WORDS) {
      return Optional.empty();
    }
    int known = quotes(words);
    int most = known * (words.size() == 1 ? FEW : FEW_OF_FULL_NAME);
    Optional<String> best = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      for (String word : similar(words.get(i), known)) {
        List<String> changed = new ArrayList<>(words);
        changed.set(i, word);
        int quotes = quotes(changed);
        if (quotes > most) {
          most = quotes;
          best = Optional.of(inCapitals(changed, name));
        }
      }
    }
    return best;
  }

  /** Where somebody has the name, its first letter is not doubted: Parker is not Barker. */
  private List<String> similar(String word, int known) throws IOException {
    return word.length() < MIN_LETTERS || known > MAX_DOUBTED
        ? List.of()
        : speakers.similarWords(word).stream()
            .filter(other -> known == 0 || other.charAt(0) == word.charAt(0))
            .toList();
  }

  /** Counts the quotes of those whose names have all of some words, or are another form of them. */
  private int quotes(List<String> words) throws IOException {
    int quotes = forms.quotes(String.join(" ", words));
    if (quotes > 0) {
      return quotes;
    }
    for (Map.Entry<String, Integer> speaker : speakers.namesakes(words.getLast()).entrySet()) {
      if (words.size() == 1 || List.of(speaker.getKey().split(" ", -1)).containsAll(words)) {
        quotes += speaker.getValue();
      }
    }
    return quotes;
  }

  /** A person who types capitals reads them. */
  private static String inCapitals(List<String> words, String typed) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      int first = word.codePointAt(0);
      name.append(name.isEmpty() ? "" : " ")
          .appendCodePoint(
              Character.isUpperCase(typed.codePointAt(0)) ? Character.toUpperCase(first) : first)
          .append(word.substring(Character.charCount(first)));
    }
    return name.toString();
  }

  /**
   * Returns the name with letters of its last word spelled out, as somebody is printed: "Muller"
   * may be a Mueller.
   */
  List<String> spelledOut(String name) throws IOException {
    List<String> others = new ArrayList<>();
    for (String other : spellings(name)) {
      if (!speakers.namesakes(lastWord(other)).isEmpty()) {
        others.add(other);
      }
    }
    return others;
  }

  /** Announces all words by which a name and its other spellings are looked up. */
  void announce(String name) {
    List<String> words = new ArrayList<>(List.of(lastWord(Speaker.keyOf(name))));
    spellings(name).forEach(other -> words.add(lastWord(other)));
    speakers.announce(words);
  }

  private static String lastWord(String key) {
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  private static List<String> spellings(String name) {
    String key = Speaker.keyOf(name);
    int start = key.lastIndexOf(' ') + 1;
    List<String> others = new ArrayList<>();
    for (int i = start; i < key.length() && key.length() - start >= MIN_LETTERS; i++) {
      boolean single = i + 1 == key.length() || key.charAt(i + 1) != 'e';
      if (single && SPELLED_OUT.indexOf(key.charAt(i)) >= 0) {
        others.add(key.substring(0, i + 1) + "e" + key.substring(i + 1));
      }
    }
    return others;
  }
}
