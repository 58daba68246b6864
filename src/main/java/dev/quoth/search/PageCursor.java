package dev.quoth.search;

import dev.quoth.QuoteQuery;
import dev.quoth.SortOrder;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The place of a hit in the order of all, as a token that a caller keeps without looking inside. It
 * holds what the hit is sorted by, and a fingerprint of the question; so it can be told from the
 * cursor of another question, and needs no memory on the side of the searcher.
 */
final class PageCursor {

  private static final byte VERSION = 1;
  private static final int FIXED_BYTES = 1 + 1 + 4 + 8 + 8 + 4;

  private PageCursor() {}

  static String write(Asked asked, FieldDoc last) {
    BytesRef article = (BytesRef) last.fields[1];
    ByteBuffer bytes = ByteBuffer.allocate(FIXED_BYTES + article.length);
    bytes.put(VERSION).put(code(asked.query().order())).putInt(fingerprint(asked));
    bytes.putLong(
        last.fields[0] instanceof Float score
            ? Float.floatToIntBits(score)
            : (Long) last.fields[0]);
    bytes.putLong((Long) last.fields[2]);
    bytes.put(article.bytes, article.offset, article.length);
    bytes.putInt(checksum(bytes.array(), bytes.position()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Returns where the page begins; empty for the first page. */
  static Optional<FieldDoc> read(Asked asked) {
    QuoteQuery query = asked.query();
    if (query.after().isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer bytes = checked(query.after());
    SortOrder order = order(bytes.get());
    if (order != query.order()) {
      throw anotherOrder(query.order(), order);
    }
    if (bytes.getInt() != fingerprint(asked)) {
      throw new IllegalArgumentException(
          "after must be a cursor of this query, and of the same passage and voice where it is for"
              + " similar ones, but is one of another; ask for the first page");
    }
    long first = bytes.getLong();
    long ordinal = bytes.getLong();
    byte[] article = new byte[bytes.remaining() - 4];
    bytes.get(article);
    Object leading =
        order == SortOrder.RELEVANCE ? (Object) Float.intBitsToFloat((int) first) : first;
    // The greatest document number, so that of all that is equal nothing follows: it is the hit.
    return Optional.of(
        new FieldDoc(
            Integer.MAX_VALUE, Float.NaN, new Object[] {leading, new BytesRef(article), ordinal}));
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

  /** A page may be of another length, and counted further, than the one before. */
  private static int fingerprint(Asked asked) {
    QuoteQuery all = QuoteQuery.all();
    QuoteQuery question = asked.query().after("").limit(all.limit()).countUpTo(all.countUpTo());
    byte[] bytes = (question + asked.origin()).getBytes(StandardCharsets.UTF_8);
    return checksum(bytes, bytes.length);
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }
}
