package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import dev.quoth.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All matches of a query in the order of their ids, read in pages from a snapshot of the index. If
 * a node loses it, what follows is read from another snapshot.
 */
final class PassageExport implements Iterator<Passage> {

  private static final int PAGE = 500;

  /** How often a page is read from another snapshot. */
  private static final int MAX_LOST = 3;

  private final IndexRequests requests;
  private final int size;
  private final JsonObject body;
  private String snapshot;
  private final Deque<Passage> page = new ArrayDeque<>();
  private boolean atEnd;

  private PassageExport(IndexRequests requests, JsonObject query) throws IOException {
    this.requests = requests;
    size = Math.min(PAGE, requests.most());
    body = IndexRequests.listing(query, PassageKey.order(), size);
    body.addProperty("_source", "passage");
    snapshot = open();
  }

  private String open() throws IOException {
    String opened = requests.openSnapshot();
    body.add("pit", Json.object("id", opened, "keep_alive", "5m"));
    return opened;
  }

  static Stream<Passage> of(IndexRequests requests, JsonObject query) throws IOException {
    PassageExport passages = new PassageExport(requests, query);
    int characteristics = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL;
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(passages, characteristics), false)
        .onClose(passages::close);
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty() && !atEnd) {
      try {
        read();
      } catch (IOException e) {
        throw new UncheckedIOException("reading the index failed", e);
      }
    }
    return !page.isEmpty();
  }

  private void read() throws IOException {
    Optional<JsonObject> answer = requests.searchSnapshot(body);
    for (int i = 0; i < MAX_LOST && answer.isEmpty(); i++) {
      snapshot = open();
      answer = requests.searchSnapshot(body);
    }
    if (answer.isEmpty()) {
      throw new IOException(
          "the snapshot of the index was lost "
              + (MAX_LOST + 1)
              + " times; look at the cluster's health (GET /_cluster/health), and begin again");
    }
    List<JsonObject> hits = IndexRequests.hits(answer.get());
    for (JsonObject hit : hits) {
      page.add(PassageDocument.passage(hit.getAsJsonObject("_source")));
    }
    if (hits.size() < size) {
      close();
    } else {
      body.add("search_after", PassageKey.of(hits.getLast()).after());
    }
  }

  private void close() {
    if (!atEnd) {
      atEnd = true;
      try {
        requests.closeSnapshot(snapshot);
      } catch (IOException e) {
        throw new UncheckedIOException("freeing a snapshot failed", e);
      }
    }
  }

  @Override
  public Passage next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no passage is left");
    }
    return page.remove();
  }
}
