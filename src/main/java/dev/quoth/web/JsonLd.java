package dev.quoth.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The JSON-LD of a page: which of its objects is the article, and which the page. */
final class JsonLd {

  /** The members that lead from an object to what the page is about. */
  private static final Set<String> TO_ARTICLE = Set.of("@graph", "mainEntity", "mainEntityOfPage");

  private static final Set<String> POSTS =
      Set.of(
          "BlogPosting",
          "LiveBlogPosting",
          "SocialMediaPosting",
          "Report",
          "Review",
          "Recipe",
          "HowTo",
          "Interview");

  private static final String ARTICLE = "Article";
  private static final String PAGE = "Page";

  private final Map<String, JsonObject> byId = new HashMap<>();
  private final List<JsonLdNode> articles = new ArrayList<>();
  private final List<JsonLdNode> pages = new ArrayList<>();
  private final List<JsonLdNode> sites = new ArrayList<>();

  private JsonLd() {}

  /** A value that is still to be looked at, and whether it may be what the page is about. */
  private record Found(JsonElement value, boolean main) {}

  static JsonLd of(PageParts page) {
    JsonLd all = new JsonLd();
    Deque<Found> open = new ArrayDeque<>();
    JsonLdBlocks.of(page).forEach(block -> open.add(new Found(block, true)));
    while (!open.isEmpty()) {
      Found next = open.remove();
      if (next.value.isJsonArray()) {
        JsonArray list = next.value.getAsJsonArray();
        list.forEach(value -> open.add(new Found(value, next.main)));
      } else if (next.value.isJsonObject()) {
        all.take(next.value.getAsJsonObject(), next.main);
        next.value
            .getAsJsonObject()
            .asMap()
            .forEach((name, value) -> {
              if (!value.isJsonPrimitive()) {
                open.add(new Found(value, next.main && TO_ARTICLE.contains(name)));
              }
            });
      }
    }
    return all;
  }

  private void take(JsonObject object, boolean main) {
    JsonLdNode node = new JsonLdNode(object, byId);
    JsonLdNode.primitive(object, JsonLdNode.ID)
        .ifPresent(
            id -> byId.merge(id, object, (old, other) -> other.size() > old.size() ? other : old));
    if (main && object.size() > 1) {
      List<String> types = node.types();
      if (types.stream().anyMatch(JsonLd::isArticle)) {
        articles.add(node);
      } else if (types.stream().anyMatch(type -> type.endsWith(PAGE) || isMedia(type))) {
        pages.add(node);
      } else if (types.stream().anyMatch(JsonLd::isOutlet)) {
        sites.add(node);
      }
    }
  }

  private static boolean isArticle(String type) {
    return type.endsWith(ARTICLE) || POSTS.contains(type);
  }

  private static boolean isMedia(String type) {
    return type.equals("VideoObject") || type.equals("AudioObject") || type.equals("CreativeWork");
  }

  private static boolean isOutlet(String type) {
    return type.equals("WebSite") || type.equals("NewsMediaOrganization");
  }

  /** Returns the objects that say what the page is, an article before others. */
  List<JsonLdNode> articles() {
    return articles;
  }

  /** Returns the objects for the page itself, or for a video on it. */
  List<JsonLdNode> pages() {
    return pages;
  }

  /** Returns the name of the site. */
  Optional<String> siteName() {
    return sites.stream().flatMap(site -> site.text("name").stream()).findFirst();
  }
}
