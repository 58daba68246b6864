package dev.quoth.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first record of a table, which names its columns.
 *
 * @param separator what stands between two values
 * @param columns the columns; one without a name, or with that of an earlier one, is left out
 * @param repeatedAt offset of the first column that has the name of an earlier one; -1 if none has
 * @param end offset behind the header
 */
record TableHeader(char separator, List<TableColumn> columns, int repeatedAt, int end) {

  /** The most columns of a table. */
  static final int MAX_COLUMNS = 10_000;

  static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /** A line by which a spreadsheet is told the separator. */
  private static final String HINT = "sep=";

  /** Returns the header that a text begins with; empty if it begins with none. */
  static Optional<TableHeader> find(DecodedText text) throws IOException {
    int start = start(text);
    for (char separator : SEPARATORS) {
      TableRecord record = new TableRecord(text, separator, InputHead.MAX_LENGTH, MAX_COLUMNS);
      if (isRecord(record, start)) {
        TableHeader header = of(record, separator, text.options().names());
        if (header.namesAnArticle()) {
          return Optional.of(header);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns where the first record of a text begins. */
  static int start(DecodedText text) throws IOException {
    InputHead head = new InputHead(text);
    int at = 0;
    if (head.startsWith(HINT, 0)) {
      at = head.lineEnd(0);
    }
    while (head.at(at) == '\n' || head.at(at) == '\r') {
      at++;
    }
    return at;
  }

  private static boolean isRecord(TableRecord record, int start) throws IOException {
    try {
      record.read(start);
      return record.cells() <= MAX_COLUMNS;
    } catch (EntryTooLargeException | ArticleFormatException e) {
      return false;
    }
  }

  private static TableHeader of(TableRecord record, char separator, FieldNames known) {
    Map<String, TableColumn> spellings = spellings(known);
    List<TableColumn> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int repeated = -1;
    for (int i = 0; i < record.cells(); i++) {
      String name = record.value(i).strip();
      TableColumn column =
          spellings.getOrDefault(
              name,
              spellings.getOrDefault(
                  name.toLowerCase(Locale.ROOT), new TableColumn(name, Optional.empty())));
      boolean again = !column.isLeftOut() && !seen.add(column.name());
      repeated = again && repeated < 0 ? record.start(i) : repeated;
      columns.add(again ? TableColumn.LEFT_OUT : column);
    }
    return new TableHeader(separator, columns, repeated, record.end());
  }

  /** Returns the known columns by their names, and by these in lower case. */
  private static Map<String, TableColumn> spellings(FieldNames known) {
    Map<String, TableColumn> spellings = new HashMap<>();
    for (ArticleField field : ArticleField.values()) {
      for (FieldPath path : known.of(field)) {
        TableColumn column = new TableColumn(path.written(), Optional.of(field));
        spellings.put(path.written(), column);
        spellings.putIfAbsent(path.written().toLowerCase(Locale.ROOT), column);
      }
    }
    return spellings;
  }

  /** A name for the text and one more that is known make a table of what might be a sentence. */
  private boolean namesAnArticle() {
    List<ArticleField> known = columns.stream().flatMap(column -> column.field().stream()).toList();
    return known.size() > 1 && known.contains(ArticleField.TEXT);
  }
}
