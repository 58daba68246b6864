package dev.quoth.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Takes compounds apart, and adds the same without its joints: "F_16" is "F", with "F16" at the
 * same position, and "16". So are letters with full stops that are apart: "J", "D" with "JD".
 */
final class CompoundFilter extends TokenFilter {

  /** Of more parts nobody writes one word. */
  private static final int MAX_JOINED = 3;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  /** The compound that is being taken apart. */
  private State compound = captureState();

  private String word = "";

  /** Where the next part begins in the compound; its length where none is left. */
  private int next;

  private boolean joinedIsNext;

  /** The capital letters before this token, each one or two characters after the other. */
  private final StringBuilder letters = new StringBuilder();

  private int lettersEnd;

  CompoundFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (joinedIsNext) {
      joinedIsNext = false;
      joined();
      return true;
    }
    if (next < word.length()) {
      part(1);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    word = "";
    next = 0;
    if (hasJoint()) {
      takeApart();
    } else {
      letters();
    }
    return true;
  }

  private boolean hasJoint() {
    for (int i = 1; i + 1 < term.length(); i++) {
      if (term.charAt(i) == HyphenReader.JOINT) {
        return true;
      }
    }
    return false;
  }

  private void takeApart() {
    letters.setLength(0);
    compound = captureState();
    word = term.toString();
    int parts = 1;
    for (int i = 0; i < word.length(); i++) {
      parts += word.charAt(i) == HyphenReader.JOINT ? 1 : 0;
    }
    part(step.getPositionIncrement());
    joinedIsNext = parts <= MAX_JOINED && next < word.length();
  }

  /** Becomes the next part; joints next to each other are one. */
  private void part(int steps) {
    int start = next;
    while (word.charAt(start) == HyphenReader.JOINT) {
      start++;
    }
    int end = start;
    while (end < word.length() && word.charAt(end) != HyphenReader.JOINT) {
      end++;
    }
    next = end;
    while (next < word.length() && word.charAt(next) == HyphenReader.JOINT) {
      next++;
    }
    restoreState(compound);
    int from = offset.startOffset();
    term.setEmpty().append(word, start, end);
    offset.setOffset(from + start, from + end);
    step.setPositionIncrement(steps);
  }

  private void joined() {
    restoreState(compound);
    if (letters.isEmpty()) {
      term.setEmpty();
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) != HyphenReader.JOINT) {
          term.append(word.charAt(i));
        }
      }
    } else {
      term.setEmpty().append(letters);
    }
    step.setPositionIncrement(0);
  }

  /** Remembers a capital letter, to join it with those before. */
  private void letters() {
    boolean letter = term.length() == 1 && Character.isUpperCase(term.charAt(0));
    if (!letter || offset.startOffset() != lettersEnd + 2) {
      letters.setLength(0);
    }
    if (letter && letters.length() < MAX_JOINED) {
      letters.append(term.charAt(0));
      lettersEnd = offset.endOffset();
      joinedIsNext = letters.length() > 1;
      compound = captureState();
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    word = "";
    next = 0;
    joinedIsNext = false;
    letters.setLength(0);
  }
}
