package dev.quoth.schema;

import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Speaker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    Set<BytesRef> keys = new HashSet<>();
    Arrays.stream(runs(words, RUN)).limit(KEYS).forEach(hash -> keys.add(key(hash)));
    return keys;
  }

  /** Returns the hashes of all runs of that many words, each once, the smallest first. */
  static long[] runs(List<String> words, int length) {
    byte[] text = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    int[] starts = starts(text, words.size());
    long[] hashes = new long[Math.max(0, words.size() - length + 1)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(text, starts[i], starts[i + length] - 1);
    }
    Arrays.sort(hashes);
    int kept = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, kept);
  }

  /** Returns where the words begin, and where one more would: one space parts two words. */
  private static int[] starts(byte[] text, int words) {
    int[] starts = new int[words + 1];
    int word = 1;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == ' ') {
        starts[word++] = i + 1;
      }
    }
    starts[words] = text.length + 1;
    return starts;
  }

  private static long hash(String run) {
    byte[] bytes = run.getBytes(StandardCharsets.UTF_8);
    return hash(bytes, 0, bytes.length);
  }

  private static long hash(byte[] text, int from, int to) {
    return StringHelper.murmurhash3_x64_128(text, from, to - from, 0)[0];
  }

  private static BytesRef key(long hash) {
    byte[] bytes = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(hash, bytes, 0);
    return new BytesRef(bytes, Long.BYTES - BYTES, BYTES);
  }
}
