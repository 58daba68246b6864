package dev.quoth.language.lexicon;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * What a language was read from, so that a lexicon of it and of further words can be made.
 *
 * @param lines the lines of its lexicon, in the order in which they were read
 * @param checksum a checksum of all its files but the stop words, which change no quote
 */
public record LanguageSource(List<Line> lines, long checksum) {

  /** The source of a language without files. */
  public static final LanguageSource NONE = new LanguageSource(List.of(), 0);

  /** Copies the list. */
  public LanguageSource {
    lines = List.copyOf(lines);
  }

  /**
   * A line of a file.
   *
   * @param kind how a builder reads it
   * @param text the line
   */
  public record Line(BiConsumer<LexiconBuilder, String> kind, String text) {

    /** Reads this line. */
    public void read(LexiconBuilder builder) {
      kind.accept(builder, text);
    }
  }

  /** Returns a builder that has read all lines. */
  public LexiconBuilder builder() {
    LexiconBuilder builder = new LexiconBuilder();
    lines.forEach(line -> line.read(builder));
    return builder;
  }
}
