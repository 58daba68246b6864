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

  private static final int SHORT_PAGE = 3000;

  private final PageBlocks blocks;
  private final String title;
  private final GuideText guide;

  private MainText(PageBlocks blocks, String title, GuideText guide) {
    this.blocks = blocks;
    this.title = title;
    this.guide = guide;
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
    List<PageBlock> best = List.of();
    for (PageFurniture.Strictness strictness : PageFurniture.Strictness.values()) {
      List<PageBlock> found = find(blocks.kept(strictness));
      if (length(found) > length(best)) {
        best = found;
      }
      if (isEnough(length(best))) {
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

  private boolean isEnough(int length) {
    int whole = blocks.sentences();
    return length >= SHORT && (whole > SHORT_PAGE || length * 5L >= whole);
  }

  private static int length(List<PageBlock> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  private List<PageBlock> find(List<PageBlock> kept) {
    BlockRange box = blocks.range(new ArticleBox(blocks, kept, guide::weight).find());
    List<PageBlock> inside = kept.stream().filter(box::has).toList();
    return guide.guided(withoutEdges(new TextTidier(title).tidy(fromTitleOn(inside))));
  }

  /** What precedes the title leads to other pages. */
  private List<PageBlock> fromTitleOn(List<PageBlock> inside) {
    int seen = 0;
    int all = length(inside);
    for (int i = 0; i < inside.size() && seen * 3 <= all; i++) {
      PageBlock block = inside.get(i);
      if (block.element().normalName().equals("h1")) {
        return inside.subList(i, inside.size());
      }
      seen += block.text().length();
    }
    return inside;
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
