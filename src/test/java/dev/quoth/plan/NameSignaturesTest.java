package dev.quoth.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Speaker;
import dev.quoth.language.Language;
import dev.quoth.language.PassageAnalyzers;
import java.util.Collections;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that may find a speaker has signatures in common with the speaker's name. */
class NameSignaturesTest {

  private final NameSignatures signatures = new NameSignatures(Language.english());

  private boolean mayFind(String typed, String printed) {
    NameSignatures.Asked asked = signatures.asked(typed);
    Set<String> ofSpeaker = signatures.printed(Speaker.keyOf(printed), printed);
    return (asked.lasts().isEmpty() || !Collections.disjoint(asked.lasts(), ofSpeaker))
        && (asked.firsts().isEmpty() || !Collections.disjoint(asked.firsts(), ofSpeaker));
  }

  @ParameterizedTest
  @CsvSource({
    "Wang, Wang Yi",
    "Wang Yi, Wang Yi",
    "Robert Smith, Bob Smith",
    "Robret Smith, Bob Smith",
    "Robert Smiht, Robert Smith",
    "Robert Smith, Smith",
    "Robert Smith Jr., Robert Smith",
    "Robert Smith, Robert Smith Jr.",
    "Muller, Müller",
    "Mueller, Müller",
    "Muller, Mueller",
    "Volodymyr Zelensky, Volodymyr Zelenskiy",
    "O Rourke, Beto O'Rourke",
    "DeBlasio, Bill de Blasio",
    "Bill de Blasio, de Blasio",
    "Bill Blasio, Bill de Blasio",
    "Jean Delacroix, Jean de la Croix",
    "Sen. Elizabeth Warren (D-Mass.), Elizabeth Warren",
    "Chancellor Merkel, Angela Merkel",
    "Trump's, Donald Trump",
    "Moon Jae-in, Moon Jaein",
    "Kim Jongun, Kim Jong Un",
    "the Pope, Francis",
    "the\u00a0Pope, Francis",
    "Secretary Hillary, Hillary Clinton",
    "Mr. the Putinn, Vladimir Putin",
    "Donald John Trump, Donald Trump",
    "D. Trump, Donald Trump",
    "G.W. Bush, George W. Bush",
    "'Biden, Joe', Joe Biden",
    "the White House, White House",
    "Gen. Flynn, Mike Flynn",
  })
  void whoMayBeFoundHasThem(String typed, String printed) {
    assertEquals(true, mayFind(typed, printed));
  }

  @ParameterizedTest
  @CsvSource({
    "Robert Smith, Mary Smith",
    "Robert Smith, Robert Jones",
    "Wang, Li",
    "Li, Lu",
    "Angela Merkel, Donald Trump",
  })
  void mostOthersHaveNone(String typed, String printed) {
    assertEquals(false, mayFind(typed, printed));
  }

  @Test
  void anAnalyzerThatChangesNamesLetsANameFindAnybody() {
    PassageAnalyzers english = Language.english().analyzers();
    Language other =
        Language.english()
            .withAnalyzers(
                new PassageAnalyzers(
                    english.passages(),
                    english.queries(),
                    new StandardAnalyzer(
                        org.apache.lucene.analysis.CharArraySet.copy(Set.of("van")))));
    NameSignatures.Asked asked = new NameSignatures(other).asked("Vincent van Gogh");
    assertEquals(new NameSignatures.Asked(Set.of(), Set.of()), asked);
  }
}
