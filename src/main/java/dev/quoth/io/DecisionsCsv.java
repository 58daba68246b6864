package dev.quoth.io;

import dev.quoth.ArticleBounds;
import dev.quoth.Speaker;
import dev.quoth.registry.RegistryDecisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads what an application calls speakers from comma-separated values: the names to show and the
 * identifiers. {@link dev.quoth.registry.RegistryJson} reads all decisions, from JSON.
 *
 * <p>The first line names the columns. One is {@code name}, any name of a speaker; {@code shown},
 * if it is there, is the name to show; each other column is a scheme of identifiers, such as {@code
 * wikidata}. An empty cell says nothing.
 *
 * <pre>
 * name,shown,wikidata
 * Barack Obama,,Q76
 * Robert Lindqvist,Bob Lindqvist,Q12345
 * </pre>
 *
 * <p>Semicolons or tabs may separate the values in the place of commas. A cell in quotation marks
 * may have separators and line ends, and doubles a mark (<a
 * href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>).
 */
public final class DecisionsCsv {

  private static final String NAME = "name";
  private static final String SHOWN = "shown";

  private final DecodedText text;
  private TableRecord record;
  private final List<String> columns = new ArrayList<>();
  private final Map<List<String>, String> known = new HashMap<>();
  private final Map<String, String> shown = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> identifiers = new LinkedHashMap<>();

  private DecisionsCsv(DecodedText text) {
    this.text = text;
    record = records(',');
  }

  /**
   * Reads a file.
   *
   * @param file the file, in UTF-8, or in UTF-16 with a byte order mark
   * @return the names to show and the identifiers, and no other decisions
   * @throws ArticleFormatException if it is no such table, with the place of the trouble: a column
   *     is missing or there twice, a line has more or fewer values than columns, or two lines say
   *     different things of one name
   * @throws IOException if it cannot be read
   */
  public static RegistryDecisions read(Path file) throws IOException {
    ReadingOptions options = ReadingOptions.standard((loss, trouble) -> {});
    try (DecodedText text = new DecodedText(file.toString(), Files.newInputStream(file), options)) {
      return new DecisionsCsv(text).decisions();
    }
  }

  private TableRecord records(char separator) {
    return new TableRecord(
        text, separator, ArticleBounds.STANDARD.maxLength(), TableHeader.MAX_COLUMNS);
  }

  private RegistryDecisions decisions() throws IOException {
    readHeader();
    text.forget(record.end());
    while (text.at(0) >= 0) {
      readRecord();
      if (!record.isEmpty()) {
        readSpeaker();
      }
      text.forget(record.end());
    }
    text.checkWhole(0);
    return new RegistryDecisions(List.of(), List.of(), shown, identifiers);
  }

  private void readHeader() throws IOException {
    int start = TableHeader.start(text);
    text.forget(start);
    for (char separator : TableHeader.SEPARATORS) {
      record = records(separator);
      readRecord();
      columns.clear();
      for (int i = 0; i < Math.min(record.cells(), TableHeader.MAX_COLUMNS); i++) {
        columns.add(column(record.value(i).strip()));
      }
      if (columns.contains(NAME) && columns.size() > 1) {
        checkColumns();
        return;
      }
    }
    throw text.bad(
        0,
        "the first line must name the columns, with commas, semicolons or tabs between: \"name\","
            + " and \"shown\" or a scheme of identifiers, such as \"wikidata\"");
  }

  private static String column(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    return lower.equals(NAME) || lower.equals(SHOWN) ? lower : printed;
  }

  private void checkColumns() throws ArticleFormatException {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isEmpty()) {
        throw text.bad(record.start(i), "the column has no name");
      }
      if (!seen.add(columns.get(i))) {
        throw text.bad(record.start(i), "there are two columns " + columns.get(i));
      }
    }
  }

  private void readRecord() throws IOException {
    try {
      record.read(0);
    } catch (EntryTooLargeException e) {
      throw text.bad(Math.max(record.openQuote(), 0), e.reason());
    }
    text.checkValid(record.end());
  }

  private void readSpeaker() throws ArticleFormatException {
    if (record.cells() != columns.size()) {
      String values = record.cells() == 1 ? " value" : " values";
      throw text.bad(
          0,
          "the line has " + record.cells() + values + ", but the header names " + columns.size());
    }
    int nameAt = columns.indexOf(NAME);
    String name = record.value(nameAt).strip();
    if (name.isEmpty()) {
      throw text.bad(record.start(nameAt), "the name is missing");
    }
    for (int i = 0; i < columns.size(); i++) {
      String value = record.value(i).strip();
      if (i != nameAt && !value.isEmpty()) {
        add(name, columns.get(i), value, record.start(i));
      }
    }
  }

  private void add(String name, String column, String value, int at) throws ArticleFormatException {
    String before = known.putIfAbsent(List.of(Speaker.keyOf(name), column), value);
    if (before != null && !before.equals(value)) {
      throw text.bad(
          at, column + " of " + name + " is " + value + ", but " + before + " on a line before");
    }
    if (column.equals(SHOWN)) {
      shown.put(Speaker.keyOf(name), value);
    } else {
      identifiers
          .computeIfAbsent(Speaker.keyOf(name), key -> new LinkedHashMap<>())
          .put(column, value);
    }
  }
}
