package dev.quoth.web;

import dev.quoth.Article;
import dev.quoth.io.ArticleInput;
import dev.quoth.io.InputSource;
import java.io.IOException;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The items of a feed, RSS or Atom, or of the export of a site in such a form. */
final class FeedInput implements ArticleInput {

  /** A feed that is read, and what it says of all its items. */
  private record Feed(XmlItems items, FeedHead head) {}

  private final InputSource source;
  private Optional<Feed> feed = Optional.empty();

  private FeedInput(InputSource source) {
    this.source = source;
  }

  /** Opens the feed in a source; it is read when the first article is asked for. */
  static ArticleInput open(InputSource source) {
    return new FeedInput(source);
  }

  @Override
  public Optional<Article> next() throws IOException {
    Feed open = feed();
    Optional<Element> item = open.items.next();
    while (item.isPresent() && !FeedPosts.isPost(FeedParts.of(item.get()))) {
      item = open.items.next();
    }
    return item.isEmpty() ? Optional.empty() : Optional.of(article(open, item.get()));
  }

  private Feed feed() throws IOException {
    if (feed.isEmpty()) {
      XmlFile file = XmlFile.read(source);
      XmlItems items = new XmlItems(file, XmlTree.all(file.tree(), FeedParts.ITEMS));
      feed = Optional.of(new Feed(items, FeedHead.of(file)));
    }
    return feed.get();
  }

  private Article article(Feed open, Element item) throws IOException {
    Optional<String> hidden = FeedPosts.hidden(FeedParts.of(item));
    if (hidden.isPresent()) {
      String id = FeedParts.of(item).line("guid", "id", "link").orElse("");
      String post = "the post \"" + Shortened.of(id) + "\" is not published: ";
      throw open.items.file().bad(item, post + hidden.get());
    }
    return new FeedItem(source, open.items.file(), open.head, item).article();
  }

  @Override
  public void close() {
    feed = Optional.empty();
  }
}
