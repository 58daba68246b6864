package dev.quoth.extract.quotes;

import dev.quoth.Segment;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The drafts of an article so far, and the quotations that are taken. Filled in text order. */
public final class QuoteDrafts {

  /** No quote of prose has as many segments; the bound keeps growing a quote linear. */
  private static final int MAX_SEGMENTS = 256;

  private final Tokens tokens;
  private final List<QuoteDraft> drafts = new ArrayList<>();
  private final BitSet taken = new BitSet();

  public QuoteDrafts(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the drafts so far, in the order in which they were made. */
  public List<QuoteDraft> list() {
    return List.copyOf(drafts);
  }

  /** Marks the quotations in a range of tokens: they belong to a quote, or to a name. */
  public void take(TokenRange range) {
    for (int t = range.from(); t < range.to(); t++) {
      if (tokens.is(t, Kind.QUOTATION)) {
        taken.set(tokens.quotationIndex(t));
      }
    }
  }

  /** Tests whether the quotation at a token is taken. */
  boolean taken(int token) {
    return taken.get(tokens.quotationIndex(token));
  }

  /** Adds a draft and returns its index. */
  public int add(QuoteDraft draft) {
    drafts.add(draft);
    return drafts.size() - 1;
  }

  QuoteDraft get(int index) {
    return drafts.get(index);
  }

  /** Tests whether one more segment may be added to a draft. */
  boolean grows(int index) {
    return get(index).segments().size() < MAX_SEGMENTS;
  }

  /** Adds a segment, from another sentence, to a draft. */
  void extend(int index, Segment segment, int sentence) {
    drafts.set(index, get(index).with(segment, sentence));
  }

  /** Joins an earlier draft to the one that goes on with it, and returns the index of the whole. */
  int join(int earlier, int later) {
    drafts.set(later, get(later).after(get(earlier)));
    drafts.remove(earlier);
    return later - 1;
  }
}
