package dev.quoth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Facts are found in linear time, whatever there is of what they are looked for in. */
class HostilePageTest {

  private static final int MANY = 100_000;

  private static PageFacts facts(String page) {
    return PageFacts.of(Jsoup.parse(page), Optional.of("https://post.example/a"));
  }

  private static String block(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @Test
  void metaTagsMayBeMany() {
    String tags =
        "<meta property='og:title' content='Pier'><meta property='article:tag' content='a'>"
            + "<meta property='article:published_time' content='soon'>";
    assertEquals("Pier", facts(tags.repeat(MANY)).title());
  }

  @Test
  void blocksOfJsonMayBeMany() {
    String pier = block("{'@type':'NewsArticle','url':'/a','headline':'Pier','author':['A B']}");
    assertEquals(List.of("A B"), facts(pier.repeat(MANY / 4)).authors());
  }

  @Test
  void jsonNestedDeepIsIgnored() {
    String deep = block("{\"a\":[".repeat(MANY) + "]}".repeat(MANY));
    String open = block("[".repeat(MANY));
    String pier = block("{'@type':'NewsArticle','headline':'Pier'}");
    assertEquals("Pier", facts(deep + open + pier).title());
  }

  @Test
  void jsonMayHaveManyValues() {
    String authors = "{'@type':'Person','name':'Mara Lindqvist'},".repeat(MANY / 2);
    String names = "'a',".repeat(MANY);
    PageFacts facts =
        facts(block("{'@type':'Article','author':[" + authors + "],'keywords':[" + names + "]}"));
    assertEquals(List.of("Mara Lindqvist"), facts.authors());
    assertEquals(List.of("a"), facts.tags());
  }

  @Test
  void referencesMayGoInACircle() {
    String circle = "{'@id':'#a','@type':'Article','headline':'Pier','author':{'@id':'#b'}}";
    String people = "{'@id':'#b','author':{'@id':'#a'}},{'@id':'#c','@graph':{'@id':'#c'}}";
    assertEquals("Pier", facts(block("[" + circle + "," + people + "]")).title());
  }

  @Test
  void marksMayBeMany() {
    String head = "<article><h1>Pier</h1><p class=byline>By Mara Lindqvist</p>";
    String more = "<h1>Pier</h1><div class=author>x<time>y</time><i class=date>z</i></div>";
    assertEquals(List.of("Mara Lindqvist"), facts(head + more.repeat(MANY / 2)).authors());
  }

  @Test
  void marksMayBeNestedDeep() {
    String page = "<div class='author date'><span itemprop=author>".repeat(MANY / 2) + "x";
    assertEquals(List.of(), facts(page).authors());
  }

  @Test
  void textMayBeEscapedWithoutEnd() {
    String title = "&amp;".repeat(MANY) + "<a".repeat(MANY) + "| ".repeat(MANY);
    String address = "https://post.example/" + "2026/".repeat(MANY) + "?" + "&".repeat(MANY);
    PageFacts facts =
        facts(
            "<title>"
                + title
                + "</title><meta property='og:title' content='"
                + title
                + "'>"
                + "<link rel=canonical href='"
                + address
                + "'><h1>"
                + title
                + "</h1>"
                + block("{'@type':'Article','headline':'" + title + "','author':'" + title + "'}"));
    assertEquals(Optional.of("https://post.example/a"), facts.url());
  }

  @Test
  void everythingMayBeMissing() {
    PageFacts facts = PageFacts.of(Jsoup.parse(""), Optional.empty());
    PageFacts nothing =
        new PageFacts(
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false);
    assertEquals(nothing, facts);
  }
}
