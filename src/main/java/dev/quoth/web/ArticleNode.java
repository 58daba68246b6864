package dev.quoth.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the object of JSON-LD that is the page's article, among those for related ones.
 *
 * @param addresses the addresses of the page
 * @param titles its titles
 */
record ArticleNode(List<String> addresses, List<String> titles) {

  /** The most objects that are compared; a page with more is a list. */
  private static final int MAX_NODES = 50;

  private static final List<String> IDENTITIES = List.of("url", "mainEntityOfPage", JsonLdNode.ID);

  /** Returns the object. */
  Optional<JsonLdNode> of(JsonLd all) {
    return all.articles().stream().limit(MAX_NODES).min(Comparator.comparing(this::rank));
  }

  /** Tests whether the page says that this object, and no other, is what it is about. */
  boolean isSure(JsonLd all) {
    return all.articles().size() == 1
        || of(all).filter(node -> rank(node).compareTo(Rank.UNKNOWN) < 0).isPresent();
  }

  private enum Rank {
    SAME_ADDRESS_AND_TITLE,
    SAME_ADDRESS,
    SAME_TITLE,
    UNKNOWN,
    OTHER_ADDRESS
  }

  private Rank rank(JsonLdNode node) {
    List<String> own = IDENTITIES.stream().flatMap(name -> node.addresses(name).stream()).toList();
    boolean address = own.stream().anyMatch(this::isAddress);
    boolean title =
        node.text("headline").or(() -> node.text("name")).filter(this::isTitle).isPresent();
    boolean other = !address && own.stream().anyMatch(name -> PageAddress.uri(name).isPresent());
    return address
        ? (title ? Rank.SAME_ADDRESS_AND_TITLE : Rank.SAME_ADDRESS)
        : title ? Rank.SAME_TITLE : other ? Rank.OTHER_ADDRESS : Rank.UNKNOWN;
  }

  private boolean isAddress(String name) {
    return addresses.stream().anyMatch(address -> PageAddress.same(name, address));
  }

  private boolean isTitle(String headline) {
    String key = SiteNames.key(PlainLine.of(headline));
    return !key.isEmpty()
        && titles.stream()
            .map(title -> SiteNames.key(PlainLine.of(title)))
            .anyMatch(
                title -> title.startsWith(key) || (!title.isEmpty() && key.startsWith(title)));
  }
}
