package dev.quoth.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The head of a record, by which ISO 28500 says what follows it.
 *
 * @param fields the named fields
 */
record WarcRecord(HeaderFields fields) {

  /** The fields that each head has once. */
  private static final List<String> SINGLE =
      List.of("warc-record-id", "warc-type", "content-length");

  /** Reads a head, which begins with the line that names the version. */
  static WarcRecord of(byte[] head) {
    return new WarcRecord(HeaderFields.of(new String(head, StandardCharsets.UTF_8)));
  }

  /** Returns the kind of record, in lower case; blank if none is named. */
  String type() {
    return fields.value("warc-type").orElse("").toLowerCase(Locale.ROOT);
  }

  /** Returns the address of what was fetched, which older files put between angle brackets. */
  Optional<String> uri() {
    return fields
        .value("warc-target-uri")
        .map(WarcRecord::withoutBrackets)
        .filter(uri -> !uri.isEmpty());
  }

  private static String withoutBrackets(String uri) {
    boolean brackets = uri.startsWith("<") && uri.endsWith(">");
    return brackets ? uri.substring(1, uri.length() - 1).strip() : uri;
  }

  /** Returns the type of the block. */
  ContentType contentType() {
    return ContentType.of(fields);
  }

  /** Returns the type that the crawler has seen what was fetched to be. */
  ContentType identifiedType() {
    return ContentType.of(fields.value("warc-identified-payload-type").orElse(""));
  }

  /** Tests whether the head of another record was taken for a part of this one. */
  boolean isMixed() {
    return SINGLE.stream().anyMatch(name -> fields.all(name).size() > 1);
  }

  /** Tests whether the crawler has kept only the beginning. */
  boolean isTruncated() {
    return fields.value("warc-truncated").isPresent();
  }

  /** Returns the number of bytes that follow; empty if it is missing or no such number. */
  OptionalLong length() {
    String written = writtenLength();
    boolean digits = !written.isEmpty() && written.chars().allMatch(c -> c >= '0' && c <= '9');
    try {
      return digits ? OptionalLong.of(Long.parseLong(written)) : OptionalLong.empty();
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /** Returns the number as it is written; blank if it is missing. */
  String writtenLength() {
    return fields.value("content-length").orElse("");
  }
}
