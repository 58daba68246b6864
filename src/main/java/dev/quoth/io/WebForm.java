package dev.quoth.io;

/** A form in which the web and agencies carry articles, and which needs a parser of markup. */
public enum WebForm {
  /** A web page: HTML. */
  PAGE("a web page"),
  /** A feed: RSS or Atom. */
  FEED("a feed (RSS or Atom)"),
  /** News items of agencies: NewsML-G2 or NewsML 1. */
  NEWSML("NewsML"),
  /** A news item of an agency: NITF. */
  NITF("NITF"),
  /** A file of a web crawl: WARC, ISO 28500. */
  WARC("a WARC file of a web crawl");

  private final String words;

  WebForm(String words) {
    this.words = words;
  }

  /** Returns what the form is called in a report. */
  String words() {
    return words;
  }
}
