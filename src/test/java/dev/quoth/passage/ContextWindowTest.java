package dev.quoth.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContextWindowTest {

  private static String context(String text, String quote) {
    Article article = Article.builder("a", text).build();
    int start = text.indexOf(quote);
    Span span = new Span(start, start + quote.length());
    return ContextWindow.around(span, text, article.paragraphs()).in(text);
  }

  @Test
  void theContextIsTheParagraphOfTheQuote() {
    assertEquals("It is old. So what?", context("No.\nIt is old. So what?\nYes.", "is old"));
  }

  @Test
  void aQuoteOfTwoParagraphsHasBoth() {
    assertEquals("a “b\nc” d", context("x\na “b\nc” d\ny", "b\nc"));
  }

  @Test
  void inALongParagraphTheContextIsCutBetweenWords() {
    String words = "word ".repeat(1_000);
    String text = words + "“here” " + words;
    String context = context(text, "here");
    assertTrue(context.startsWith("word ") && context.endsWith(" word"), context);
    int around = context.length() - "here".length();
    assertTrue(around <= 2 * ContextWindow.REACH && around > 2 * ContextWindow.REACH - 20);
  }

  @Test
  void withoutASpaceInReachTheContextEndsAtTheQuote() {
    String letters = "x".repeat(5_000);
    String text = letters + "“here”" + letters;
    assertEquals("here", context(text, "here"));
  }

  @Test
  void aQuoteOutsideOfAllParagraphsIsItsOwnContext() {
    assertEquals(new Span(2, 4), ContextWindow.around(new Span(2, 4), "a  b c", List.of()));
  }
}
