package dev.quoth.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no reader of the files of English can see: whether they contradict themselves. */
class EnglishFilesTest {

  private static final Path FOLDER =
      Path.of("src", "main", "resources", "dev", "quoth", "language", "en");

  /** No word is in two of these. */
  private static final List<List<String>> APART =
      List.of(
          List.of("given-male", "given-female", "given-either"),
          List.of("title-male", "title-female"),
          List.of("role-male", "role-female"),
          List.of("role", "group"),
          List.of("he", "she", "they", "it", "first-person", "second-person"),
          List.of("past-tense", "past-or-participle"),
          List.of("suffix-plural", "suffix-no-plural"));

  /** Each word of the first is in the second. */
  private static final List<List<String>> WITHIN =
      List.of(
          List.of("be", "auxiliary"),
          List.of("modal", "auxiliary"),
          List.of("weekday", "time"),
          List.of("locative", "preposition"),
          List.of("abbreviation-inside", "abbreviation"));

  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  EnglishFilesTest() throws IOException {
    lists.putAll(lists("words.txt"));
    lists.putAll(lists("names.txt"));
  }

  @Test
  void listsAreSorted() throws IOException {
    for (String file : List.of("words.txt", "names.txt", "cues.txt", "stop-words.txt")) {
      lists(file)
          .forEach((label, words) -> {
            if (!label.startsWith("function-word-")
                && !label.startsWith("suffix-")
                && !label.equals("preposition")) {
              assertEquals(words.stream().sorted().toList(), words, file + ", " + label);
            }
          });
    }
  }

  @Test
  void nicknamesAndWeightsAreSorted() throws IOException {
    List<String> nicknames = lines("nicknames.txt");
    assertEquals(nicknames.stream().sorted().toList(), nicknames);
    Map<String, List<String>> weights =
        lines("weights.txt").stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.substring(0, line.indexOf(' ')),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        line -> line.substring(0, line.lastIndexOf(' ')), Collectors.toList())));
    weights.forEach((first, keys) -> assertEquals(keys.stream().sorted().toList(), keys, first));
  }

  @Test
  void noWordIsInTwoListsThatContradictEachOther() {
    for (List<String> apart : APART) {
      for (String one : apart) {
        for (String other : apart) {
          Set<String> both = new TreeSet<>(words(one));
          both.retainAll(words(other));
          assertTrue(one.equals(other) || both.isEmpty(), () -> one + ", " + other + ": " + both);
        }
      }
    }
  }

  @Test
  void aListWithinAnotherHasNothingElse() {
    for (List<String> within : WITHIN) {
      Set<String> more = new TreeSet<>(words(within.getFirst()));
      words(within.getLast()).forEach(more::remove);
      assertEquals(Set.of(), more, within.toString());
    }
  }

  @Test
  void everyClassFunctionWordAndSuffixHasItsList() {
    Set<String> labels = new TreeSet<>();
    Stream.of(
            Arrays.stream(WordClass.values()).map(WordClass::label),
            Arrays.stream(FunctionWord.values()).skip(1).map(FunctionWord::label),
            Arrays.stream(Suffix.values()).map(Suffix::label))
        .forEach(some -> some.forEach(labels::add));
    assertEquals(labels, new TreeSet<>(lists.keySet()));
  }

  private List<String> words(String label) {
    return lists.getOrDefault(label, List.of());
  }

  /** The words of a file by what is before the colon. */
  private static Map<String, List<String>> lists(String file) throws IOException {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String line : lines(file)) {
      int colon = line.indexOf(':');
      lists
          .computeIfAbsent(line.substring(0, colon), label -> new ArrayList<>())
          .addAll(Notation.split(line.substring(colon + 1), " "));
    }
    return lists;
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
