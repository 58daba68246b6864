package dev.quoth.reliability;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Makes texts of the pieces that articles have, in an order that none has. */
final class StrangeTexts {

  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "'",
          "«",
          "»",
          "„",
          "``",
          "''",
          "“",
          "”",
          "\"",
          ",",
          ".",
          "?",
          "!",
          ":",
          ";",
          " — ",
          "–",
          "-",
          "...",
          "…",
          "(",
          ")",
          "[",
          "]",
          "<b>",
          "&amp;",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "\u2028",
          "\u00a0",
          "\u200b",
          "\ufeff",
          "\u202e",
          "\u0000",
          "\ud83d",
          "\ude00",
          "🚢",
          "é",
          "e\u0301",
          "中文",
          "İ",
          "ß",
          "ﬃ",
          "1,000",
          "3.5",
          "$2",
          "10 a.m.",
          "2026",
          "March",
          "Tuesday",
          " said",
          " says ",
          " told ",
          " asked ",
          " added",
          " wrote ",
          " according to ",
          " that ",
          " whether ",
          " he ",
          " she ",
          " they ",
          " who ",
          " it ",
          "I ",
          "We ",
          "Mr. ",
          "Dr. ",
          "Sen. ",
          "Jr.",
          "O’Dowd",
          "Ada Moor",
          "Moor",
          "Wang Yi",
          "the minister",
          "a spokeswoman",
          "the Weir Council",
          "Kelden & Sons",
          "U.S.",
          "MAYOR",
          "Q: ",
          "A: ",
          "MOOR: ",
          "@ada ",
          "KELDEN, March 3 (Wire) —",
          "the lock gate sticks",
          "boats wait",
          "did not",
          "would",
          "denied",
          "hopes",
          "of the",
          "in",
          "and",
          "but",
          "also",
          "of all the boats that wait at the gate in the weir");

  private StrangeTexts() {}

  /** Returns a text of up to a number of pieces. */
  static String any(SplittableRandom random, int most) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** Returns a text that is one short piece at least. */
  static String some(SplittableRandom random) {
    return "x" + any(random, 3);
  }

  /** Returns a text as {@link #some} does, without half a character, of which there is no JSON. */
  static String encodable(SplittableRandom random) {
    byte[] bytes = some(random).getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
