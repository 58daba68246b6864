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

  /** How many lines may stand between the title and the text. */
  private static final int NEAR = 12;

  private final PageBlocks blocks;
  private final TitleLines title;
  private final GuideText guide;
  private final List<PageBlock> undiscussed;
  private final Lead lead;

  private MainText(PageBlocks blocks, String title, GuideText guide) {
    this.blocks = blocks;
    this.title = TitleLines.of(title, blocks.all());
    this.guide = guide;
    List<PageBlock> without = new Discussion(blocks, this.title).without();
    this.undiscussed = without.stream().anyMatch(PageBlock::isSentence) ? without : blocks.all();
    this.lead = new Lead(blocks);
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
    int whole = sentences();
    List<PageBlock> best = List.of();
    for (PageFurniture.Strictness strictness : PageFurniture.Strictness.values()) {
      List<PageBlock> found =
          find(new PageFurniture(blocks, title, strictness, whole).without(undiscussed));
      if (length(found) > length(best)) {
        best = found;
      }
      if (isEnough(best, whole)) {
        break;
      }
    }
    List<PageBlock> found = best;
    return guide.orThis(found.stream().map(PageBlock::text).toList(), () -> shingles(found));
  }

  private static Shingles shingles(List<PageBlock> blocks) {
    Shingles all = new Shingles();
    blocks.forEach(block -> all.add(block.text()));
    return all;
  }

  private int sentences() {
    return undiscussed.stream()
        .filter(PageBlock::isSentence)
        .mapToInt(block -> block.text().length())
        .sum();
  }

  private boolean isEnough(List<PageBlock> found, int whole) {
    int length = length(found);
    return (length >= SHORT && (whole > SHORT_PAGE || length * 5L >= whole))
        || (length >= TINY && followsTitle(found));
  }

  /** What stands close behind the title is the article, however short. */
  private boolean followsTitle(List<PageBlock> found) {
    int start = found.getFirst().index();
    int last = title.lastBefore(start);
    return last >= 0 && start - last <= NEAR;
  }

  private static int length(List<PageBlock> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  private List<PageBlock> find(List<PageBlock> kept) {
    Element box = new ArticleBox(blocks, kept, title, guide::weight).find();
    List<PageBlock> inside = kept.stream().filter(blocks.range(box)::has).toList();
    BodyStyle style = BodyStyle.of(inside);
    List<PageBlock> text = withLead(kept, inside, style);
    return guide.guided(withoutEdges(new TextTidier(title, style).tidy(text)));
  }

  /** What precedes the title leads elsewhere; what follows it, before the text, may sum it up. */
  private List<PageBlock> withLead(List<PageBlock> kept, List<PageBlock> inside, BodyStyle style) {
    if (inside.isEmpty()) {
      return inside;
    }
    int body = firstOfBody(inside, style);
    int behindTitle = title.lastBefore(body) + 1;
    int box = inside.getFirst().index();
    if (behindTitle == 0) {
      return inside;
    }
    List<PageBlock> text = new ArrayList<>();
    if (behindTitle <= box) {
      text.addAll(lead.outside(within(kept, new BlockRange(behindTitle, box))));
      text.addAll(inside);
    } else {
      text.addAll(lead.inside(within(inside, new BlockRange(behindTitle, body))));
      text.addAll(within(inside, new BlockRange(body, blocks.all().size())));
    }
    return text;
  }

  private static List<PageBlock> within(List<PageBlock> blocks, BlockRange range) {
    return blocks.stream().filter(range::has).toList();
  }

  private static int firstOfBody(List<PageBlock> inside, BodyStyle style) {
    return inside.stream()
        .filter(block -> block.isSentence() && style.has(block))
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
