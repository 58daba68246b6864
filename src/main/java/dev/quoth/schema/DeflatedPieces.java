package dev.quoth.schema;

import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.util.ArrayUtil;

/**
 * Bytes that were compressed piece by piece, so that one of them is read without the others. What
 * all pieces are likely to repeat is given as a dictionary, which is not written.
 */
final class DeflatedPieces {

  /** The most bytes that the format makes of one. */
  private static final int MAX_RATIO = 1_032;

  /** The fastest level; those above take twice as long to save another twentieth. */
  private static final int LEVEL = Deflater.BEST_SPEED;

  private DeflatedPieces() {}

  /** Writes pieces; it must be closed, since it holds memory that is not the heap's. */
  static final class Writer implements AutoCloseable {

    private final Deflater deflater = new Deflater(LEVEL, true);
    private final StoredOutput out;
    private byte[] compressed = new byte[1_024];

    Writer(StoredOutput out) {
      this.out = out;
    }

    /** Writes a piece. */
    void write(StoredOutput piece, byte[] dictionary) {
      deflater.reset();
      if (dictionary.length > 0) {
        deflater.setDictionary(dictionary);
      }
      deflater.setInput(piece.array(), 0, piece.length());
      deflater.finish();
      int length = 0;
      while (!deflater.finished()) {
        compressed = ArrayUtil.grow(compressed, length + 1);
        length += deflater.deflate(compressed, length, compressed.length - length);
      }
      out.writeVInt(piece.length());
      out.writeVInt(length);
      out.writeBytes(compressed, length);
    }

    @Override
    public void close() {
      deflater.end();
    }
  }

  /** Reads a piece, and goes on to what follows it. */
  static byte[] read(StoredInput in, byte[] dictionary) {
    return readBeginning(in, dictionary, Integer.MAX_VALUE);
  }

  /** Reads the first bytes of a piece, all if there are fewer, and goes on to what follows it. */
  static byte[] readBeginning(StoredInput in, byte[] dictionary, int most) {
    int whole = in.readVInt();
    int compressed = in.readSize();
    if (whole < 0 || whole > (long) compressed * MAX_RATIO) {
      throw new IndexOutOfBoundsException(whole + " bytes of " + compressed);
    }
    byte[] piece = new byte[Math.min(whole, most)];
    Inflater inflater = new Inflater(true);
    try {
      in.feed(inflater, compressed);
      if (dictionary.length > 0) {
        inflater.setDictionary(dictionary);
      }
      if (inflater.inflate(piece) < piece.length) {
        throw new IndexOutOfBoundsException("fewer than " + piece.length + " bytes");
      }
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("the compressed bytes of an article are damaged", e);
    } finally {
      inflater.end();
    }
    return piece;
  }

  /** Goes on to what follows a piece. */
  static void skip(StoredInput in) {
    in.readVInt();
    in.skip(in.readSize());
  }
}
