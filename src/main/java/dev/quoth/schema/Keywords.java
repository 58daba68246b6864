package dev.quoth.schema;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Values that are looked up whole, as terms.
 *
 * <p>A term may hold {@value #LONGEST} bytes here. A longer value keeps its beginning and gets a
 * fingerprint of the whole, so that it is still found by the same value and by no other; the same
 * holds for a value with half a surrogate pair, which bytes of UTF-8 cannot say.
 */
final class Keywords {

  /** Far below Lucene's own bound of 32,766 bytes, which would refuse the document. */
  static final int LONGEST = 1_000;

  private static final int BEGINNING = 200;

  private Keywords() {}

  /** Returns the term of a value that is compared letter for letter. */
  static BytesRef exact(String value) {
    if (TextCodec.wellFormed(value)) {
      BytesRef term = new BytesRef(value);
      return term.length <= LONGEST ? term : shortened(value);
    }
    return shortened(value);
  }

  /** Returns the term of a value in which capitals and the width of letters make no difference. */
  static BytesRef folded(String value) {
    return exact(fold(value));
  }

  /** Returns the form under which two values are one that differ in capitals and width alone. */
  static String fold(String value) {
    String composed = Normalizer.normalize(value, Normalizer.Form.NFKC);
    return composed.toLowerCase(Locale.ROOT).strip();
  }

  private static BytesRef shortened(String value) {
    byte[] units = TextCodec.units(value);
    long[] fingerprint = StringHelper.murmurhash3_x64_128(units, 0, units.length, 0);
    int end = Math.min(BEGINNING, value.length());
    return new BytesRef(
        value.substring(0, end)
            + "…"
            + Long.toHexString(fingerprint[0])
            + Long.toHexString(fingerprint[1]));
  }
}
