package dev.quoth.io;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import dev.quoth.Article;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads articles as JSON: an array of objects, or objects one after the other.
 *
 * <p>Each object has a parser of its own, which starts where the object does. So an error in one
 * does not affect the next, which is read from the text that is still held.
 */
final class JsonInput implements ArticleInput {

  /** No article has a reason to be deeper, and a tree of this depth fits every stack. */
  private static final int NESTING_LIMIT = 100;

  /** An article is taken for good before more blanks than these are looked at. */
  private static final int MAX_BLANKS = 1 << 12;

  private enum Expected {
    BEGIN,
    OBJECT,
    FIRST_ELEMENT,
    ELEMENT,
    COMMA,
    NOTHING
  }

  private final DecodedText text;
  private Expected expected = Expected.BEGIN;

  /** The number of objects that the present list lies in, which are too large to be held. */
  private int enclosing;

  /** What was read and not yet asked for: an object may hold a list of articles. */
  private final Deque<Outcome> read = new ArrayDeque<>();

  /** An article, or what is wrong with it. */
  @FunctionalInterface
  private interface Outcome {
    Article article() throws ArticleFormatException;
  }

  JsonInput(DecodedText text) {
    this.text = text;
  }

  @Override
  public Optional<Article> next() throws IOException {
    while (read.isEmpty()) {
      if (!readsOn()) {
        return Optional.empty();
      }
    }
    return Optional.of(read.remove().article());
  }

  /** Reads one more value; false at the end. */
  private boolean readsOn() throws IOException {
    int c = skipBlanks();
    if (expected == Expected.BEGIN) {
      boolean array = c == '[';
      expected = array ? Expected.FIRST_ELEMENT : Expected.OBJECT;
      c = array ? skip() : c;
    } else if (expected == Expected.COMMA && c == ',') {
      expected = Expected.ELEMENT;
      c = skip();
    }
    return switch (expected) {
      case OBJECT -> c < 0 ? end() : object(c);
      case FIRST_ELEMENT, COMMA -> c == ']' ? endOfArray() : element(c);
      case ELEMENT -> element(c);
      default -> false;
    };
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  private boolean object(int first) throws IOException {
    if (first != '{') {
      throw afterBrokenObject(unexpected("{", 0));
    }
    value();
    return true;
  }

  private boolean element(int first) throws IOException {
    if (first < 0 || first == ']' || first == ',' || expected == Expected.COMMA) {
      throw afterBrokenArray(unexpected(expected == Expected.COMMA ? ", or ]" : "{", 0));
    }
    expected = Expected.COMMA;
    value();
    return true;
  }

  private boolean endOfArray() throws IOException {
    expected = Expected.NOTHING;
    if (enclosing > 0) {
      return endOfEnvelope();
    }
    int next = skip();
    if (next >= 0) {
      throw unexpected("nothing after the array", 0);
    }
    return end();
  }

  /** After the object that holds the list another one may follow. */
  private boolean endOfEnvelope() throws IOException {
    text.forget(1);
    if (!forgetTo(enclosing)) {
      throw unexpected("the end of the object that holds the articles", 0);
    }
    enclosing = 0;
    expected = Expected.OBJECT;
    return true;
  }

  private boolean end() throws ArticleFormatException {
    expected = Expected.NOTHING;
    text.checkWhole(0);
    return false;
  }

  /** An object with garbage after it may be part of a broken one, and so is no article. */
  private void checkRestOfLine(int end) throws IOException {
    int next = end;
    while (next < end + MAX_BLANKS && isBlankInLine(text.at(next))) {
      next++;
    }
    int c = text.at(next);
    if (c >= 0 && c != '\n' && c != '{' && !isBlankInLine(c)) {
      throw afterBrokenObject(unexpected("nothing after the article", next));
    }
  }

  private ArticleFormatException unexpected(String wanted, int offset) throws IOException {
    int found = text.at(offset);
    if (text.isFlaw(offset)) {
      return text.badByte(offset);
    }
    Optional<ArticleFormatException> breakOff =
        found < 0 ? text.breakOff(offset) : Optional.empty();
    return breakOff.orElseGet(
        () -> text.bad(offset, "expected " + wanted + " but found " + Excerpt.character(found)));
  }

  /** Reads the value that the text begins with, and forgets it unless its syntax is broken. */
  private void value() throws IOException {
    ArticleEntry entry = new ArticleEntry(text, EntryMarkup.of(text.options()));
    JsonReader json = parser(text.reader());
    try {
      try {
        entry(json, entry);
      } catch (MalformedJsonException e) {
        if (!SyntaxReason.isLiteral(e)) {
          throw e;
        }
        entry = new ArticleEntry(text, EntryMarkup.of(text.options()));
        json = parser(new NotANumberReader(text));
        entry(json, entry);
      }
    } catch (EntryTooLargeException e) {
      entry.note(0, e.reason());
      enterLarge(entry.trouble().orElseThrow());
      return;
    } catch (MalformedJsonException | EOFException | JsonParseException e) {
      ArticleFormatException trouble = report(e, (int) json.getCharacterOffset());
      throw expected == Expected.OBJECT ? afterBrokenObject(trouble) : afterBrokenElement(trouble);
    }
    accept(entry, (int) json.getCharacterOffset());
  }

  private static JsonReader parser(Reader characters) {
    JsonReader json = new JsonValue.Parser(characters);
    json.setStrictness(Strictness.STRICT);
    json.setNestingLimit(NESTING_LIMIT);
    return json;
  }

  private void entry(JsonReader json, ArticleEntry entry) throws IOException {
    if (text.at(0) == '{') {
      members(json, entry);
    } else {
      String type = JsonValue.read(json).type();
      entry.note(0, "an article must be an object, but is " + type);
    }
  }

  private void accept(ArticleEntry entry, int end) throws IOException {
    if (expected == Expected.OBJECT) {
      checkRestOfLine(end);
    }
    try {
      articles(entry, end);
    } finally {
      text.forget(end);
    }
  }

  private static void members(JsonReader json, ArticleEntry entry) throws IOException {
    json.beginObject();
    while (json.hasNext()) {
      // After hasNext() the parser has taken the name's quotation mark.
      int start = (int) json.getCharacterOffset() - 1;
      entry.put(json.nextName(), JsonValue.read(json), start);
    }
    json.endObject();
  }

  private void articles(ArticleEntry entry, int end) throws ArticleFormatException {
    text.checkValid(end);
    Optional<List<ArticleEntry>> several = entry.entries();
    if (several.isEmpty()) {
      Article article = entry.article(0);
      read.add(() -> article);
    } else {
      several.get().forEach(this::add);
    }
  }

  /** The places of reports are those of now, before anything is forgotten. */
  private void add(ArticleEntry entry) {
    try {
      Article article = entry.article(entry.offset());
      read.add(() -> article);
    } catch (ArticleFormatException e) {
      read.add(() -> {
        throw e;
      });
    }
  }

  private ArticleFormatException report(Exception e, int offset) throws IOException {
    OptionalInt flaw = text.flaw(offset);
    if (flaw.isPresent()) {
      return text.badByte(flaw.getAsInt());
    }
    Optional<ArticleFormatException> breakOff =
        text.at(offset) < 0 ? text.breakOff(offset) : Optional.empty();
    return breakOff.isPresent() ? breakOff.get() : text.bad(placeOf(e, offset), SyntaxReason.of(e));
  }

  /** The parser reports the start of a string; the character that breaks it says more. */
  private int placeOf(Exception e, int offset) throws IOException {
    int place = offset;
    if (SyntaxReason.isControlCharacter(e)) {
      while (text.at(place) >= ' ') {
        place++;
      }
    }
    return place;
  }

  /**
   * Outside of an array reading continues at the next line that begins an object. A brace that is
   * indented deeper than the trouble is part of the broken object.
   */
  private ArticleFormatException afterBrokenObject(ArticleFormatException trouble)
      throws IOException {
    long indent = text.column();
    boolean lineStart = false;
    int c = text.at(0);
    while (c >= 0 && !(lineStart && c == '{' && text.column() <= indent)) {
      lineStart = c == '\n' || (lineStart && isBlankInLine(c));
      text.forget(1);
      c = text.at(0);
    }
    return trouble;
  }

  /**
   * In an array reading continues after an element whose end can be seen in spite of the trouble.
   */
  private ArticleFormatException afterBrokenElement(ArticleFormatException trouble)
      throws IOException {
    JsonReader json = new JsonReader(text.reader());
    json.setStrictness(Strictness.LEGACY_STRICT);
    json.setNestingLimit(Integer.MAX_VALUE);
    try {
      json.skipValue();
    } catch (EntryTooLargeException e) {
      return forgetElement() ? trouble : afterBrokenArray(trouble);
    } catch (MalformedJsonException | EOFException e) {
      return forgetBrokenElement() ? trouble : afterBrokenArray(trouble);
    }
    text.forget((int) json.getCharacterOffset());
    return trouble;
  }

  /** What is too large for an article may be an answer with a list of many. */
  private void enterLarge(ArticleFormatException trouble) throws IOException {
    if (expected != Expected.OBJECT) {
      throw forgetElement() ? trouble : afterBrokenArray(trouble);
    }
    EnvelopeScanner scanner = new EnvelopeScanner(text);
    switch (scanner.scan()) {
      case ENTERED -> {
        expected = Expected.FIRST_ELEMENT;
        enclosing = scanner.depth();
      }
      case PASSED -> throw trouble;
      case BROKEN -> throw afterBrokenObject(trouble);
    }
  }

  /**
   * Forgets an element whose syntax is broken, if its brackets tell where it ends, and what follows
   * is what must follow an element.
   */
  private boolean forgetBrokenElement() throws IOException {
    if (text.at(0) != '{' || !forgetElement()) {
      return false;
    }
    int next = skipBlanks();
    return next == ',' || next == ']';
  }

  /**
   * Forgets an element that is too large to be held, whose end its brackets tell; false if it has
   * none.
   */
  private boolean forgetElement() throws IOException {
    return forgetTo(0);
  }

  /** Forgets what is left of as many values as are open; false if they do not end. */
  private boolean forgetTo(int open) throws IOException {
    int depth = open;
    boolean string = false;
    do {
      int c = text.at(0);
      if (c < 0) {
        return false;
      }
      text.forget(1);
      if (c == '\\' && string && text.at(0) >= 0) {
        text.forget(1);
      } else if (c == '"') {
        string = !string;
      } else if (!string) {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
    } while (depth > 0 || string);
    return true;
  }

  private ArticleFormatException afterBrokenArray(ArticleFormatException trouble) {
    expected = Expected.NOTHING;
    return new ArticleFormatException(
        trouble.file(),
        trouble.line(),
        trouble.column(),
        trouble.reason() + "; the rest of this array can't be read");
  }

  private int skip() throws IOException {
    text.forget(1);
    return skipBlanks();
  }

  private int skipBlanks() throws IOException {
    int c = text.at(0);
    while (c == '\n' || isBlankInLine(c)) {
      text.forget(1);
      c = text.at(0);
    }
    return c;
  }

  private static boolean isBlankInLine(int c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
