package dev.quoth.language;

import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.LanguageSource;
import dev.quoth.language.lexicon.LexiconBuilder;
import dev.quoth.language.lexicon.TaggerModel;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Reads the files of a language: UTF-8, a thing a line; empty lines and those that begin with # say
 * nothing.
 */
final class LanguageReader {

  private static final String QUERY = "query:";
  private static final String COMMON = "common:";

  private final String tag;
  private final LanguageFiles files;
  private final LexiconBuilder lexicon = new LexiconBuilder();
  private final List<LanguageSource.Line> source = new ArrayList<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final Set<String> queryStopWords = new HashSet<>();
  private final Set<String> commonWords = new HashSet<>();

  private LanguageReader(String tag, LanguageFiles files) {
    this.tag = tag;
    this.files = files;
  }

  static LanguageData read(String tag, LanguageFiles files) throws IOException {
    CRC32 checksum = new CRC32();
    LanguageReader reader =
        new LanguageReader(
            tag, name -> files.open(name).map(in -> new CheckedInputStream(in, checksum)));
    reader.lexicon("words.txt", LexiconBuilder::words);
    reader.lexicon("names.txt", LexiconBuilder::words);
    reader.lexicon("nicknames.txt", LexiconBuilder::nicknames);
    reader.lexicon("titles.txt", LexiconBuilder::titles);
    reader.lexicon("kinds.txt", LexiconBuilder::kinds);
    reader.lexicon("verbs.txt", LexiconBuilder::verbs);
    reader.lexicon("cues.txt", LexiconBuilder::cues);
    reader.lexicon("furniture.txt", LexiconBuilder::furniture);
    reader.lines("weights.txt", reader::weight);
    reader.taggerModel("tagger.model");
    reader.lines("stop-words.txt", reader::stopWords);
    return new LanguageData(
        tag,
        reader.lexicon.build(),
        reader.weights,
        reader.queryStopWords,
        reader.commonWords,
        new LanguageSource(reader.source, checksum.getValue()));
  }

  private void lexicon(String file, BiConsumer<LexiconBuilder, String> kind) throws IOException {
    lines(
        file,
        text -> {
          LanguageSource.Line line = new LanguageSource.Line(kind, text);
          line.read(lexicon);
          source.add(line);
        });
  }

  private void lines(String file, Consumer<String> line) throws IOException {
    try (InputStream in = files.open(file).orElseThrow(() -> missing(file))) {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String read = reader.readLine(); read != null; read = reader.readLine()) {
        number++;
        if (!read.isBlank() && !read.startsWith("#")) {
          read(file, number, read, line);
        }
      }
    }
  }

  /** The model of the tagger is learnt, not written; a language can do without. */
  private void taggerModel(String file) throws IOException {
    Optional<InputStream> open = files.open(file);
    if (open.isPresent()) {
      try (InputStream in = open.get()) {
        lexicon.taggerModel(TaggerModel.read(in));
      } catch (IllegalArgumentException e) {
        throw new LanguageFormatException(tag, file, 1, String.valueOf(e.getMessage()));
      }
    }
  }

  private FileNotFoundException missing(String file) {
    return new FileNotFoundException(
        tag + "/" + file + " is missing; if the language has nothing for it, let it be empty");
  }

  private void read(String file, int number, String read, Consumer<String> line)
      throws LanguageFormatException {
    try {
      line.accept(read);
    } catch (IllegalArgumentException e) {
      throw new LanguageFormatException(tag, file, number, String.valueOf(e.getMessage()));
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

  private void stopWords(String line) {
    if (line.startsWith(QUERY)) {
      words(line.substring(QUERY.length()), queryStopWords);
    } else if (line.startsWith(COMMON)) {
      words(line.substring(COMMON.length()), commonWords);
    } else {
      throw new IllegalArgumentException(
          "the line must begin with \"" + QUERY + "\" or \"" + COMMON + "\"");
    }
  }

  private static void words(String line, Set<String> to) {
    StringTokenizer words = new StringTokenizer(line, " ");
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (!to.add(word)) {
        throw new IllegalArgumentException("\"" + word + "\" is twice in its list");
      }
    }
  }
}
