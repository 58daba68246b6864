package dev.quoth.io;

import dev.quoth.ArticleFact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The names under which articles are looked for in JSON and tables. The {@linkplain #STANDARD
 * standard} ones are those of the APIs, agencies and programs that the description of the package
 * lists; each method returns a copy with one more, which counts before those that are there.
 *
 * <p>A name may be a path into objects and lists: {@code headline.main}, {@code authors[0].name},
 * {@code bodies[role=main].value}. A member that is called as the whole path counts before what the
 * path leads to. Immutable.
 *
 * {@snippet file="OwnJson.java" region="names"}
 */
public final class FieldNames {

  /** The names of texts that may be words or HTML. */
  private static final List<FieldPath> WORDS =
      paths(
          ArticleKey.TEXT.names(),
          "maintext",
          "bodyText",
          "body_text",
          "fields.bodyText",
          "content_text");

  /** The names of texts that are HTML. */
  private static final List<FieldPath> HTML =
      paths(
          List.of("body_html", "body_xhtml", "content_html", "article_html"),
          "fields.body",
          "content.rendered",
          "bodies[role=main].value");

  /** The names that are known without being told. */
  public static final FieldNames STANDARD = new FieldNames(standard(), lists());

  private final Map<ArticleField, List<FieldPath>> paths;
  private final List<FieldPath> envelopes;

  private FieldNames(Map<ArticleField, List<FieldPath>> paths, List<FieldPath> envelopes) {
    this.paths = paths;
    this.envelopes = envelopes;
  }

  private static Map<ArticleField, List<FieldPath>> standard() {
    Map<ArticleField, List<FieldPath>> standard = new EnumMap<>(ArticleField.class);
    standard.put(
        ArticleField.ID,
        paths(ArticleKey.ID.names(), "uri", "guid", "@id", "_id", "uuid", "stories_id"));
    standard.put(ArticleField.TEXT, texts());
    standard.put(
        ArticleField.TITLE,
        paths(
            ArticleKey.TITLE.names(),
            "headline.main",
            "title.rendered",
            "webTitle",
            "headlines[role=main].value"));
    standard.put(ArticleField.PUBLISHED, dates());
    standard.put(
        ArticleField.URL,
        paths(ArticleKey.URL.names(), "webUrl", "web_url", "canonical_url", "permalink"));
    facts(standard);
    return standard;
  }

  /** Words come before markup, of which few readers make words. */
  private static List<FieldPath> texts() {
    return Stream.concat(WORDS.stream(), HTML.stream()).toList();
  }

  /** What says more than a day comes before what may be a day alone. */
  private static List<FieldPath> dates() {
    List<String> moments =
        List.of("date_gmt", "dateTimePub", "dateTime", "webPublicationDate", "firstcreated");
    return paths(
        Stream.concat(moments.stream(), ArticleKey.PUBLISHED.names().stream()).toList(),
        "firstCreated",
        "versioncreated",
        "versionCreated",
        "pub_date",
        "publish_date",
        "date_publish",
        "seendate");
  }

  private static void facts(Map<ArticleField, List<FieldPath>> standard) {
    Map<ArticleFact, List<FieldPath>> more =
        Map.of(
            ArticleFact.SOURCE,
            paths(
                List.of("media_name"),
                "thread.site",
                "fields.publication",
                "publication",
                "provider",
                "copyrightholder",
                "infosources[0].name",
                "source_domain",
                "domain"),
            ArticleFact.AUTHOR,
            paths(List.of("byline.original"), "fields.byline", "by"),
            ArticleFact.SECTION,
            paths(List.of("sectionName"), "section_name"),
            ArticleFact.LANGUAGE,
            paths(List.of("fields.lang")),
            ArticleFact.TAG,
            paths(List.of("subject"), "subjects"));
    more.forEach((fact, paths) ->
        standard.put(
            ArticleField.of(fact),
            Stream.concat(paths(fact.articleKeys()).stream(), paths.stream()).toList()));
  }

  private static List<FieldPath> lists() {
    return paths(
        List.of("articles"),
        "articles.results",
        "response.results",
        "response.docs",
        "results",
        "items",
        "stories",
        "posts",
        "docs",
        "news",
        "data",
        "data.items",
        "data.item",
        "@graph");
  }

  private static List<FieldPath> paths(List<String> first, String... then) {
    return Stream.concat(first.stream(), Stream.of(then)).map(FieldPath::of).toList();
  }

  /**
   * Returns these names with one more for the id.
   *
   * @param path the name, or the path
   * @return a copy
   * @throws IllegalArgumentException if it is no path
   */
  public FieldNames id(String path) {
    return with(ArticleField.ID, path);
  }

  /**
   * Returns these names with one more for the text.
   *
   * @param path the name, or the path
   * @return a copy
   * @throws IllegalArgumentException if it is no path
   */
  public FieldNames text(String path) {
    return with(ArticleField.TEXT, path);
  }

  /**
   * Returns these names with one more for the title.
   *
   * @param path the name, or the path
   * @return a copy
   * @throws IllegalArgumentException if it is no path
   */
  public FieldNames title(String path) {
    return with(ArticleField.TITLE, path);
  }

  /**
   * Returns these names with one more for the date.
   *
   * @param path the name, or the path
   * @return a copy
   * @throws IllegalArgumentException if it is no path
   */
  public FieldNames published(String path) {
    return with(ArticleField.PUBLISHED, path);
  }

  /**
   * Returns these names with one more for the address.
   *
   * @param path the name, or the path
   * @return a copy
   * @throws IllegalArgumentException if it is no path
   */
  public FieldNames url(String path) {
    return with(ArticleField.URL, path);
  }

  /**
   * Returns these names with one more for a fact.
   *
   * @param fact the fact
   * @param path the name, or the path
   * @return a copy
   * @throws IllegalArgumentException if it is no path
   */
  public FieldNames fact(ArticleFact fact, String path) {
    return with(ArticleField.of(Objects.requireNonNull(fact, "fact")), path);
  }

  /**
   * Returns these names with one more for the list of articles in an object that is none itself.
   *
   * @param path the name, or the path
   * @return a copy
   * @throws IllegalArgumentException if it is no path
   */
  public FieldNames articles(String path) {
    return new FieldNames(paths, before(path, envelopes));
  }

  private FieldNames with(ArticleField field, String path) {
    Map<ArticleField, List<FieldPath>> changed = new EnumMap<>(paths);
    changed.put(field, before(path, of(field)));
    return new FieldNames(changed, envelopes);
  }

  private static List<FieldPath> before(String path, List<FieldPath> others) {
    Objects.requireNonNull(path, "path");
    List<FieldPath> all = new ArrayList<>(others);
    all.addFirst(FieldPath.of(path));
    return List.copyOf(all);
  }

  /** Returns the names of a part of an article, the one that counts first first. */
  List<FieldPath> of(ArticleField field) {
    return paths.getOrDefault(field, List.of());
  }

  /** Returns the names of texts that the caller has added, which count before all others. */
  List<FieldPath> ownTexts() {
    List<FieldPath> texts = of(ArticleField.TEXT);
    return texts.subList(0, texts.size() - WORDS.size() - HTML.size());
  }

  /** Returns the names of texts that are HTML, and so have the paragraphs. */
  static List<FieldPath> htmlTexts() {
    return HTML;
  }

  /** Returns where an object that is no article may have a list of them. */
  List<FieldPath> envelopes() {
    return envelopes;
  }
}
