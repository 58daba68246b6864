package dev.quoth.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The head of what a server has answered.
 *
 * @param status the number that says how it went; -1 if there is none
 * @param fields the named fields
 */
record HttpResponse(int status, HeaderFields fields) {

  private static final String HTTP = "HTTP/";
  private static final int STATUS_DIGITS = 3;

  static final int OK = 200;

  /** Reads the head; empty if it is none. */
  static Optional<HttpResponse> of(byte[] bytes) {
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    return head.regionMatches(true, 0, HTTP, 0, HTTP.length())
        ? Optional.of(new HttpResponse(status(head), HeaderFields.of(head)))
        : Optional.empty();
  }

  /** The version is followed by three digits, and mostly by the reason in words. */
  private static int status(String head) {
    int at = HTTP.length();
    while (at < head.length() && head.charAt(at) > ' ') {
      at++;
    }
    while (at < head.length() && head.charAt(at) == ' ') {
      at++;
    }
    int status = 0;
    for (int i = 0; i < STATUS_DIGITS; i++) {
      char c = at + i < head.length() ? head.charAt(at + i) : 0;
      if (c < '0' || c > '9') {
        return -1;
      }
      status = 10 * status + c - '0';
    }
    return status;
  }

  ContentType contentType() {
    return ContentType.of(fields);
  }

  /** Tests whether the body is said to come in chunks. */
  boolean isChunked() {
    return PackedPage.codings(fields.all("transfer-encoding")).contains("chunked");
  }

  /** Returns how the page is said to be packed. */
  List<String> codings() {
    return PackedPage.codings(fields.all("content-encoding"));
  }
}
