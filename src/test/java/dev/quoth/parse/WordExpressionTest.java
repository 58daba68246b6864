package dev.quoth.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Filter;
import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.Span;
import dev.quoth.parse.ParsedQuery.Part;
import dev.quoth.parse.ParsedQuery.PartKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are joined by OR, AND, NOT and parentheses, or given by a mark. */
class WordExpressionTest {

  private static final QuoteQuery ALL = QuoteQuery.all();

  private static Phrase phrase(Phrase.Need need, String... words) {
    return new Phrase(
        Arrays.stream(words)
            .map(word -> new Phrase.Words(word.replaceAll("[*~]", ""), form(word)))
            .toList(),
        need);
  }

  private static Phrase.WordMatch form(String word) {
    if (word.endsWith("*")) {
      return Phrase.WordMatch.BEGINNING;
    }
    return word.endsWith("~") ? Phrase.WordMatch.SIMILAR : Phrase.WordMatch.WHOLE;
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "ferry OR strike => ferry,strike",
        "ferry || strike => ferry,strike",
        "ferry||strike => ferry,strike",
        "ferry&&strike => ferry;strike",
        "ferry OR strike AND rain => ferry,strike;ferry,rain",
        "(ferry OR strike) AND rain => ferry,strike;rain",
        "(ferry OR strike rain) => ferry,strike;ferry,rain",
        "((ferry OR strike)) AND !rain => ferry,strike;-rain",
        "ferr* OR strike~ => ferr*,strike~",
        "'\"old pier\" OR ferry' => old pier,ferry",
        "NOT (ferry OR strike) => -ferry,strike",
        "ferr* => ferr*",
        "+ferr* -harbuor~1 => ferr*;-harbuor~",
        "'\"the old ferr*\"' => the old ferr*",
        "!rain => -rain",
        "ferry OR ferry OR strike => ferry,strike"
      })
  void wordsAreJoinedByOrAndParenthesesAndGivenByMarks(String typed, String phrases) {
    QuoteQuery expected = ALL;
    for (String phrase : phrases.split(";", -1)) {
      Phrase.Need need = phrase.startsWith("-") ? Phrase.Need.EXCLUDED : Phrase.Need.REQUIRED;
      expected = expected.phrases(phrase(need, phrase.replaceFirst("^-", "").split(",", -1)));
    }
    assertEquals(expected, QueryParser.parseStrict(typed));
  }

  @Test
  void whatIsAroundAnExpressionKeepsItsMeaning() {
    assertEquals(
        QuoteQuery.by("wang").about("late").phrases(phrase(Phrase.Need.REQUIRED, "ferry", "boat")),
        QueryParser.parseStrict("late by:wang AND (ferry OR boat)"));
    assertEquals(
        QuoteQuery.by("Wang Yi").where(Filter.speaker("li"), Filter.speaker("Brandt")),
        QueryParser.parseStrict("by:(\"Wang Yi\" OR li OR Brandt)"));
    assertEquals(QuoteQuery.by("Wang Yi"), QueryParser.parseStrict("by:(Wang Yi)"));
    assertEquals(ALL.about("f(x) U.S.(CNN)"), QueryParser.parse("f(x) U.S.(CNN)").query());
    ParsedQuery parsed = QueryParser.parse("by:wang (ferry OR boat) AND late");
    assertEquals(
        new Part(
            new Span(8, 32), "(ferry OR boat) AND late", PartKind.REQUIRED, "ferry or boat; late"),
        parsed.parts().getLast());
  }

  @Test
  void moreThanAQueryHoldsIsReported() {
    for (String typed :
        List.of(
            "a" + " OR b".repeat(3) + String.join("", numbered(" OR w", 40)),
            String.join(" AND ", numbered("(x OR w", 40)).replace(" AND", ") AND") + ")",
            "(".repeat(20) + "a OR b" + ")".repeat(20),
            "(a OR b".repeat(10_000),
            "a" + " OR b c".repeat(10_000))) {
      ParsedQuery parsed = QueryParser.parse(typed);
      assertTrue(parsed.parts().stream().anyMatch(part -> part.kind() == PartKind.IGNORED), typed);
    }
  }

  private static List<String> numbered(String word, int count) {
    return IntStream.range(0, count).mapToObj(i -> word + i).toList();
  }
}
