package dev.quoth.io;

import dev.quoth.ArticleFact;

/** A part of an article that an entry may have, whatever it is called there. */
enum ArticleField {
  ID,
  TEXT,
  TITLE,
  PUBLISHED,
  URL,
  SOURCE,
  AUTHOR,
  SECTION,
  LANGUAGE,
  TAG;

  static ArticleField of(ArticleFact fact) {
    return valueOf(fact.name());
  }

  /** Tests whether a value is of a type that this part can be read from. */
  boolean takes(EntryValue value) {
    return switch (this) {
      case ID, PUBLISHED ->
          value instanceof EntryValue.StringValue || value instanceof EntryValue.NumberValue;
      case TEXT, TITLE, URL -> value instanceof EntryValue.StringValue;
      default -> isNamed(value) || (value instanceof EntryValue.ListValue list && isNamed(list));
    };
  }

  private static boolean isNamed(EntryValue.ListValue list) {
    return list.values().isEmpty() || list.values().stream().anyMatch(ArticleField::isNamed);
  }

  private static boolean isNamed(EntryValue value) {
    return value instanceof EntryValue.StringValue
        || value instanceof EntryValue.NullValue
        || (value instanceof EntryValue.ObjectValue object && object.label().isPresent());
  }

  /** Returns the types in words, for a report. */
  String types() {
    return switch (this) {
      case ID, PUBLISHED -> "a string or a number";
      case TEXT, TITLE, URL -> "a string";
      default -> "a string or an object with a \"name\", or a list of these";
    };
  }
}
