package dev.quoth.extract.quotes;

import dev.quoth.Segment;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.extract.text.Paragraphs;
import dev.quoth.extract.text.Quotation;
import java.util.Optional;

/**
 * Two who speak in turn, paragraph after paragraph: “Are you going?” Ruiz asked. / “No,” said Berg.
 * / “Why?” The third is the first again, where all are short and one of them asks. In news a
 * paragraph that is nothing but a quotation mostly goes on with the one before.
 */
final class Dialogue {

  /** What has more characters is a statement and no line of a dialogue. */
  private static final int MAX_LENGTH = 100;

  /** Only this many quotes before are considered. */
  private static final int MAX_BACK = 4;

  private final String text;
  private final Paragraphs paragraphs;
  private final QuoteDrafts drafts;

  Dialogue(String text, Paragraphs paragraphs, QuoteDrafts drafts) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.drafts = drafts;
  }

  /** Whose turn it is in a paragraph that is one quotation, after the quotes before it. */
  Optional<DraftAttribution> turn(Quotation quotation) {
    if (quotation.end() - quotation.start() > MAX_LENGTH) {
      return Optional.empty();
    }
    Optional<QuoteDraft> last = only(quotation.paragraph() - 1);
    Optional<QuoteDraft> first = only(quotation.paragraph() - 2);
    if (last.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    boolean asks = asks(first.get()) || asks(last.get());
    boolean two = !speaker(first.get()).equals(speaker(last.get()));
    return asks && two ? first.get().attribution() : Optional.empty();
  }

  /** The one short quote of a paragraph, if somebody says it. */
  private Optional<QuoteDraft> only(int paragraph) {
    Optional<QuoteDraft> found = Optional.empty();
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - MAX_BACK); i--) {
      QuoteDraft draft = drafts.get(i);
      if (paragraphs.at(draft.start()) == paragraph) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(draft);
      }
    }
    return found
        .filter(draft -> draft.attribution().isPresent() && brief(draft))
        .filter(draft -> speaker(draft).kind() != SpeakerKind.GROUP);
  }

  private static boolean brief(QuoteDraft draft) {
    return draft.end() - draft.start() <= MAX_LENGTH
        && draft.segments().stream().allMatch(Segment::quoted);
  }

  private boolean asks(QuoteDraft draft) {
    return draft.segments().stream().anyMatch(s -> text.charAt(s.span().end() - 1) == '?');
  }

  private static Speaker speaker(QuoteDraft draft) {
    return draft.attribution().orElseThrow().attribution().speaker();
  }
}
