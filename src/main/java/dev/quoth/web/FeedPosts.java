package dev.quoth.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which items of an export of a whole site are articles, and which of these are published. */
final class FeedPosts {

  /** What WordPress keeps beside the posts; other types are a site's own. */
  private static final Set<String> NO_POSTS =
      Set.of(
          "page",
          "attachment",
          "revision",
          "nav_menu_item",
          "custom_css",
          "customize_changeset",
          "oembed_cache",
          "user_request",
          "feedback",
          "product",
          "elementor_library",
          "acf-field",
          "acf-field-group",
          "amp_validated_url",
          "shop_order",
          "popup");

  private static final String BLOGGER_KIND = "http://schemas.google.com/g/2005#kind";
  private static final String BLOGGER_POST = "#post";
  private static final String YES = "yes";

  private FeedPosts() {}

  /** Tests whether an item is a kind of article. */
  static boolean isPost(FeedParts item) {
    String type = item.line("wp:post_type").orElse("post").toLowerCase(Locale.ROOT);
    String blogger = item.line("blogger:type").orElse("post").toLowerCase(Locale.ROOT);
    return !type.startsWith("wp_")
        && !NO_POSTS.contains(type)
        && blogger.equals("post")
        && item.all("category")
            .filter(FeedPosts::isKind)
            .allMatch(kind -> XmlTree.attribute(kind, "term").orElse("").endsWith(BLOGGER_POST));
  }

  /** Returns why the readers of the site do not see an item: its status. */
  static Optional<String> hidden(FeedParts item) {
    String status = item.line("wp:status", "blogger:status").orElse("").toLowerCase(Locale.ROOT);
    if (!Set.of("", "publish", "published", "live", "inherit").contains(status)) {
      return Optional.of(status);
    }
    boolean draft =
        item.all("app:control")
            .flatMap(control -> FeedParts.of(control).line("app:draft").stream())
            .anyMatch(YES::equals);
    if (draft) {
      return Optional.of("draft");
    }
    return item.line("wp:post_password").map(password -> "protected by a password");
  }

  /** Tests whether a category is a topic. */
  static boolean isTag(Element category) {
    String domain = XmlTree.attribute(category, "domain").orElse("").toLowerCase(Locale.ROOT);
    return !isKind(category)
        && !Set.of("post_format", "nav_menu", "post_status", "language", "author").contains(domain);
  }

  private static boolean isKind(Element category) {
    return XmlTree.attribute(category, "scheme").orElse("").equals(BLOGGER_KIND);
  }
}
