package dev.quoth.extract;

import java.util.List;
import java.util.Random;

/** Breaks articles at random, as a bad page or a bad converter does. */
final class Mutations {

  private static final int MAX_CHANGES = 6;
  private static final int MAX_PIECE_LENGTH = 200;
  private static final List<String> JUNK =
      List.of(
          "\"",
          "“",
          "”",
          "‘",
          "’",
          "'",
          "''",
          "«",
          "»",
          "„",
          "(",
          ")",
          "[",
          "<",
          ">",
          "\n",
          "\n\n",
          " ",
          ".",
          ",",
          ":",
          ";",
          "—",
          " - ",
          "...",
          "@",
          "Q: ",
          "A: ",
          " said ",
          " according to ",
          " that ",
          " by ",
          "Mr. ",
          "\u00a0",
          "\u200b",
          "\ud83d",
          "\ude00",
          "\0",
          "é");

  private final List<String> articles;
  private final Random random;

  Mutations(List<String> articles, long seed) {
    this.articles = articles;
    this.random = new Random(seed);
  }

  /** Returns an article that is broken in one or several places. */
  String next() {
    StringBuilder text = new StringBuilder(any(articles));
    for (int left = 1 + random.nextInt(MAX_CHANGES); left > 0; left--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(MAX_PIECE_LENGTH));
      switch (random.nextInt(6)) {
        case 0 -> text.insert(at, any(JUNK));
        case 1 -> text.delete(at, Math.min(text.length(), at + 1));
        case 2 -> text.delete(at, end);
        case 3 -> text.insert(at, text.substring(at, end));
        case 4 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
        default -> text.insert(at, piece(any(articles)));
      }
    }
    return text.toString();
  }

  private String piece(String text) {
    int from = random.nextInt(text.length());
    return text.substring(from, Math.min(text.length(), from + random.nextInt(MAX_PIECE_LENGTH)));
  }

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
