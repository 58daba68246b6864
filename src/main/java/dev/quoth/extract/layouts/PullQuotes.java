package dev.quoth.extract.layouts;

import dev.quoth.Span;
import dev.quoth.extract.quotes.Attributor;
import dev.quoth.extract.quotes.DraftAttribution;
import dev.quoth.extract.quotes.QuoteDraft;
import dev.quoth.extract.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pull quotes: a quotation that is apart and repeats words that the article quotes elsewhere.
 * Whoever says them there says them here.
 */
public final class PullQuotes {

  private static final int MIN_LENGTH = 16;
  private static final int MAX_LENGTH = 400;

  /** No mark, with the space inside it, has more characters. */
  private static final int MAX_MARK = 4;

  /** An article shows a few; the bound keeps one of many repetitions quick. */
  private static final int MAX_TRIES = 12;

  private PullQuotes() {}

  /** Returns the drafts with the speakers of pull quotes that have none, or only the last one's. */
  public static List<QuoteDraft> named(
      String text, List<QuoteDraft> drafts, Attributor attributor) {
    List<QuoteDraft> named = new ArrayList<>(drafts);
    int tries = 0;
    for (int i = 0; i < drafts.size() && tries < MAX_TRIES; i++) {
      QuoteDraft draft = drafts.get(i);
      Span span = draft.segments().getFirst().span();
      int length = span.end() - span.start();
      if (open(draft) && length >= MIN_LENGTH && length <= MAX_LENGTH && apart(text, span)) {
        tries++;
        Optional<DraftAttribution> said = elsewhere(text, span, named, attributor);
        if (said.isPresent()) {
          named.set(i, draft.by(said));
        }
      }
    }
    return named;
  }

  /** Tests whether its paragraph has nothing but it and its marks. */
  private static boolean apart(String text, Span span) {
    int before = span.start() - 1;
    while (before >= 0 && before > span.start() - MAX_MARK && text.charAt(before) != '\n') {
      before--;
    }
    int after = span.end();
    while (after < text.length() && after < span.end() + MAX_MARK && text.charAt(after) != '\n') {
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
      boolean covers = at >= other.start() && at + words.length() <= other.end();
      if (at >= 0 && covers && other.attribution().isPresent()) {
        return attributor.asOther(other.attribution().get(), Rule.PULL_QUOTE);
      }
    }
    return Optional.empty();
  }
}
