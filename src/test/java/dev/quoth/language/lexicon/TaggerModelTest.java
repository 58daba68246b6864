package dev.quoth.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tests the model of the tagger by itself. */
class TaggerModelTest {

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Map<Integer, Integer> weights =
        Map.of(7, TaggerModel.pack(1, -2, 127, -128), -7, TaggerModel.pack(0, 5, 0, 0));
    TaggerModel model = TaggerModel.read(new ByteArrayInputStream(bytes(weights)));
    int packed = model.weights(7);
    assertEquals(1, TaggerModel.weight(packed, WordTag.FINITE.index()));
    assertEquals(-2, TaggerModel.weight(packed, WordTag.NONFINITE.index()));
    assertEquals(127, TaggerModel.weight(packed, WordTag.NOMINAL.index()));
    assertEquals(-128, TaggerModel.weight(packed, WordTag.OTHER.index()));
    assertEquals(5, TaggerModel.weight(model.weights(-7), WordTag.NONFINITE.index()));
  }

  @Test
  void anUnknownFeatureHasNoWeights() {
    assertEquals(0, TaggerModel.of(Map.of(7, 1)).weights(8));
    assertEquals(0, TaggerModel.none().weights(7));
    assertTrue(TaggerModel.none().isEmpty());
  }

  @Test
  void halfAModelIsRefused() throws IOException {
    byte[] whole = bytes(Map.of(7, 1, 8, 1));
    byte[] half = Arrays.copyOf(whole, whole.length - 3);
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> TaggerModel.read(new ByteArrayInputStream(half)));
    assertEquals(
        "a model of 2 features must have 16 bytes after their number, but has 13",
        refused.getMessage());
  }

  @Test
  void anEmptyFileIsAModelThatKnowsNothing() throws IOException {
    assertTrue(TaggerModel.read(new ByteArrayInputStream(new byte[0])).isEmpty());
  }

  private static byte[] bytes(Map<Integer, Integer> weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TaggerModel.write(new TreeMap<>(weights), out);
    return out.toByteArray();
  }
}
