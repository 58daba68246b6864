package dev.quoth.schema;

import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Speaker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.apache.lucene.util.StringHelper;

/**
 * The few keys by which a quote meets those of nearly the same words, after Broder, "On the
 * resemblance and containment of documents" (1997): all runs of {@value #RUN} words are hashed, and
 * the {@value #KEYS} smallest hashes are kept. Two quotes that share many runs share a key almost
 * surely, and one that was cut to a third of another still does in nine of ten cases. A key is
 * reckoned from the quote alone, so that an index grows without a look at what it holds.
 */
final class WordSketch {

  /** A run of so many words is seldom common to two quotes by chance. */
  static final int RUN = 4;

  static final int KEYS = 6;

  /** Shorter quotes are the same only when all words and the speaker are. */
  static final int SHORTEST = 5;

  /** Five bytes of a hash: what meets by chance is told apart by its words. */
  private static final int BYTES = 5;

  private WordSketch() {}

  /** Returns the words of a quote without capitals, accents and marks. */
  static List<String> words(Quote quote, Function<Segment, String> textOf) {
    List<String> words = new ArrayList<>();
    for (Segment segment : quote.segments()) {
      String text = textOf.apply(segment);
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.addAll(List.of(Speaker.person(text).key().split(" ")));
      }
    }
    return words;
  }

  /** Returns the keys of a quote, none where it is short and nobody's. */
  static Set<BytesRef> keys(List<String> words, Optional<Speaker> speaker) {
    if (words.isEmpty()) {
      return Set.of();
    }
    if (words.size() < SHORTEST) {
      return speaker
          .map(s -> Set.of(key(hash(String.join(" ", words) + "\u001f" + s.key()))))
          .orElse(Set.of());
    }
    TreeSet<Long> smallest = new TreeSet<>();
    for (long hash : runs(words, RUN)) {
      smallest.add(hash);
      if (smallest.size() > KEYS) {
        smallest.pollLast();
      }
    }
    Set<BytesRef> keys = new HashSet<>();
    smallest.forEach(hash -> keys.add(key(hash)));
    return keys;
  }

  /** Returns the hashes of all runs of that many words. */
  static Set<Long> runs(List<String> words, int length) {
    Set<Long> hashes = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      hashes.add(hash(String.join(" ", words.subList(i, i + length))));
    }
    return hashes;
  }

  private static long hash(String run) {
    byte[] bytes = run.getBytes(StandardCharsets.UTF_8);
    return StringHelper.murmurhash3_x64_128(bytes, 0, bytes.length, 0)[0];
  }

  private static BytesRef key(long hash) {
    byte[] bytes = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(hash, bytes, 0);
    return new BytesRef(bytes, Long.BYTES - BYTES, BYTES);
  }
}
