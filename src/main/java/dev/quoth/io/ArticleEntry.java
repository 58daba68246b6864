package dev.quoth.io;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The named values of one entry, from which an article is made in one step or not at all. */
final class ArticleEntry {

  /** A value, the name it has in the input, the member it is or lies in, and where that is said. */
  private record Value(String name, String member, EntryValue value, int offset) {

    Value(String name, EntryValue value, int offset) {
      this(name, name, value, offset);
    }
  }

  /** The list of things that JSON-LD describes. */
  private static final String GRAPH = "@graph";

  private final DecodedText text;
  private final EntryMarkup markup;
  private final String place;
  private final int offset;
  private final Map<String, Value> values = new LinkedHashMap<>();

  /** The values of facts that are said several times. */
  private final Map<String, List<EntryValue>> several = new HashMap<>();

  /** Members of which a part was taken: what is left of them is no metadata. */
  private final Set<String> used = new HashSet<>();

  private Optional<ArticleFormatException> firstTrouble = Optional.empty();

  /** Whether the text is made of markup, so that the facts may have entities. */
  private boolean isMarkup;

  /**
   * @param markup makes plain text of values that are HTML
   */
  ArticleEntry(DecodedText text, EntryMarkup markup) {
    this(text, markup, "", 0);
  }

  /**
   * @param place where the entry lies in a larger one, which reports begin with; blank if it does
   *     not
   * @param offset where the entry begins, as far as that is known
   */
  private ArticleEntry(DecodedText text, EntryMarkup markup, String place, int offset) {
    this.text = text;
    this.markup = markup;
    this.place = place;
    this.offset = offset;
  }

  /** Returns where the entry begins, as far as that is known. */
  int offset() {
    return offset;
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

  /** Returns the entries of the list that this one holds; empty if it is an article itself. */
  Optional<List<ArticleEntry>> entries() {
    if (firstTrouble.isPresent() || find(ArticleField.TEXT).isPresent()) {
      return Optional.empty();
    }
    for (FieldPath path : text.options().names().envelopes()) {
      Optional<Value> list = find(path);
      if (list.isPresent()
          && list.get().value() instanceof EntryValue.ListValue items
          && items.values().stream().allMatch(item -> item instanceof EntryValue.ObjectValue)) {
        return Optional.of(entries(path, items, list.get().offset()));
      }
    }
    return Optional.empty();
  }

  /** A graph has what belongs to an article, too: its author, its page. */
  private List<ArticleEntry> entries(FieldPath path, EntryValue.ListValue items, int offset) {
    List<ArticleEntry> entries = new ArrayList<>();
    for (EntryValue item : items.values()) {
      ArticleEntry entry =
          new ArticleEntry(text, markup, path.written() + "[" + entries.size() + "]: ", offset);
      ((EntryValue.ObjectValue) item)
          .members()
          .forEach((name, value) -> entry.put(name, value, offset));
      entries.add(entry);
    }
    return path.written().equals(GRAPH)
        ? entries.stream().filter(entry -> entry.find(ArticleField.TEXT).isPresent()).toList()
        : entries;
  }

  /** Makes the article; {@code start} is the place to report for what is missing. */
  Article article(int start) throws ArticleFormatException {
    if (firstTrouble.isPresent()) {
      throw firstTrouble.get();
    }
    EntryText body = EntryText.of(textOf(start));
    if (body.isRemoved()) {
      throw bad(start, "the text was removed by its publisher");
    }
    Optional<Value> url = find(ArticleField.URL);
    String id = id(url.map(value -> value.value().asText()), body);
    Article.Builder article = Article.builder(id, body.text());
    take(ArticleField.TITLE).ifPresent(value -> article.title(words(value.value().asText())));
    take(ArticleField.URL).ifPresent(value -> article.url(value.value().asText()));
    takeDate(article);
    for (ArticleFact fact : ArticleFact.values()) {
      take(fact, article);
    }
    body.extent().ifPresent(extent -> article.metadata(EntryText.EXTENT, extent));
    values.values().stream()
        .filter(value -> !value.value().isAbsent() && !used.contains(value.name()))
        .forEach(value -> article.metadata(value.name(), value.value().asText()));
    return checked(article.build(), start);
  }

  private Article checked(Article article, int start) throws ArticleFormatException {
    try {
      text.bounds().check(article);
    } catch (IllegalArgumentException e) {
      throw bad(start, Objects.toString(e.getMessage()));
    }
    return article;
  }

  private ArticleFormatException bad(int offset, String reason) {
    return text.bad(offset, place + reason);
  }

  /**
   * Remembers what is wrong with the entry. The first trouble is thrown, and no place is looked up
   * for the others, of which there may be many.
   */
  void note(int offset, String reason) {
    if (firstTrouble.isEmpty()) {
      firstTrouble = Optional.of(bad(offset, reason));
    }
  }

  /** Returns the first thing that was noted. */
  Optional<ArticleFormatException> trouble() {
    return firstTrouble;
  }

  /** Finds the value that counts for a part, of a type that the part can be read from. */
  private Optional<Value> find(ArticleField field) {
    return find(field, text.options().names().of(field));
  }

  private Optional<Value> find(ArticleField field, List<FieldPath> paths) {
    for (FieldPath path : paths) {
      Optional<Value> value = find(path).filter(found -> !found.value().isAbsent());
      if (value.isPresent() && (field.takes(value.get().value()) || isParagraphs(value.get()))) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** A member that is called as the whole path counts before what the path leads to. */
  private Optional<Value> find(FieldPath path) {
    Value whole = values.get(path.written());
    Value member = values.get(path.first());
    if (whole != null || member == null || !path.isNested()) {
      return Optional.ofNullable(whole);
    }
    return path.from(member.value())
        .map(value -> new Value(path.written(), path.first(), value, member.offset()));
  }

  private static boolean isParagraphs(Value value) {
    return value.name().equals(ArticleKey.PARAGRAPHS)
        && value.value() instanceof EntryValue.ListValue;
  }

  /**
   * Removes the value that counts, so that metadata is what nobody took. A value of another type is
   * left out and reported; but a number refers to something that is elsewhere.
   */
  private Optional<Value> take(ArticleField field) {
    Optional<Value> value = find(field);
    if (value.isPresent()) {
      use(value.get());
    } else {
      unusable(field)
          .filter(other -> !other.value().isNumber())
          .ifPresent(other -> text.options().leaveOut(wrongType(field, other)));
    }
    return value;
  }

  private void use(Value value) {
    if (values.remove(value.name()) == null) {
      used.add(value.member());
    }
  }

  private Optional<Value> unusable(ArticleField field) {
    return text.options().names().of(field).stream()
        .map(path -> values.get(path.written()))
        .filter(Objects::nonNull)
        .filter(value -> !value.value().isAbsent())
        .findFirst();
  }

  private ArticleFormatException wrongType(ArticleField field, Value value) {
    return bad(
        value.offset(),
        quoted(value.name()) + " must be " + field.types() + ", but is " + value.value().type());
  }

  private String id(Optional<String> url, EntryText body) throws ArticleFormatException {
    if (find(ArticleField.ID).isPresent()) {
      return take(ArticleField.ID).orElseThrow().value().asText();
    }
    Optional<Value> wrong = unusable(ArticleField.ID);
    if (wrong.isPresent()) {
      throw wrongType(ArticleField.ID, wrong.get());
    }
    return url.orElseGet(body::fingerprint);
  }

  /** HTML counts before words, which have lost the paragraphs, if somebody can read it. */
  private String textOf(int start) throws ArticleFormatException {
    boolean own = find(ArticleField.TEXT, text.options().names().ownTexts()).isPresent();
    Optional<String> html = own ? Optional.empty() : takeHtml();
    String words = html.isPresent() ? html.get() : takeWords(start);
    Optional<String> plain = html.or(() -> markup.ofEither(words));
    isMarkup = plain.isPresent();
    return plain.orElse(words);
  }

  private Optional<String> takeHtml() {
    for (FieldPath path : FieldNames.htmlTexts()) {
      Optional<Value> value = find(ArticleField.TEXT, List.of(path));
      Optional<String> html = value.flatMap(found -> markup.ofHtml(found.value().asText()));
      if (html.isPresent()) {
        use(value.orElseThrow());
        return html;
      }
    }
    return Optional.empty();
  }

  private String takeWords(int start) throws ArticleFormatException {
    Optional<Value> found = find(ArticleField.TEXT);
    if (found.isEmpty()) {
      Optional<Value> wrong = unusable(ArticleField.TEXT);
      throw wrong.isPresent() ? wrongType(ArticleField.TEXT, wrong.get()) : bad(start, noText());
    }
    Value value = take(ArticleField.TEXT).orElseThrow();
    return value.value() instanceof EntryValue.ListValue paragraphs
        ? joined(value, paragraphs)
        : value.value().asText();
  }

  private String noText() {
    return find(ArticleField.URL).isPresent()
        ? "no text but only an address: \"text\" is missing or blank"
        : "no text: \"text\" is missing or blank";
  }

  private String joined(Value value, EntryValue.ListValue paragraphs)
      throws ArticleFormatException {
    List<String> parts = new ArrayList<>();
    for (EntryValue paragraph : paragraphs.values()) {
      if (!paragraph.isAbsent()) {
        parts.add(string(new Value(value.name(), paragraph, value.offset()), "strings"));
      }
    }
    if (parts.isEmpty()) {
      throw bad(value.offset(), quoted(value.name()) + " has no text");
    }
    return String.join("\n\n", parts);
  }

  /** Beside a text in markup the facts have entities. */
  private String words(String fact) {
    return isMarkup ? markup.ofFact(fact) : fact;
  }

  /** What is no date is left out as a date, and kept as metadata. */
  private void takeDate(Article.Builder article) {
    Optional<Value> value = take(ArticleField.PUBLISHED);
    if (value.isEmpty()) {
      return;
    }
    try {
      article.published(PublicationDate.parse(value.get().value().asText()));
    } catch (DateTimeException e) {
      String reason = quoted(value.get().name()) + " " + e.getMessage();
      text.options().leaveOut(bad(value.get().offset(), reason));
      values.put(value.get().name(), value.get());
    }
  }

  private void take(ArticleFact fact, Article.Builder article) {
    Optional<Value> taken = take(ArticleField.of(fact));
    if (taken.isPresent()) {
      List<String> written = all(taken.get()).stream().map(this::words).toList();
      List<String> all = WrittenFacts.of(fact, taken.get().name(), written);
      switch (fact.multiplicity()) {
        case ONE -> all.stream().limit(1).forEach(value -> article.fact(fact, value));
        case MANY -> all.forEach(value -> article.fact(fact, value));
      }
    }
  }

  /** Returns the strings of a value, and the names of its objects. */
  private List<String> all(Value value) {
    if (value.value() instanceof EntryValue.ListValue items) {
      return items.values().stream()
          .filter(item -> !item.isAbsent())
          .flatMap(item -> item.name().stream())
          .toList();
    }
    return value.value().name().map(name -> split(value.name(), name)).orElse(List.of());
  }

  /**
   * Splits a string at its commas where the name says that it is a list, and stops after more than
   * an article may have.
   */
  private List<String> split(String name, String string) {
    if (ArticleKey.listsWithCommas(name)) {
      return EntryValue.parts(string, ',', text.bounds().maxFacts());
    }
    return string.isBlank() ? List.of() : List.of(string);
  }

  private String string(Value value, String expected) throws ArticleFormatException {
    if (value.value() instanceof EntryValue.StringValue string) {
      return string.text();
    }
    throw bad(
        value.offset(),
        quoted(value.name()) + " must be " + expected + ", but is " + value.value().type());
  }

  private static String quoted(String words) {
    return '"' + Excerpt.of(words) + '"';
  }
}
