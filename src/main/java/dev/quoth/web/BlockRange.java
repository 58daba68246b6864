package dev.quoth.web;

/**
 * The blocks that an element holds, which follow one another in the page.
 *
 * @param start index of the first
 * @param end index behind the last
 */
record BlockRange(int start, int end) {

  int length() {
    return end - start;
  }

  boolean has(PageBlock block) {
    return start <= block.index() && block.index() < end;
  }

  boolean has(BlockRange other) {
    return start <= other.start && other.end <= end;
  }
}
