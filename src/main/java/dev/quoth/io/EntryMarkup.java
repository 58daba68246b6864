package dev.quoth.io;

import java.util.Optional;
import java.util.stream.Collectors;

/** Makes plain text of the values that are HTML, where a format of the reader knows how to. */
final class EntryMarkup {

  /** Takes every value for plain text. */
  static final EntryMarkup NONE = new EntryMarkup(Optional.empty());

  private final Optional<ReadingOptions> options;

  private EntryMarkup(Optional<ReadingOptions> options) {
    this.options = options;
  }

  static EntryMarkup of(ReadingOptions options) {
    return new EntryMarkup(Optional.of(options));
  }

  /**
   * Returns the text of a value whose name promises HTML.
   *
   * @return the text; empty if nobody can make it, or if there is none
   */
  Optional<String> ofHtml(String value) {
    Optional<String> text = ofEither(value);
    if (text.isPresent() || plainText("").isEmpty()) {
      return text;
    }
    return HtmlSigns.areIn(value) ? text(value) : Optional.of(byLines(value));
  }

  /** A value without a tag has its lines, whatever its name promises, and may have entities. */
  private String byLines(String value) {
    return value.lines().map(this::ofFact).collect(Collectors.joining("\n"));
  }

  /**
   * Returns the text of a value that is HTML in spite of its name.
   *
   * @return the text; empty if it is no HTML, if nobody can make it, or if there is none
   */
  Optional<String> ofEither(String value) {
    if (options.isEmpty()) {
      return Optional.empty();
    }
    String html = HtmlSigns.haveBlocks(value) ? value : HtmlSigns.unescaped(value);
    return HtmlSigns.haveBlocks(html) ? text(html) : Optional.empty();
  }

  /** Returns a title or another fact with the entities undone, beside a text that was HTML. */
  String ofFact(String value) {
    return value.indexOf('&') < 0 && !HtmlSigns.areIn(value)
        ? value
        : text(value).map(text -> text.replace("\n\n", " ")).orElse(value);
  }

  private Optional<String> text(String html) {
    return plainText(html).filter(text -> !text.isBlank());
  }

  private Optional<String> plainText(String html) {
    return options.flatMap(reader -> reader.plainText(html));
  }
}
