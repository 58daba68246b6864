package dev.quoth.web;

import dev.quoth.Article;
import dev.quoth.io.ArticleFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Makes an article of a web page, or says why the page is none. */
final class PageReader {

  /** The largest page that is read, in bytes; a larger one is no article. */
  static final int MAX_BYTES = 16 << 20;

  private static final String FORMAT = "format";
  private static final String HTML = "html";
  private static final String PUBLISHED = "published";

  /** Lines of an article are longer than those of a list, on average. */
  private static final int SHORT_LINE = 80;

  /** Fewer lines may be short news. */
  private static final int MANY_LINES = 6;

  private static final String NO_TEXT =
      "this page has no text; if a script writes it, save the page from a browser";
  private static final String NO_SENTENCE =
      "this page is no article: there is nothing in it but links and labels";
  private static final String NO_ARTICLE =
      "this page is no article: it names neither a type nor a date, and ";

  private final Origin origin;
  private final Document page;
  private final PageFacts facts;

  private PageReader(Origin origin, Document page) {
    this.origin = origin;
    this.page = page;
    this.facts = PageFacts.of(page, origin.address());
  }

  /** Reads a page. */
  static Article read(byte[] page, Origin origin) throws ArticleFormatException {
    if (page.length > MAX_BYTES) {
      throw origin.bad(
          "the page is larger than " + (MAX_BYTES >> 20) + " MB, the most that is read");
    }
    Charset charset = PageCharset.of(page, origin.httpCharset(), origin.fallback());
    return new PageReader(origin, parsed(page, charset, origin.address().orElse(""))).article();
  }

  /** The parser decodes as it goes, so that the characters are never held all at once. */
  private static Document parsed(byte[] page, Charset charset, String address) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(page), charset.name(), address);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory are always there", e);
    }
  }

  private Article article() throws ArticleFormatException {
    List<String> paragraphs =
        MainText.of(page.body(), facts.title(), new GuideText(facts.articleBody().orElse("")));
    checkArticle(paragraphs);
    Optional<String> address = facts.url().or(origin::address);
    String id = address.orElse(origin.name());
    Article.Builder article =
        Article.builder(id, HtmlText.joined(paragraphs)).metadata(FORMAT, HTML);
    address.ifPresent(article::url);
    addFacts(article);
    return checked(article.build());
  }

  private void addFacts(Article.Builder article) {
    article.title(facts.title()).source(facts.source()).section(facts.section());
    facts.language().ifPresent(article::language);
    facts.authors().forEach(article::author);
    facts.tags().forEach(article::tag);
    facts.published().ifPresent(article::published);
    facts
        .unreadableDate()
        .ifPresent(date -> {
          origin.facts().accept(origin.bad("the date of the page is none: \"" + date + "\""));
          article.metadata(PUBLISHED, date);
        });
  }

  private Article checked(Article article) throws ArticleFormatException {
    try {
      origin.bounds().check(article);
      return article;
    } catch (IllegalArgumentException e) {
      throw origin.bad(Objects.toString(e.getMessage()));
    }
  }

  /** A front page has words, too; but they are many short lines, or none of them is a sentence. */
  private void checkArticle(List<String> paragraphs) throws ArticleFormatException {
    if (paragraphs.isEmpty()) {
      throw origin.bad(page.body().hasText() ? NO_SENTENCE : NO_TEXT);
    }
    if (facts.saysArticle() || facts.published().isPresent()) {
      return;
    }
    int average = paragraphs.stream().mapToInt(String::length).sum() / paragraphs.size();
    if (paragraphs.stream().noneMatch(SentenceEnd::isAtEndOf)) {
      throw origin.bad(NO_ARTICLE + "no line is a sentence");
    }
    if (paragraphs.size() >= MANY_LINES && average < SHORT_LINE) {
      throw origin.bad(NO_ARTICLE + "its lines have only " + average + " characters on average");
    }
  }
}
