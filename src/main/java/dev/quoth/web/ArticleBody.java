package dev.quoth.web;

/** Reads the text of an article that stands in JSON-LD, as text, as markup or as escaped markup. */
final class ArticleBody {

  private ArticleBody() {}

  static String of(String written) {
    String text = PlainLine.unescaped(written);
    boolean markup = text.contains("</") || text.contains("<br") || text.contains("<p");
    return markup ? HtmlText.of(text) : text;
  }
}
