package dev.quoth.language;

import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.LanguageSource;
import dev.quoth.language.lexicon.LexiconBuilder;
import dev.quoth.language.lexicon.TaggerModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Reads the files of a language that say what its words are, which is what extraction needs. */
final class LanguageReader {

  private final LanguageLines lines;
  private final LexiconBuilder lexicon = new LexiconBuilder();
  private final List<LanguageSource.Line> source = new ArrayList<>();
  private final Map<String, Double> weights = new HashMap<>();

  private LanguageReader(LanguageLines lines) {
    this.lines = lines;
  }

  static LanguageData read(String tag, LanguageFiles files) throws IOException {
    CRC32 checksum = new CRC32();
    LanguageReader reader =
        new LanguageReader(
            new LanguageLines(
                tag, name -> files.open(name).map(in -> new CheckedInputStream(in, checksum))));
    reader.lexicon("words.txt", LexiconBuilder::words);
    reader.lexicon("names.txt", LexiconBuilder::words);
    reader.lexicon("nicknames.txt", LexiconBuilder::nicknames);
    reader.lexicon("titles.txt", LexiconBuilder::titles);
    reader.lexicon("kinds.txt", LexiconBuilder::kinds);
    reader.lexicon("verbs.txt", LexiconBuilder::verbs);
    reader.lexicon("cues.txt", LexiconBuilder::cues);
    reader.lexicon("furniture.txt", LexiconBuilder::furniture);
    reader.lines.read("weights.txt", reader::weight);
    reader.taggerModel("tagger.model");
    return new LanguageData(
        tag,
        reader.lexicon.build(),
        reader.weights,
        new LanguageSource(reader.source, checksum.getValue()));
  }

  private void lexicon(String file, BiConsumer<LexiconBuilder, String> kind) throws IOException {
    lines.read(
        file,
        text -> {
          LanguageSource.Line line = new LanguageSource.Line(kind, text);
          line.read(lexicon);
          source.add(line);
        });
  }

  /** The model of the tagger is learnt, not written; a language can do without. */
  private void taggerModel(String file) throws IOException {
    Optional<InputStream> open = lines.files().open(file);
    if (open.isPresent()) {
      try (InputStream in = open.get()) {
        lexicon.taggerModel(TaggerModel.read(in));
      } catch (IllegalArgumentException e) {
        throw new LanguageFormatException(lines.tag(), file, 1, String.valueOf(e.getMessage()));
      }
    }
  }

  /** A line of the form "key weight"; the key may have spaces. */
  private void weight(String line) {
    int space = line.lastIndexOf(' ');
    String key = line.substring(0, Math.max(space, 0));
    double weight = number(line.substring(space + 1));
    if (key.isBlank() || Double.isNaN(weight)) {
      throw new IllegalArgumentException("the line must have the form \"key weight\"");
    }
    if (weights.put(key, weight) != null) {
      throw new IllegalArgumentException("\"" + key + "\" has a weight already");
    }
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
