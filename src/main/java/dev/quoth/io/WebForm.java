package dev.quoth.io;

/** A form in which the web and agencies carry articles, and which needs a parser of markup. */
enum WebForm implements InputForm.Refused {
  /** HTML. */
  PAGE("a web page; save it as plain text first"),
  /** RSS or Atom. */
  FEED("a feed (RSS or Atom); write its articles as JSON or plain text first"),
  /** NewsML-G2 or NewsML 1. */
  NEWS_ML("NewsML; convert it to JSON or plain text first"),
  /** NITF. */
  NITF("NITF; convert it to JSON or plain text first"),
  /** The files of web crawls, ISO 28500. */
  WARC("a WARC file of a web crawl; write its pages as JSON or plain text first");

  private final String whatAndRemedy;

  WebForm(String whatAndRemedy) {
    this.whatAndRemedy = whatAndRemedy;
  }

  @Override
  public String reason() {
    return "this is " + whatAndRemedy;
  }
}
