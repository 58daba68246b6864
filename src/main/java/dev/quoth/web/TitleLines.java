package dev.quoth.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a page shows the title of its article: what precedes it, and the line itself, is no text.
 */
final class TitleLines {

  /** A heading may hold a word on the subject before the title. */
  private static final Set<String> MAIN = Set.of("h1");

  private static final Set<String> OTHERS = Set.of("h2", "h3");

  private static final double ALIKE = 0.6;

  /** A shorter heading is the name of a site or a section. */
  private static final int SHORTEST = 15;

  private final Shingles words;
  private final int length;
  private final int[] places;

  private TitleLines(Shingles words, int length, int[] places) {
    this.words = words;
    this.length = length;
    this.places = places;
  }

  /**
   * Finds a title among the blocks of a page.
   *
   * @param title the title; empty for none
   */
  static TitleLines of(String title, List<PageBlock> blocks) {
    Shingles words = Shingles.of(title);
    int[] places = places(blocks, MAIN, words);
    if (places.length == 0) {
      places = places(blocks, OTHERS, words);
    }
    return new TitleLines(words, title.length(), places.length == 0 ? single(blocks) : places);
  }

  private static int[] places(List<PageBlock> blocks, Set<String> names, Shingles words) {
    return words.isEmpty()
        ? new int[0]
        : indexes(blocks.stream().filter(block -> isHeading(block, names) && alike(block, words)));
  }

  /** Some pages are called otherwise than the article in them. */
  private static int[] single(List<PageBlock> blocks) {
    int[] all =
        indexes(
            blocks.stream()
                .filter(block -> isHeading(block, MAIN) && block.text().length() >= SHORTEST));
    return all.length == 1 ? all : new int[0];
  }

  private static int[] indexes(Stream<PageBlock> blocks) {
    return blocks.mapToInt(PageBlock::index).toArray();
  }

  /** The words of a heading may stand in boxes of their own. */
  private static boolean isHeading(PageBlock block, Set<String> names) {
    return names.contains(block.box().name());
  }

  private static boolean alike(PageBlock block, Shingles title) {
    Shingles own = Shingles.of(block.text());
    return own.size() <= 2 * title.size() + 4
        && (title.shareIn(own) >= ALIKE || own.shareIn(title) >= ALIKE);
  }

  /** Tests whether a block is the title. */
  boolean is(PageBlock block) {
    if (Arrays.binarySearch(places, block.index()) >= 0) {
      return true;
    }
    if (words.isEmpty() || block.text().length() > 2 * length) {
      return false;
    }
    Shingles own = Shingles.of(block.text());
    return own.size() <= 2 * words.size() && own.shareIn(words) == 1 && words.shareIn(own) > 0.5;
  }

  /** Tests whether the title stands among some blocks. */
  boolean isIn(BlockRange range) {
    int place = Arrays.binarySearch(places, range.start());
    int next = place >= 0 ? place : -place - 1;
    return next < places.length && places[next] < range.end();
  }

  /** Returns the index of the last title before an index; -1 if there is none. */
  int lastBefore(int index) {
    int place = Arrays.binarySearch(places, index);
    int before = (place >= 0 ? place : -place - 1) - 1;
    return before >= 0 ? places[before] : -1;
  }

  /** Returns where the title stands. */
  IntStream places() {
    return Arrays.stream(places);
  }
}
