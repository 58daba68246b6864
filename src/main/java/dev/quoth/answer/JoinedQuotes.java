package dev.quoth.answer;

import dev.quoth.QuotationCheck.Verdict;
import dev.quoth.QuotePassage;
import dev.quoth.wording.WordReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the quotes that a quotation was put together of: the one that has its longest part, and
 * then others for what is left on both sides.
 */
final class JoinedQuotes {

  private static final int MAX_PARTS = 4;

  /** Fewer words are no part: anybody may have said them. */
  private static final int MIN_WORDS = 3;

  /** A joint may have a word of its own, such as "and". */
  private static final int WORDS_A_JOINT = 1;

  private final WordReader reader;

  JoinedQuotes(WordReader reader) {
    this.reader = reader;
  }

  /** Finds the quotes that may have some words. */
  @FunctionalInterface
  interface Source {
    List<QuotePassage> quotes(AskedWords part) throws IOException;
  }

  /** Tests whether a quote lacks so much at an end of a quotation that it may be a part of it. */
  static boolean mayBePart(ComparedQuote quote) {
    return Math.max(quote.from(), quote.asked().words().size() - quote.to()) >= MIN_WORDS;
  }

  /**
   * Returns the quotes with their parts in the order of the quotation; none if it was not put
   * together of several.
   *
   * @param asked the quotation
   * @param known the quotes that may have its words, which were found before
   * @param source finds those that may have the words of a part
   */
  List<ComparedQuote> of(AskedWords asked, List<QuotePassage> known, Source source)
      throws IOException {
    List<ComparedQuote> parts = new ArrayList<>();
    Deque<AskedWords> open = new ArrayDeque<>(List.of(asked));
    int unknown = 0;
    while (!open.isEmpty() && parts.size() < MAX_PARTS) {
      AskedWords part = open.pop();
      List<QuotePassage> quotes = parts.isEmpty() ? known : source.quotes(part);
      Optional<ComparedQuote> found = longest(part, quotes);
      if (found.isEmpty()) {
        unknown += part.words().size();
      } else {
        parts.add(found.get());
        unknown += leave(part, found.get().asked(), open);
      }
    }
    unknown += open.stream().mapToInt(part -> part.words().size()).sum();
    int joints = parts.size() - 1;
    if (joints < 1 || unknown > joints * WORDS_A_JOINT || !areDistinct(parts)) {
      return List.of();
    }
    parts.sort(Comparator.comparing(part -> part.asked().span()));
    return parts;
  }

  /** What two parts of one quote have between them was altered. */
  private static boolean areDistinct(List<ComparedQuote> parts) {
    Set<String> quotes = new HashSet<>();
    return parts.stream().allMatch(part -> quotes.add(part.quote().id()));
  }

  /**
   * Opens what is left on both sides of a part, and returns how many words are too few for that.
   */
  private static int leave(AskedWords whole, AskedWords part, Deque<AskedWords> open) {
    int before = part.start() - whole.start();
    int after = whole.words().size() - before - part.words().size();
    int left = 0;
    if (before >= MIN_WORDS) {
      open.push(whole.part(0, before));
    } else {
      left += before;
    }
    if (after >= MIN_WORDS) {
      open.push(whole.part(whole.words().size() - after, whole.words().size()));
    } else {
      left += after;
    }
    return left;
  }

  private Optional<ComparedQuote> longest(AskedWords part, List<QuotePassage> quotes) {
    ComparedQuote longest = null;
    for (QuotePassage quote : quotes) {
      Optional<ComparedQuote> found = common(part, quote);
      if (found.isPresent() && (longest == null || isLonger(found.get(), longest))) {
        longest = found.get();
      }
    }
    return Optional.ofNullable(longest);
  }

  private static boolean isLonger(ComparedQuote one, ComparedQuote other) {
    int more = one.asked().words().size() - other.asked().words().size();
    return more > 0 || (more == 0 && ComparedQuote.BEST_FIRST.compare(one, other) < 0);
  }

  /** Returns the part that a quote has as it is, or cut; empty if it may be there by chance. */
  private Optional<ComparedQuote> common(AskedWords part, QuotePassage quote) {
    ComparedQuote whole = ComparedQuote.of(part, quote, reader);
    AskedWords common = part.part(whole.from(), whole.to());
    if (common.words().size() < MIN_WORDS || common.all() < part.beyondChance()) {
      return Optional.empty();
    }
    ComparedQuote found =
        common.words().size() == part.words().size()
            ? whole
            : ComparedQuote.of(common, quote, reader);
    boolean said = found.verdict() == Verdict.VERBATIM || found.verdict() == Verdict.CUT;
    return said ? Optional.of(found) : Optional.empty();
  }
}
