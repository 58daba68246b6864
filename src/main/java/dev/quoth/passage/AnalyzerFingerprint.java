package dev.quoth.passage;

import dev.quoth.language.PassageAnalyzers;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/**
 * A fingerprint of what analyzers make of a text in which most of what one can do has an occasion:
 * endings, stop words, capitals, accents, compounds, acronyms, numbers, other alphabets. Two that
 * make the same of it are taken for the same, since an analyzer does not tell what it does.
 */
public final class AnalyzerFingerprint {

  private static final String PROBE =
      "The mayors' ferries weren't running; “Running late?” asked O'Brien's co-workers in the U.S.A."
          + " at 10:30 on 2021-08-17, 3.5 km from the F-16's e-mail@example.org, WHO US us who."
          + " Die Bürgermeisterin sagte über Straßen: naïve cafés, Ærøskøbing, l'école, les élèves."
          + " Добрый день, города. 東京で会議がありました。 مرحبا بالعالم organizations organized organ"
          + " generous generation herring her herself nationalities studies studying studied ①ﬁ ＡＢＣ";

  private static final int LENGTH = 16;

  private AnalyzerFingerprint() {}

  /**
   * Returns the fingerprint.
   *
   * @param analyzers the analyzers of an index
   * @return hexadecimal digits
   */
  public static String of(PassageAnalyzers analyzers) {
    StringBuilder terms = new StringBuilder();
    for (Analyzer analyzer : List.of(analyzers.passages(), analyzers.names())) {
      TextAnalysis.visit(
          analyzer,
          PROBE,
          (term, start, end, steps) -> {
            terms.append(term.utf8ToString()).append(' ').append(steps).append(' ').append(start);
            terms.append('\n');
            return true;
          });
    }
    return Keywords.sha256(terms.toString()).substring(0, LENGTH);
  }
}
