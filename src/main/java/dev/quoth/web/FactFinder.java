package dev.quoth.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Finds the facts of a page in the parts that may say them. */
final class FactFinder {

  private static final int MAX_TAGS = 100;
  private static final int MAX_TAG = 100;

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "og:published_time",
          "og:pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "itemprop:datepublished",
          "datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "citation_online_date",
          "citation_publication_date",
          "citation_date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publicationdate",
          "publisheddate",
          "dc.date.published",
          "dcterms.available",
          "dcsext.articlefirstpublished",
          "analyticsattributes.articledate",
          "article:date",
          "published_time",
          "date-published",
          "date_published",
          "article.published",
          "article_date_original",
          "originalpublicationdate",
          "original-publish-date",
          "iso-8601-publish-date",
          "rnews:datepublished",
          "mediator_published_time",
          "vr:published_time",
          "bt:pubdate",
          "shareaholic:article_published_time",
          "article:post_date",
          "published",
          "article.created",
          "datecreated",
          "creation_date",
          "created",
          "date",
          "timestamp");

  private static final List<String> LATER_DATES =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "itemprop:datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "last-modified",
          "lastmod");

  private static final List<String> SITES =
      List.of(
          "og:site_name",
          "application-name",
          "apple-mobile-web-app-title",
          "dc.publisher",
          "publisher");

  private final Document page;
  private final Optional<String> address;
  private final MetaTags tags;
  private final JsonLd json;
  private final PageMarks marks;
  private final List<String> named;
  private final ArticleNode choice;
  private final Optional<JsonLdNode> article;
  private final SiteNames sites;

  FactFinder(Document page, Optional<String> address) {
    this.page = page;
    this.address = address;
    PageParts parts = PageParts.of(page);
    tags = MetaTags.of(parts);
    json = JsonLd.of(parts);
    marks = PageMarks.of(page, parts);
    named = PageAddress.named(parts, tags, address);
    choice =
        new ArticleNode(
            Stream.concat(named.stream(), address.stream()).toList(),
            Stream.concat(tags.all(List.of("og:title")), marks.headings().stream())
                .limit(20)
                .toList());
    article = choice.of(json);
    sites = SiteNames.of(siteNames(), Stream.concat(named.stream(), address.stream()));
  }

  PageFacts find() {
    PageDate date = PageDate.of(dates());
    PageTitle titles = titles();
    String title = titles.choose();
    String type = tags.first("og:type").orElse("");
    return new PageFacts(
        title,
        date.moment().or(this::dateInWords).or(() -> PageDate.of(laterDates()).moment()),
        date.unreadable(),
        new PageAuthors(sites).choose(authors()),
        sites.best().or(() -> titles.site(title)).orElse(""),
        first(
            of("articleSection"),
            tags.all(
                List.of(
                    "article:section", "parsely-section", "cxenseparse:recs:category", "section"))),
        language(),
        PageAddress.canonical(Stream.concat(named.stream(), ownAddresses()), address),
        keywords(),
        article
            .flatMap(node -> node.text("articleBody"))
            .map(ArticleBody::of)
            .filter(body -> !body.isBlank()),
        type.contains("article") || (article.isPresent() && choice.isSure(json)));
  }

  private Stream<String> siteNames() {
    Stream<String> publishers =
        article.stream()
            .flatMap(
                node -> Stream.of("publisher", "sourceOrganization", "isPartOf").map(node::nodes))
            .flatMap(List::stream)
            .flatMap(node -> node.text("name").stream());
    return Stream.of(
            tags.all("og:site_name").stream(),
            publishers,
            article.stream().flatMap(node -> node.texts("publisher").stream()),
            json.siteName().stream(),
            tags.all(SITES))
        .flatMap(names -> names)
        .filter(name -> PageAddress.uri(name).isEmpty())
        .limit(20);
  }

  private PageTitle titles() {
    Stream<String> headlines =
        Stream.of("headline", "name", "alternativeHeadline").flatMap(this::of).limit(1);
    List<String> declared =
        Stream.concat(
                headlines,
                tags.all(
                    List.of(
                        "og:title",
                        "twitter:title",
                        "parsely-title",
                        "dc.title",
                        "sailthru.title")))
            .limit(10)
            .toList();
    Optional<String> document = Optional.of(page.title()).filter(text -> !text.isBlank());
    return new PageTitle(declared, document, marks.headings(), sites);
  }

  private Stream<String> dates() {
    Stream<String> pages =
        json.pages().stream()
            .limit(10)
            .flatMap(node ->
                Stream.of("datePublished", "uploadDate").flatMap(name -> node.text(name).stream()));
    Stream<String> inAddress =
        Stream.concat(address.stream(), named.stream())
            .flatMap(name -> AddressDate.of(name).stream())
            .map(day -> day.toString());
    return Stream.of(of("datePublished"), tags.all(DATES), marks.dates().marked(), pages, inAddress)
        .flatMap(dates -> dates);
  }

  private Optional<Instant> dateInWords() {
    return marks.dates().words().flatMap(text -> DateWords.of(text).stream()).findFirst();
  }

  private Stream<String> laterDates() {
    return Stream.of(
            of("dateCreated"), tags.all(LATER_DATES), of("dateModified"), marks.dates().updated())
        .flatMap(dates -> dates);
  }

  private Stream<List<String>> authors() {
    return Stream.of(
            article.map(PageAuthors::of).stream(),
            PageAuthors.of(tags),
            marks.bylines().names(),
            json.pages().stream().limit(10).map(PageAuthors::of))
        .flatMap(names -> names);
  }

  private Optional<String> language() {
    Stream<String> declared =
        Optional.ofNullable(page.firstElementChild()).stream()
            .flatMap(html -> Stream.of("lang", "xml:lang").map(html::attr));
    return Stream.of(
            of("inLanguage"),
            declared,
            tags.all(
                List.of(
                    "content-language",
                    "language",
                    "dc.language",
                    "dcterms.language",
                    "og:locale")))
        .flatMap(names -> names)
        .limit(50)
        .flatMap(name -> LanguageTags.of(name).stream())
        .findFirst();
  }

  private Stream<String> ownAddresses() {
    return article.stream()
        .flatMap(node ->
            Stream.of("url", "mainEntityOfPage", JsonLdNode.ID)
                .flatMap(name -> node.addresses(name).stream()))
        .flatMap(name -> PageAddress.resolved(name, address).stream());
  }

  private List<String> keywords() {
    Stream<Stream<String>> sources =
        Stream.of(
            of("keywords"),
            tags.all("article:tag").stream(),
            tags.all("news_keywords").stream(),
            tags.all("parsely-tags").stream(),
            tags.all("sailthru.tags").stream(),
            tags.all("keywords").stream());
    return sources
        .map(FactFinder::split)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> split(Stream<String> written) {
    List<String> tags = new ArrayList<>();
    for (String names : (Iterable<String>) written.map(PlainLine::of).limit(MAX_TAGS)::iterator) {
      String separator = names.indexOf(',') < 0 ? ";" : ",";
      Arrays.stream(names.split(separator, MAX_TAGS)).map(String::strip).forEach(tags::add);
    }
    return tags.stream()
        .filter(tag -> !tag.isEmpty() && tag.length() <= MAX_TAG)
        .distinct()
        .limit(MAX_TAGS)
        .toList();
  }

  private static String first(Stream<String> one, Stream<String> other) {
    return Stream.concat(one, other)
        .map(PlainLine::of)
        .filter(s -> !s.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Returns the texts of a member of the article's object. */
  private Stream<String> of(String member) {
    return article.stream().flatMap(node -> node.texts(member).stream());
  }
}
