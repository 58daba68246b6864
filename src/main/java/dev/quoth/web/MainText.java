package dev.quoth.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds the text of the article in a page.
 *
 * <p>Readability by Arc90 gave the idea that paragraphs vote for the boxes that they lie in;
 * boilerplate detection by the length of lines and the share of links is Kohlschütter, Fankhauser
 * and Nejdl, Boilerplate Detection using Shallow Text Features, 2010.
 */
final class MainText {

  /** A text below this length is looked for again, less strictly. */
  private static final int SHORT = 300;

  /** A text below this length is looked for again, wherever it stands. */
  private static final int TINY = 80;

  private static final int SHORT_PAGE = 3000;

  /** What a text must have at least, and of another, to be taken instead. */
  private static final int LONG = 800;

  private static final int MUCH = 4;

  private static final double TORN = 1.5;

  /** How many lines may stand between the title and the text. */
  private static final int NEAR = 12;

  private final PageBlocks blocks;
  private final TitleLines title;
  private final GuideText guide;
  private final List<PageBlock> undiscussed;

  private MainText(PageBlocks blocks, String title, GuideText guide) {
    this.blocks = blocks;
    this.title = TitleLines.of(title, blocks.all());
    this.guide = guide;
    List<PageBlock> without = BlockFilter.without(blocks, blocks.all(), this::isDiscussion);
    this.undiscussed = PageBlock.length(without) >= TINY ? without : blocks.all();
  }

  /** What readers wrote is often longer than what they read. */
  private boolean isDiscussion(PageBox box) {
    return box.is(ElementKind.DISCUSSION) && !title.isIn(box.range());
  }

  /**
   * Returns the paragraphs of the article; none if there are no words.
   *
   * @param title its title, which is no paragraph
   * @param guide its text as the page gives it elsewhere
   */
  static List<String> of(Element body, String title, GuideText guide) {
    return new MainText(PageBlocks.of(body), title, guide).paragraphs();
  }

  private List<String> paragraphs() {
    int whole = sentences(new BlockRange(0, blocks.all().size()));
    List<PageBlock> best = List.of();
    for (PageFurniture.Strictness strictness : PageFurniture.Strictness.values()) {
      if (strictness == PageFurniture.Strictness.NONE
          && (PageBlock.length(best) >= SHORT || followsTitle(best))) {
        break;
      }
      List<PageBlock> found =
          find(new PageFurniture(blocks, title, strictness, whole).without(undiscussed));
      if (isBetter(found, best)) {
        best = found;
      }
      if (isEnough(best, whole)) {
        break;
      }
    }
    List<PageBlock> found = best;
    return guide.orThis(
        found.stream().map(PageBlock::text).toList(),
        () -> Shingles.ofAll(found.stream().map(PageBlock::text)));
  }

  /** What stands close behind the title is left only for more that has it, too. */
  private boolean isBetter(List<PageBlock> found, List<PageBlock> best) {
    int length = PageBlock.length(found);
    return followsTitle(best)
        ? length >= LONG
            && length >= MUCH * PageBlock.length(best)
            && found.contains(best.getFirst())
        : length > PageBlock.length(best);
  }

  /** Returns how many characters of sentences there are within a range. */
  private int sentences(BlockRange range) {
    int length = 0;
    for (PageBlock block : undiscussed) {
      length += range.has(block) && block.isSentence() ? block.text().length() : 0;
    }
    return length;
  }

  private boolean isEnough(List<PageBlock> found, int whole) {
    int length = PageBlock.length(found);
    return length >= SHORT
        && isOnePiece(found)
        && length * (whole > SHORT_PAGE ? 10L : 5L) >= whole;
  }

  /** What is torn apart by more than half as much again lacks what lies between. */
  private boolean isOnePiece(List<PageBlock> found) {
    BlockRange range = new BlockRange(found.getFirst().index(), found.getLast().index() + 1);
    return sentences(range) <= PageBlock.length(found) * TORN;
  }

  /**
   * Tests whether a text stands close behind the title, so that it is the article, however short.
   */
  private boolean followsTitle(List<PageBlock> found) {
    if (PageBlock.length(found) < TINY || !isOnePiece(found)) {
      return false;
    }
    int start = found.getFirst().index();
    int last = title.lastBefore(start);
    return last >= 0 && start - last <= NEAR;
  }

  private List<PageBlock> find(List<PageBlock> kept) {
    PageBox box = new ArticleBox(blocks, kept, title, guide::weight).find();
    List<PageBlock> inside = kept.stream().filter(box.range()::has).toList();
    if (inside.isEmpty()) {
      return inside;
    }
    BodyStyle style = BodyStyle.of(inside);
    Captions captions = new Captions(title, style);
    int start = inside.getFirst().index();
    int first = firstOfBody(inside, style);
    boolean holdsTitle = title.lastBefore(first) >= start;
    List<PageBlock> sum = leadOf(kept, holdsTitle ? first : start, holdsTitle);
    List<PageBlock> text = new ArrayList<>(sum);
    text.addAll(from(holdsTitle ? first : start, inside));
    int body = sum.isEmpty() ? start : sum.getLast().index() + 1;
    text.removeIf(captions::have);
    List<PageBlock> tidy = new TextTidier(title, style).tidy(text);
    List<PageBlock> found = new ArrayList<>(tidy);
    found.removeIf(block -> block.index() >= body);
    found.addAll(guide.guided(withoutEdges(from(body, tidy))));
    return found;
  }

  /** What precedes the title leads elsewhere; what follows it, before the text, may sum it up. */
  private List<PageBlock> leadOf(List<PageBlock> kept, int end, boolean isInside) {
    int last = title.lastBefore(end);
    if (last < 0) {
      return List.of();
    }
    List<PageBlock> between = kept.stream().filter(new BlockRange(last + 1, end)::has).toList();
    return isInside ? Standfirst.inside(between) : Standfirst.outside(between);
  }

  private static List<PageBlock> from(int start, List<PageBlock> blocks) {
    return blocks.stream().filter(block -> block.index() >= start).toList();
  }

  private static int firstOfBody(List<PageBlock> inside, BodyStyle style) {
    return inside.stream()
        .filter(block -> (block.isSentence() || block.endsSentence()) && style.has(block))
        .findFirst()
        .orElse(inside.getFirst())
        .index();
  }

  /** The first and the last lines that are no sentences say who wrote it, when, and about what. */
  private static List<PageBlock> withoutEdges(List<PageBlock> inside) {
    int start = 0;
    int end = inside.size();
    while (start < end && isLabel(inside.get(start))) {
      start++;
    }
    while (end > start && isLabel(inside.get(end - 1))) {
      end--;
    }
    return start == end ? inside : new ArrayList<>(inside.subList(start, end));
  }

  /** An embedded post ends with its author, behind a dash. */
  private static boolean isLabel(PageBlock block) {
    return block.text().length() < PageBlock.SENTENCE
        && !block.endsSentence()
        && !block.within().quotation();
  }
}
