package dev.quoth.io;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The named values of one entry, from which an article is made in one step or not at all. */
final class ArticleEntry {

  /** A value, the name it has in the input, and the offset where it is said. */
  private record Value(String name, EntryValue value, int offset) {}

  private final DecodedText text;
  private final Map<String, Value> values = new LinkedHashMap<>();

  /** The values of facts that are said several times. */
  private final Map<String, List<EntryValue>> several = new HashMap<>();

  private Optional<ArticleFormatException> firstTrouble = Optional.empty();

  ArticleEntry(DecodedText text) {
    this.text = text;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** Takes a value; what is wrong with its name is thrown when the article is made. */
  void put(String name, EntryValue value, int offset) {
    if (name.isBlank()) {
      note(offset, "a key must not be blank");
    }
    if (values.putIfAbsent(name, new Value(name, value, offset)) != null) {
      note(offset, "duplicate key " + quoted(name));
    }
  }

  /** Takes a value of a fact that may be said several times, or several with commas between. */
  void add(String name, String value, int offset) {
    List<EntryValue> said = several.computeIfAbsent(name, first -> listOf(first, offset));
    if (said.size() <= text.bounds().maxFacts()) {
      split(name, value).forEach(part -> said.add(new EntryValue.StringValue(part)));
    }
  }

  private List<EntryValue> listOf(String name, int offset) {
    List<EntryValue> said = new ArrayList<>();
    put(name, EntryValue.items(said), offset);
    return said;
  }

  /** Makes the article; {@code start} is the place to report for what is missing. */
  Article article(int start) throws ArticleFormatException {
    if (firstTrouble.isPresent()) {
      throw firstTrouble.get();
    }
    Article.Builder article = Article.builder(id(start), textOf(start));
    takeString(ArticleKey.TITLE, article::title);
    takeString(ArticleKey.URL, article::url);
    takeDate(article);
    for (ArticleFact fact : ArticleFact.values()) {
      take(fact, article);
    }
    values.values().stream()
        .filter(value -> !value.value().isAbsent())
        .forEach(value -> article.metadata(value.name(), value.value().asText()));
    return checked(article.build(), start);
  }

  private Article checked(Article article, int start) throws ArticleFormatException {
    try {
      text.bounds().check(article);
    } catch (IllegalArgumentException e) {
      throw text.bad(start, Objects.toString(e.getMessage()));
    }
    return article;
  }

  /**
   * Remembers what is wrong with the entry. The first trouble is thrown, and no place is looked up
   * for the others, of which there may be many.
   */
  void note(int offset, String reason) {
    if (firstTrouble.isEmpty()) {
      firstTrouble = Optional.of(text.bad(offset, reason));
    }
  }

  /** Returns the first thing that was noted. */
  Optional<ArticleFormatException> trouble() {
    return firstTrouble;
  }

  /** Removes the value that counts for a field, so that metadata is what nobody took. */
  private Optional<Value> take(ArticleKey key) {
    for (String name : key.names()) {
      Value value = values.get(name);
      if (value != null && !value.value().isAbsent()) {
        values.remove(name);
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private String id(int start) throws ArticleFormatException {
    Value id = take(ArticleKey.ID).orElseThrow(() -> text.bad(start, "\"id\" is missing or blank"));
    if (id.value() instanceof EntryValue.NumberValue number) {
      return number.text();
    }
    return string(id, "a string or a number");
  }

  private String textOf(int start) throws ArticleFormatException {
    Value value =
        take(ArticleKey.TEXT).orElseThrow(() -> text.bad(start, "\"text\" is missing or blank"));
    if (!value.name().equals(ArticleKey.PARAGRAPHS)) {
      return string(value, "a string");
    }
    if (!(value.value() instanceof EntryValue.ListValue paragraphs)) {
      throw text.bad(
          value.offset(),
          quoted(value.name()) + " must be an array of strings, but is " + value.value().type());
    }
    List<String> parts = new ArrayList<>();
    for (EntryValue paragraph : paragraphs.values()) {
      if (!paragraph.isAbsent()) {
        parts.add(string(new Value(value.name(), paragraph, value.offset()), "strings"));
      }
    }
    if (parts.isEmpty()) {
      throw text.bad(value.offset(), "\"paragraphs\" has no text");
    }
    return String.join("\n\n", parts);
  }

  private void takeString(ArticleKey key, Consumer<String> target) throws ArticleFormatException {
    Optional<Value> value = take(key);
    if (value.isPresent()) {
      target.accept(string(value.get(), "a string"));
    }
  }

  /** What is no date is left out as a date, and kept as metadata. */
  private void takeDate(Article.Builder article) throws ArticleFormatException {
    Optional<Value> value = take(ArticleKey.PUBLISHED);
    if (value.isEmpty()) {
      return;
    }
    String date = string(value.get(), "a string");
    try {
      article.published(PublicationDate.parse(date));
    } catch (DateTimeException e) {
      String reason =
          quoted(value.get().name())
              + " is no date: "
              + quoted(date)
              + "; write 2021-08-17 or 2021-08-17T10:15:00Z";
      text.options().leaveOut(text.bad(value.get().offset(), reason));
      values.put(value.get().name(), value.get());
    }
  }

  private void take(ArticleFact fact, Article.Builder article) throws ArticleFormatException {
    Optional<Value> taken = take(ArticleKey.of(fact));
    if (taken.isPresent()) {
      switch (fact.multiplicity()) {
        case ONE -> article.fact(fact, named(taken.get()));
        case MANY -> list(taken.get(), value -> article.fact(fact, value));
      }
    }
  }

  private void list(Value value, Consumer<String> target) throws ArticleFormatException {
    if (value.value() instanceof EntryValue.ListValue items) {
      for (EntryValue element : items.values()) {
        if (!element.isAbsent()) {
          target.accept(named(new Value(value.name(), element, value.offset())));
        }
      }
    } else {
      split(value.name(), named(value)).forEach(target);
    }
  }

  /**
   * Splits a string at its commas where the name says that it is a list, and stops after more than
   * an article may have.
   */
  private List<String> split(String name, String string) {
    List<String> parts = new ArrayList<>();
    boolean list = ArticleKey.listsWithCommas(name);
    int from = 0;
    while (from <= string.length() && parts.size() <= text.bounds().maxFacts()) {
      int comma = list ? string.indexOf(',', from) : -1;
      int end = comma < 0 ? string.length() : comma;
      String part = string.substring(from, end);
      if (!part.isBlank()) {
        parts.add(list ? part.strip() : part);
      }
      from = end + 1;
    }
    return parts;
  }

  /** Reads a string or the name of an object, as schema.org writes persons and publishers. */
  private String named(Value value) throws ArticleFormatException {
    return value.value() instanceof EntryValue.ObjectValue parts && parts.name().isPresent()
        ? parts.name().get()
        : string(value, "a string or an object with a \"name\"");
  }

  private String string(Value value, String expected) throws ArticleFormatException {
    if (value.value() instanceof EntryValue.StringValue string) {
      return string.text();
    }
    throw text.bad(
        value.offset(),
        quoted(value.name()) + " must be " + expected + ", but is " + value.value().type());
  }

  private static String quoted(String words) {
    return '"' + Excerpt.of(words) + '"';
  }
}
