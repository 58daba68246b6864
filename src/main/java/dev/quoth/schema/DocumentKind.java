package dev.quoth.schema;

import dev.quoth.PassageKind;

/** A kind of document. The names are part of the format. */
enum DocumentKind {
  ARTICLE,
  QUOTE,
  PARAGRAPH;

  static DocumentKind of(PassageKind kind) {
    return switch (kind) {
      case QUOTE -> QUOTE;
      case PARAGRAPH -> PARAGRAPH;
    };
  }
}
