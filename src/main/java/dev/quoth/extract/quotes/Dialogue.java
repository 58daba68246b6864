package dev.quoth.extract.quotes;

import dev.quoth.Segment;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.extract.text.Paragraphs;
import dev.quoth.extract.text.Quotation;
import java.util.List;
import java.util.Optional;

/**
 * Two who speak in turn, paragraph after paragraph: “Are you going?” Ruiz asked. / “No,” said Berg.
 * / “Why?” The third is the first again, where all are short and one of them asks. In news a
 * paragraph that is nothing but a quotation mostly goes on with the one before.
 */
final class Dialogue {

  /** Longer than so many characters, and it is a statement and no line of a dialogue. */
  private static final int LONGEST = 100;

  private static final int MOST = 4;

  private final String text;
  private final Paragraphs paragraphs;

  Dialogue(String text, Paragraphs paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** Whose turn it is in a paragraph that is one quotation, after the quotes before it. */
  Optional<DraftAttribution> turn(Quotation quotation, List<QuoteDraft> drafts) {
    if (quotation.end() - quotation.start() > LONGEST) {
      return Optional.empty();
    }
    Optional<QuoteDraft> last = only(quotation.paragraph() - 1, drafts);
    Optional<QuoteDraft> first = only(quotation.paragraph() - 2, drafts);
    if (last.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    boolean asks = asks(first.get()) || asks(last.get());
    boolean two = !speaker(first.get()).equals(speaker(last.get()));
    return asks && two ? first.get().attribution : Optional.empty();
  }

  /** The one short quote of a paragraph, if somebody says it. */
  private Optional<QuoteDraft> only(int paragraph, List<QuoteDraft> drafts) {
    Optional<QuoteDraft> found = Optional.empty();
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - MOST); i--) {
      QuoteDraft draft = drafts.get(i);
      if (paragraphs.at(draft.segments.getFirst().span().start()) == paragraph) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(draft);
      }
    }
    return found
        .filter(draft -> draft.attribution.isPresent() && brief(draft))
        .filter(draft -> speaker(draft).kind() != SpeakerKind.GROUP);
  }

  private static boolean brief(QuoteDraft draft) {
    return draft.end() - draft.segments.getFirst().span().start() <= LONGEST
        && draft.segments.stream().allMatch(Segment::quoted);
  }

  private boolean asks(QuoteDraft draft) {
    return draft.segments.stream().anyMatch(s -> text.charAt(s.span().end() - 1) == '?');
  }

  private static Speaker speaker(QuoteDraft draft) {
    return draft.attribution.orElseThrow().attribution().speaker();
  }
}
