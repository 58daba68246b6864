package dev.quoth.io;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what an input is: what its first bytes and characters say counts before its name, which
 * decides only between JSON, a table and plain text.
 */
final class InputSniffer {

  /** Bytes that a form begins with, each as the character of its number. */
  private record Signature(String bytes, UnreadForm form) {}

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("%PDF-", UnreadForm.PDF),
          new Signature("{\\rtf", UnreadForm.RTF),
          new Signature("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", UnreadForm.OLD_OFFICE),
          new Signature("(\u00B5/\u00FD", UnreadForm.ZSTD),
          new Signature("\u00FD7zXZ\0", UnreadForm.XZ),
          new Signature("BZh91AY&SY", UnreadForm.BZIP2),
          new Signature("filedesc://", UnreadForm.ARC));

  /** Names and contents of a zip archive that tell what made it; the first that is there counts. */
  private static final List<Signature> IN_ZIP =
      List.of(
          new Signature("application/vnd.oasis.opendocument", UnreadForm.OPEN_DOCUMENT),
          new Signature("xl/", UnreadForm.SPREADSHEET),
          new Signature("word/", UnreadForm.WORD),
          new Signature("[Content_Types].xml", UnreadForm.WORD));

  private static final String WARC = "warc/";

  /** The most characters of the line that says of a crawl which version it is. */
  private static final int MAX_WARC = WARC.length() + 8;

  private static final String ZIP = "PK\u0003\u0004";

  private final DecodedText text;
  private final InputHead head;

  InputSniffer(DecodedText text) {
    this.text = text;
    this.head = new InputHead(text);
  }

  InputForm form(String name) throws IOException {
    Optional<InputForm.Refused> refused = signed();
    if (refused.isEmpty()) {
      refused = new MarkupHead(head).form();
    }
    if (refused.isEmpty()) {
      refused = new MailHead(head).form();
    }
    if (refused.isPresent()) {
      return refused.get();
    }
    Optional<PlainForm> named = PlainForm.named(name);
    return named.isPresent() ? named.get() : read();
  }

  private Optional<InputForm.Refused> signed() throws IOException {
    for (Signature signature : SIGNATURES) {
      if (head.beginsWithBytes(signature.bytes)) {
        return Optional.of(signature.form);
      }
    }
    if (head.beginsWithBytes(ZIP)) {
      return Optional.of(inZip());
    }
    return isWarc() ? Optional.of(new InputForm.OfWeb(WebForm.WARC)) : Optional.empty();
  }

  private UnreadForm inZip() throws IOException {
    for (Signature signature : IN_ZIP) {
      if (head.holdsBytes(signature.bytes)) {
        return signature.form;
      }
    }
    return UnreadForm.ZIP;
  }

  /** "WARC/1.1 is a format" is the beginning of a text; the version stands alone on its line. */
  private boolean isWarc() throws IOException {
    int end = head.startsWith(WARC, 0) ? WARC.length() : 0;
    while (end > 0 && end < MAX_WARC && (isDigit(head.at(end)) || head.at(end) == '.')) {
      end++;
    }
    return end > WARC.length() && (head.at(end) == '\r' || head.at(end) == '\n');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private PlainForm read() throws IOException {
    if (beginsAsJson()) {
      return PlainForm.JSON;
    }
    Optional<TableHeader> header = TableHeader.find(text);
    return header.isPresent() && !isSentence(header.get()) ? PlainForm.TABLE : PlainForm.TEXT;
  }

  /**
   * "Title, text, date: what a librarian asks for" is a sentence, which has blanks at its commas.
   */
  private boolean isSentence(TableHeader header) throws IOException {
    boolean blank = false;
    for (int i = 0; i < header.end(); i++) {
      blank |= head.at(i) == header.separator() && head.at(i + 1) == ' ';
    }
    return blank;
  }

  /**
   * A text may begin with a bracket, "[Editor's note]"; an array of articles continues with a
   * brace.
   */
  private boolean beginsAsJson() throws IOException {
    int first = head.skipBlanks(0);
    if (head.at(first) != '[') {
      return head.at(first) == '{';
    }
    int second = head.at(head.skipBlanks(first + 1));
    return second == '{' || second == ']';
  }
}
