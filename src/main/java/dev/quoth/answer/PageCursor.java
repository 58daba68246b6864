package dev.quoth.answer;

import dev.quoth.Filter;
import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.Ranking;
import dev.quoth.SortOrder;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Writes the position of a hit as a token that a caller keeps without looking inside, and reads it
 * back. A token also holds a fingerprint of the question, by which a cursor of another question is
 * recognized, so that the searcher need not remember anything.
 */
final class PageCursor {

  private static final byte VERSION = 1;
  private static final int FIXED_BYTES = 1 + 1 + 4 + 8 + 8 + 4;

  private PageCursor() {}

  static String write(PlannedSearch search, Position last) {
    byte[] article = last.article().getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(FIXED_BYTES + article.length);
    bytes.put(VERSION).put(code(search.query().order())).putInt(fingerprint(search));
    bytes.putLong(last.leading()).putLong(last.ordinal()).put(article);
    bytes.putInt(checksum(bytes.array(), bytes.position()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Returns where the page begins; empty for the first page. */
  static Optional<Position> read(PlannedSearch search) {
    QuoteQuery query = search.query();
    if (query.after().isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer bytes = checked(query.after());
    SortOrder order = order(bytes.get());
    if (order != query.order()) {
      throw anotherOrder(query.order(), order);
    }
    if (bytes.getInt() != fingerprint(search)) {
      throw new IllegalArgumentException(
          "after must be a cursor of this query, and of the same passage and scope where it is for"
              + " similar ones, but is one of another; ask for the first page");
    }
    long leading = bytes.getLong();
    long ordinal = bytes.getLong();
    byte[] article = new byte[bytes.remaining() - 4];
    bytes.get(article);
    return Optional.of(new Position(leading, new String(article, StandardCharsets.UTF_8), ordinal));
  }

  private static IllegalArgumentException anotherOrder(SortOrder asked, SortOrder given) {
    return new IllegalArgumentException(
        "after must be a cursor of the query's order "
            + asked
            + ", but is one of "
            + given
            + "; ask for the first page in the new order");
  }

  private static byte code(SortOrder order) {
    return switch (order) {
      case RELEVANCE -> 'r';
      case NEWEST -> 'n';
      case OLDEST -> 'o';
    };
  }

  private static SortOrder order(byte code) {
    return Arrays.stream(SortOrder.values())
        .filter(order -> code(order) == code)
        .findFirst()
        .orElse(SortOrder.RELEVANCE);
  }

  private static ByteBuffer checked(String token) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(token);
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      int end = bytes.length - 4;
      if (bytes.length >= FIXED_BYTES
          && buffer.getInt(end) == checksum(bytes, end)
          && buffer.get() == VERSION) {
        return buffer;
      }
    } catch (IllegalArgumentException | BufferUnderflowException e) {
      throw garbled(token, e);
    }
    throw garbled(token, null);
  }

  private static IllegalArgumentException garbled(String token, @Nullable Exception cause) {
    String shown = token.length() > 40 ? token.substring(0, 40) + "…" : token;
    return new IllegalArgumentException(
        "after must be a cursor that Hits.next() gave, but is \"" + shown + "\"", cause);
  }

  /**
   * Returns a number that differs if the order of the answers may. The limit, the bound of the
   * count and the cursor itself may change from page to page.
   */
  private static int fingerprint(PlannedSearch search) {
    QuoteQuery query = search.query();
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add("origin", search.origin());
    fingerprint.add("passages", query.passages());
    fingerprint.add("scope", query.scope());
    fingerprint.add("topic", query.about());
    fingerprint.add("matching", query.matching());
    for (Phrase phrase : query.phrases()) {
      fingerprint.add("phrase", phrase);
    }
    for (Filter filter : query.filters()) {
      fingerprint.add("filter", filter);
    }
    fingerprint.add("collapse", query.collapse());
    fingerprint.add("perArticle", query.perArticle());
    add(query.ranking(), fingerprint);
    return fingerprint.value();
  }

  /** Adds each weight by its name. One of 0 has no effect, not even that of a new weight. */
  private static void add(Ranking ranking, Fingerprint fingerprint) {
    fingerprint.addWeight("quote", ranking.quote());
    fingerprint.addWeight("title", ranking.title());
    fingerprint.addWeight("article", ranking.article());
    fingerprint.addWeight("closeness", ranking.closeness());
    fingerprint.addWeight("phrase", ranking.phrase());
    fingerprint.addWeight("direct", ranking.direct());
    fingerprint.addWeight("mixed", ranking.mixed());
    fingerprint.addWeight("stated", ranking.stated());
    fingerprint.addWeight("confidence", ranking.confidence());
    fingerprint.addWeight("prominence", ranking.prominence());
    ranking
        .recency()
        .ifPresent(recency -> {
          fingerprint.add("recency", recency.reference() + " " + recency.pivot());
          fingerprint.addWeight("recency", recency.weight());
        });
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  /** Adds up what a question is made of. */
  private static final class Fingerprint {
    private final CRC32 checksum = new CRC32();

    void add(String name, Object value) {
      checksum.update((name + '=' + value + '\n').getBytes(StandardCharsets.UTF_8));
    }

    void addWeight(String name, double weight) {
      if (weight != 0) {
        add(name, weight);
      }
    }

    int value() {
      return (int) checksum.getValue();
    }
  }
}
