package dev.quoth.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the names out of a byline: "By Jane Doe and John Roe, Political editors, in Berlin". */
final class Byline {

  private static final int MAX_LENGTH = 400;
  private static final int MAX_NAME = 100;

  /** The most words of a role that precedes a name. */
  private static final int MAX_ROLE = 4;

  /** What WordPress puts before the author's name in its readers' languages. */
  private static final Set<String> LABELS =
      Set.of(
          "verfasst von",
          "geschrieben von",
          "escrito por",
          "écrit par",
          "scritto da",
          "geschreven door",
          "skrevet af",
          "skriven av",
          "napisane przez",
          "автор");

  private static final String SEPARATORS = ",;|•·/、，；،\n";
  private static final String DASHES = "-–—";
  private static final String BY_IN_GERMAN = " von ";

  private Byline() {}

  /**
   * Returns the names of the people in a byline; if there are none, what it begins with, such as
   * the name of an agency.
   */
  static List<String> names(String written) {
    String line = PlainLine.of(written.replace('\n', ','));
    if (line.isEmpty() || line.length() > MAX_LENGTH || isAddress(line)) {
      return List.of();
    }
    List<Part> parts = parts(line);
    List<String> people = parts.stream().map(Part::person).filter(s -> !s.isEmpty()).toList();
    if (!people.isEmpty()) {
      return people;
    }
    return parts.stream().map(Part::text).limit(1).flatMap(part -> whole(part).stream()).toList();
  }

  /** Returns a name as it is, unless it is none. */
  static List<String> whole(String written) {
    String name = PlainLine.of(written);
    boolean named =
        name.length() > 1
            && name.length() <= MAX_NAME
            && !isAddress(name)
            && name.indexOf(':') < 0
            && !BylineWords.NOBODY.has(name)
            && !BylineWords.BETWEEN_NAMES.has(name)
            && !BylineWords.BEFORE_A_NAME.has(name)
            && name.chars().anyMatch(Character::isLetter);
    return named ? List.of(name) : List.of();
  }

  /** Tests for what stands before a name, and nothing else: "Written by". */
  static boolean isBeginning(String text) {
    String label = text.strip().toLowerCase(Locale.ROOT);
    return LABELS.contains(label) || beginning(label + " x") > 0;
  }

  private static boolean isAddress(String line) {
    return line.contains("://")
        || line.startsWith("www.")
        || line.startsWith("/")
        || line.startsWith("#")
        || line.startsWith("@");
  }

  /**
   * A part of a byline.
   *
   * @param text what it says
   * @param named whether it stands where a name is: at the beginning or behind "and"
   */
  private record Part(String text, boolean named) {

    /** Returns the person's name, without what is said of them; empty if there is none. */
    String person() {
      List<String> words = withoutRole(words(text));
      int end = endOfName(words);
      boolean whole = end == words.size();
      boolean person = (whole || named) && AuthorName.isOne(words.subList(0, end));
      return person ? String.join(" ", words.subList(0, end)) : "";
    }
  }

  /** Splits at punctuation, and at "and" between names of two words or more. */
  private static List<Part> parts(String line) {
    List<Part> parts = new ArrayList<>();
    for (String part : atSeparators(withoutBrackets(line))) {
      boolean named = parts.isEmpty() || startsWithAnd(part);
      List<String> words = words(withoutBefore(part));
      int from = 0;
      for (int i = 1; i < words.size() - 1; i++) {
        boolean two = i - from >= 2 && words.size() - i > 2;
        boolean ends = two || BylineWords.AGENCY.has(words.get(i + 1));
        if (ends && isAnd(words.get(i))) {
          parts.add(new Part(String.join(" ", words.subList(from, i)), named));
          from = i + 1;
          named = true;
        }
      }
      parts.add(new Part(String.join(" ", words.subList(from, words.size())), named));
    }
    return parts.stream().filter(part -> !part.text.isEmpty()).toList();
  }

  /** A line in capitals has its "and" in capitals; elsewhere that is somebody's initial. */
  private static boolean isAnd(String word) {
    boolean capitals = word.length() > 1 && isCapitals(word);
    return word.equals("&")
        || word.equals("+")
        || BylineWords.BETWEEN_NAMES.words().contains(word)
        || (capitals && BylineWords.BETWEEN_NAMES.has(word));
  }

  private static boolean startsWithAnd(String part) {
    int blank = part.indexOf(' ');
    return blank > 0 && isAnd(part.substring(0, blank));
  }

  private static List<String> atSeparators(String line) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < line.length(); i++) {
      boolean dash =
          DASHES.indexOf(line.charAt(i)) >= 0 && isBlank(line, i - 1) && isBlank(line, i + 1);
      if (dash || SEPARATORS.indexOf(line.charAt(i)) >= 0) {
        parts.add(line.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(line.substring(from).strip());
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  private static boolean isBlank(String line, int at) {
    return at >= 0 && at < line.length() && line.charAt(at) == ' ';
  }

  private static String withoutBrackets(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    int open = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      open += c == '(' || c == '[' ? 1 : 0;
      plain.append(open == 0 ? String.valueOf(c) : "");
      open -= open > 0 && (c == ')' || c == ']') ? 1 : 0;
    }
    return plain.toString();
  }

  /** Cuts "By", "Written by", "Von" and a conjunction that a comma precedes. */
  private static String withoutBefore(String part) {
    String name = part;
    int cut = beginning(name);
    while (cut > 0) {
      name = name.substring(cut).strip();
      cut = beginning(name);
    }
    return name;
  }

  /** Returns how long the word or phrase is that stands before the name; 0 if none does. */
  private static int beginning(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    if (part.startsWith(":")) {
      return 1;
    }
    if (startsWithAnd(part)) {
      return part.indexOf(' ');
    }
    int by =
        lower.startsWith("ein ") || lower.startsWith("eine ") ? lower.indexOf(BY_IN_GERMAN) : -1;
    if (by > 0) {
      return by + BY_IN_GERMAN.length();
    }
    return BylineWords.BEFORE_A_NAME.words().stream()
        .filter(before -> lower.length() > before.length() && lower.startsWith(before))
        .filter(before -> ": ".indexOf(lower.charAt(before.length())) >= 0)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static List<String> words(String part) {
    return Arrays.stream(part.split(" ", -1))
        .filter(word -> !word.isEmpty() && word.indexOf('@') < 0)
        .toList();
  }

  /** Cuts a role that precedes the name: "political reporter Jane Doe". */
  private static List<String> withoutRole(List<String> words) {
    boolean role =
        words.size() > 2
            && (BylineWords.ROLE.has(words.getFirst())
                || (Character.isLowerCase(words.getFirst().charAt(0))
                    && !BylineWords.PART_OF_A_NAME.has(words.getFirst())));
    int start = 0;
    for (int i = 0; role && i < Math.min(MAX_ROLE, words.size() - 2); i++) {
      start = BylineWords.ROLE.has(words.get(i)) ? i + 1 : start;
    }
    return words.subList(start, words.size());
  }

  /** Returns the number of words before what is said of a person. */
  private static int endOfName(List<String> words) {
    int end = 2;
    while (end < words.size() && !endsName(words.get(end))) {
      end++;
    }
    // "Jane Doe BBC News"
    boolean outlet = end < words.size() && end > 2 && BylineWords.ORGANIZATION.has(words.get(end));
    return Math.min(words.size(), outlet && isCapitals(words.get(end - 1)) ? end - 1 : end);
  }

  private static boolean isCapitals(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean endsName(String word) {
    boolean preposition = BylineWords.AFTER_A_NAME.words().contains(word);
    return preposition || BylineWords.ROLE.has(word) || BylineWords.ORGANIZATION.has(word);
  }
}
