package dev.quoth.io;

import dev.quoth.Article;
import java.io.IOException;
import java.util.Optional;

/** Articles as comma-separated values with a header, one a record. */
final class TableInput implements ArticleInput {

  private final DecodedText text;
  private final TableHeader header;
  private final TableRecord record;
  private boolean begun;

  /** Whether trouble may have left reading in the middle of a value. */
  private boolean lost;

  private TableInput(DecodedText text, TableHeader header) {
    this.text = text;
    this.header = header;
    this.record =
        new TableRecord(
            text, header.separator(), text.bounds().maxLength(), header.columns().size());
  }

  /** Opens a table; what has no header is reported when it is read. */
  static ArticleInput open(DecodedText text) throws IOException {
    Optional<TableHeader> header = TableHeader.find(text);
    return header.isPresent()
        ? new TableInput(text, header.get())
        : new RefusedInput(
            text,
            "the first line of a table must name its columns, with commas, semicolons or tabs"
                + " between: one \"text\", \"body\" or \"content\", and another, such as \"title\"");
  }

  @Override
  public Optional<Article> next() throws IOException {
    if (!begun) {
      begun = true;
      forgetHeader();
    }
    while (skipEmptyLines() >= 0) {
      read();
      boolean whole = record.cells() == header.columns().size();
      if ((whole && record.isEmpty()) || (lost && !whole)) {
        text.forget(record.end());
      } else {
        lost = false;
        try {
          return Optional.of(article());
        } finally {
          text.forget(record.end());
        }
      }
    }
    text.checkWhole(0);
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  private void forgetHeader() {
    if (header.repeatedAt() >= 0) {
      String reason = "a column that has the name of an earlier one is left out; rename it";
      text.options().leaveOut(text.bad(header.repeatedAt(), reason));
    }
    text.forget(header.end());
  }

  private int skipEmptyLines() throws IOException {
    int c = text.at(0);
    while (c == '\n' || c == '\r') {
      text.forget(1);
      c = text.at(0);
    }
    return c;
  }

  /** Reads the next record; where it is broken, reading continues at the next line. */
  private void read() throws IOException {
    try {
      record.read(0);
    } catch (EntryTooLargeException e) {
      throw afterBroken(text.bad(Math.max(record.openQuote(), 0), e.reason()));
    } catch (ArticleFormatException e) {
      throw afterBroken(e);
    }
  }

  /**
   * A quotation mark that nobody closes would take all that follows with it. So what begins with
   * the next line is tried, and passed over until a record is whole.
   */
  private ArticleFormatException afterBroken(ArticleFormatException trouble) throws IOException {
    boolean open = record.openQuote() >= 0;
    text.forget(Math.max(record.openQuote(), 0));
    int c = text.at(0);
    while (c >= 0 && c != '\n') {
      text.forget(1);
      c = text.at(0);
    }
    lost = open;
    return trouble;
  }

  private Article article() throws IOException {
    text.checkValid(record.end());
    if (text.at(record.end()) < 0) {
      text.checkWhole(record.end());
    }
    int columns = header.columns().size();
    if (record.cells() != columns) {
      String values = record.cells() == 1 ? " value" : " values";
      throw text.bad(
          0, "the record has " + record.cells() + values + ", but the header names " + columns);
    }
    return entry().article(0);
  }

  private ArticleEntry entry() {
    ArticleEntry entry = new ArticleEntry(text, EntryMarkup.of(text.options()));
    for (int i = 0; i < record.cells(); i++) {
      TableColumn column = header.columns().get(i);
      String cell = column.isLeftOut() ? "" : record.value(i);
      if (!cell.isEmpty()) {
        entry.put(column.name(), column.value(cell), record.start(i));
      }
    }
    return entry;
  }
}
