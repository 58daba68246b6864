package dev.quoth.io;

/** A form that other programs turn into one that is read. */
enum UnreadForm implements InputForm.Refused {
  /** Portable Document Format. */
  PDF("a PDF file; convert it to plain text first"),
  /** Word since 2007, and what else says so little of itself. */
  WORD("a Word file; convert it to plain text first"),
  /** Excel since 2007. */
  SPREADSHEET("a spreadsheet; save it as CSV first"),
  /** LibreOffice. */
  OPEN_DOCUMENT("an OpenDocument file; convert it to plain text first"),
  /** Word, Excel and Outlook until 2003. */
  OLD_OFFICE("an old Word, Excel or Outlook file; convert it to plain text first"),
  /** Rich Text Format. */
  RTF("an RTF file; convert it to plain text first"),
  /** A zip archive of anything else. */
  ZIP("a zip archive; unpack it first"),
  /** Zstandard. */
  ZSTD("compressed by zstd; unpack it first, or compress it by gzip"),
  /** XZ. */
  XZ("compressed by xz; unpack it first, or compress it by gzip"),
  /** Bzip2. */
  BZIP2("compressed by bzip2; unpack it first, or compress it by gzip"),
  /** The files of web crawls before WARC. */
  ARC("an ARC file of a web crawl; write its pages as JSON or plain text first"),
  /** A message as mail programs keep it. */
  MAIL("an e-mail; save its text without the header first"),
  /** A web page in the form of a mail. */
  MHTML("a web page saved as MHTML; save it as plain text first"),
  /** A sitemap. */
  SITEMAP("a sitemap, which lists addresses and has no text; read what is at the addresses"),
  /** A list of feeds. */
  OPML("an OPML list of feeds, which has no text; read what is at its addresses");

  private final String whatAndRemedy;

  UnreadForm(String whatAndRemedy) {
    this.whatAndRemedy = whatAndRemedy;
  }

  @Override
  public String reason() {
    return "this is " + whatAndRemedy;
  }
}
