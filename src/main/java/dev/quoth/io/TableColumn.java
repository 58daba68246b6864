package dev.quoth.io;

import java.util.List;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name the name, spelled as a known one is; blank for a column that is left out
 * @param field what a known column has
 */
record TableColumn(String name, Optional<ArticleField> field) {

  static final TableColumn LEFT_OUT = new TableColumn("", Optional.empty());

  boolean isLeftOut() {
    return name.isEmpty();
  }

  /** Returns the value of a cell, which may name several people or topics. */
  EntryValue value(String cell) {
    boolean several =
        field.filter(of -> of == ArticleField.AUTHOR || of == ArticleField.TAG).isPresent();
    List<EntryValue> parts = several ? parts(cell) : List.of();
    return parts.size() > 1 ? EntryValue.items(parts) : new EntryValue.StringValue(cell);
  }

  /**
   * A comma may be within a name ("Doe, Jane"), unless there is a whole name to each side of it.
   */
  private static List<EntryValue> parts(String cell) {
    if (cell.indexOf(';') >= 0) {
      return split(cell, ';');
    }
    List<EntryValue> parts = split(cell, ',');
    boolean whole = parts.stream().allMatch(part -> part.asText().indexOf(' ') > 0);
    return whole ? parts : List.of();
  }

  private static List<EntryValue> split(String cell, char separator) {
    return EntryValue.parts(cell, separator, Integer.MAX_VALUE).stream()
        .<EntryValue>map(EntryValue.StringValue::new)
        .toList();
  }
}
