package dev.quoth.extract.layouts;

import dev.quoth.Span;
import dev.quoth.extract.quotes.Attributor;
import dev.quoth.extract.quotes.DraftAttribution;
import dev.quoth.extract.quotes.QuoteDraft;
import dev.quoth.extract.rules.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Pull quotes: a quotation that stands apart and repeats words that the article quotes elsewhere.
 * Whoever says them there says them here.
 */
public final class PullQuotes {

  private static final int SHORTEST = 16;
  private static final int LONGEST = 400;

  /** No mark, with the space inside it, has more characters. */
  private static final int MARK = 4;

  /** An article shows a few; the bound keeps one of many repetitions quick. */
  private static final int MOST = 12;

  private PullQuotes() {}

  /** Names the speakers of pull quotes that have none, or only that of the quote before. */
  public static void name(String text, List<QuoteDraft> drafts, Attributor attributor) {
    int tries = 0;
    for (int i = 0; i < drafts.size() && tries < MOST; i++) {
      QuoteDraft draft = drafts.get(i);
      Span span = draft.segments().getFirst().span();
      int length = span.end() - span.start();
      if (open(draft) && length >= SHORTEST && length <= LONGEST && apart(text, span)) {
        tries++;
        Optional<DraftAttribution> said = elsewhere(text, span, drafts, attributor);
        if (said.isPresent()) {
          drafts.set(i, new QuoteDraft(draft.segments(), said, draft.sentence()));
        }
      }
    }
  }

  /** Nothing but its marks stands in its paragraph. */
  private static boolean apart(String text, Span span) {
    int before = span.start() - 1;
    while (before >= 0 && before > span.start() - MARK && text.charAt(before) != '\n') {
      before--;
    }
    int after = span.end();
    while (after < text.length() && after < span.end() + MARK && text.charAt(after) != '\n') {
      after++;
    }
    boolean opens = before < 0 || text.charAt(before) == '\n';
    return opens && (after >= text.length() || text.charAt(after) == '\n');
  }

  private static boolean open(QuoteDraft draft) {
    boolean one = draft.segments().size() == 1 && draft.segments().getFirst().quoted();
    return one && draft.attribution().map(by -> by.rule() == Rule.CONTINUATION).orElse(true);
  }

  private static Optional<DraftAttribution> elsewhere(
      String text, Span span, List<QuoteDraft> drafts, Attributor attributor) {
    String words = text.substring(span.start(), span.end() - 1);
    int at = text.indexOf(words);
    if (at == span.start()) {
      at = text.indexOf(words, span.end());
    }
    for (QuoteDraft other : drafts) {
      boolean covers =
          at >= other.segments().getFirst().span().start() && at + words.length() <= other.end();
      if (at >= 0 && covers && other.attribution().isPresent()) {
        return attributor.asOther(other.attribution().get(), Rule.PULL_QUOTE);
      }
    }
    return Optional.empty();
  }
}
