package dev.quoth.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes out of the blocks of a text what repeats or interrupts it. */
final class TextTidier {

  /** How much of a quote in large letters stands elsewhere in the text. */
  private static final double REPEATED = 0.75;

  private static final int FEWEST_WORDS_REPEATED = 4;

  /** What part of the text must follow a list of other articles to be more of it. */
  private static final int FEW_AFTER_RELATED = 6;

  private static final Set<String> FRAMES = Set.of("blockquote", "aside");

  private final TitleLines title;
  private final BodyStyle style;

  /**
   * @param title the title, which is no part of the text
   * @param style what most of the text looks like
   */
  TextTidier(TitleLines title, BodyStyle style) {
    this.title = title;
    this.style = style;
  }

  /** Returns what is left of the blocks as paragraphs. */
  List<PageBlock> tidy(List<PageBlock> blocks) {
    List<PageBlock> kept = new ArrayList<>();
    List<PageBlock> text = untilRelated(blocks);
    for (int i = 0; i < text.size(); i++) {
      PageBlock block = text.get(i);
      boolean list = isList(block) && !(i + 1 < text.size() && isHeadingOf(block, text.get(i + 1)));
      if (list && isAbove(kept, block)) {
        kept.removeLast();
      }
      if (!list && !FurnitureLines.has(block) && !title.is(block)) {
        kept.add(block);
      }
    }
    return withoutEmptyEnd(withoutRepeated(kept));
  }

  /** A heading right above a list of other articles is that of the list. */
  private static boolean isAbove(List<PageBlock> kept, PageBlock list) {
    return !kept.isEmpty()
        && kept.getLast().isHeading()
        && kept.getLast().index() == list.index() - 1;
  }

  /** The name of a thing that a list article is about may lead to it. */
  private boolean isHeadingOf(PageBlock heading, PageBlock next) {
    return heading.isHeading()
        && style.has(next)
        && next.isSentence()
        && heading.box().isBeside(next.box());
  }

  /** Links alone are a list of other articles; a quotation may be one link. */
  private static boolean isList(PageBlock block) {
    return block.isLinks() && !(block.endsSentence() && block.text().length() > PageBlock.SENTENCE);
  }

  /**
   * A heading "Related" in the second half ends the article, unless much of the text follows the
   * list.
   */
  private List<PageBlock> untilRelated(List<PageBlock> blocks) {
    int all = PageBlock.length(blocks);
    int seen = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (seen * 2 > all && FurnitureLines.isRelatedHeading(blocks.get(i))) {
        List<PageBlock> text = new ArrayList<>(blocks.subList(0, i));
        List<PageBlock> rest = blocks.subList(i + 1, blocks.size());
        rest = rest.subList(firstOfText(rest), rest.size());
        if (PageBlock.length(rest) * FEW_AFTER_RELATED >= all) {
          text.addAll(rest);
        }
        return text;
      }
      seen += blocks.get(i).text().length();
    }
    return blocks;
  }

  private int firstOfText(List<PageBlock> blocks) {
    int first = 0;
    while (first < blocks.size()
        && !(style.has(blocks.get(first)) && blocks.get(first).isSentence())) {
      first++;
    }
    return first;
  }

  private List<PageBlock> withoutRepeated(List<PageBlock> blocks) {
    List<PageBlock> kept = new ArrayList<>();
    Shingles text = textIfRepeated(blocks);
    Set<String> seen = new HashSet<>();
    Set<PageBox> pulled = new HashSet<>(); // only looked up in
    for (PageBlock block : blocks) {
      boolean again = block.text().length() >= PageBlock.SENTENCE && !seen.add(block.text());
      if (mayRepeat(block) && repeats(block, text)) {
        frame(block).ifPresent(pulled::add);
      } else if (!again && !(isShort(block) && frame(block).filter(pulled::contains).isPresent())) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Returns the runs of what is no such quote; none if nothing is one. */
  private Shingles textIfRepeated(List<PageBlock> blocks) {
    return blocks.stream().anyMatch(this::mayRepeat)
        ? Shingles.ofAll(blocks.stream().filter(block -> !mayRepeat(block)).map(PageBlock::text))
        : Shingles.of("");
  }

  /** A quote in large letters stands in an element of its own, or looks unlike the text. */
  private boolean mayRepeat(PageBlock block) {
    return block.isHeading() || frame(block).isPresent() || style.excludes(block);
  }

  /** The speaker of such a quote stands below it. */
  private static boolean isShort(PageBlock block) {
    return block.text().length() < PageBlock.SENTENCE;
  }

  private static Optional<PageBox> frame(PageBlock block) {
    if (!block.within().quotation()) {
      return Optional.empty();
    }
    PageBox each = block.box();
    while (!each.isRoot() && !FRAMES.contains(each.name())) {
      each = each.parent();
    }
    return Optional.of(each).filter(box -> FRAMES.contains(box.name()));
  }

  private static boolean repeats(PageBlock block, Shingles text) {
    Shingles own = Shingles.of(block.text());
    boolean telling = block.text().chars().filter(c -> c == ' ').count() >= FEWEST_WORDS_REPEATED;
    return telling && own.shareIn(text) >= REPEATED;
  }

  /** A heading with nothing below it was that of something else. */
  private static List<PageBlock> withoutEmptyEnd(List<PageBlock> blocks) {
    int end = blocks.size();
    while (end > 1 && blocks.get(end - 1).isHeading()) {
      end--;
    }
    return blocks.subList(0, end);
  }
}
