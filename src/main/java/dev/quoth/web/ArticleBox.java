package dev.quoth.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Finds the element that holds the article and little else. */
final class ArticleBox {

  private static final int LEVELS = 8;
  private static final double FADE = 0.75;
  private static final int MAX_GROWTH = 6;

  /** How much more sentences an ancestor must hold to be worth what else is in it. */
  private static final double GROWTH = 1.5;

  /** The same for sentences that look like those in the box. */
  private static final double GROWTH_ALIKE = 1.1;

  /** What an article that the page marks as one must hold of the sentences in the best box. */
  private static final double MARKED = 0.3;

  private final PageBlocks blocks;
  private final List<PageBlock> sentences;
  private final TitleLines title;
  private final ToDoubleFunction<PageBlock> weight;

  ArticleBox(
      PageBlocks blocks,
      List<PageBlock> kept,
      TitleLines title,
      ToDoubleFunction<PageBlock> weight) {
    this.blocks = blocks;
    this.sentences = kept.stream().filter(PageBlock::isSentence).toList();
    this.title = title;
    this.weight = weight;
  }

  /** Returns the box; the root where nothing reads as a sentence. */
  PageBox find() {
    Map<PageBox, Double> scores = new LinkedHashMap<>(); // equal pages give equal texts
    sentences.forEach(block -> score(block, scores));
    PageBox best = blocks.root();
    double most = 0;
    for (Map.Entry<PageBox, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * factor(entry.getKey());
      if (score > most) {
        best = entry.getKey();
        most = score;
      }
    }
    return marked(grown(best));
  }

  /** A paragraph gives to the boxes that it lies in, the less the farther they are. */
  private void score(PageBlock block, Map<PageBox, Double> scores) {
    double score = weight.applyAsDouble(block) * (1 + Math.min(block.text().length() / 100.0, 4));
    PageBox box = block.box();
    if (PageElements.PARAGRAPHS.contains(box.name())) {
      box = box.parent();
    }
    for (int level = 0; level < LEVELS; level++) {
      scores.merge(box, score, Double::sum);
      score *= FADE;
      if (box.isRoot()) {
        return;
      }
      box = box.parent();
    }
  }

  private double factor(PageBox box) {
    String name = box.name();
    if (box.isRoot() || name.equals("body")) {
      return 0.7;
    }
    if (box.element().attr("itemprop").equals("articleBody")) {
      return 1.6;
    }
    return (name.equals("article") ? 1.2 : 1) * (box.is(ElementKind.BODY) ? 1.3 : 1);
  }

  private PageBox grown(PageBox found) {
    PageBox box = found;
    BodyStyle style = BodyStyle.of(sentences.stream().filter(found.range()::has).toList());
    Predicate<PageBlock> alike = block -> style.isTelling() && style.has(block);
    PageBox ancestor = box;
    for (int level = 0; level < MAX_GROWTH && !ancestor.isRoot(); level++) {
      ancestor = ancestor.parent();
      if (length(ancestor, box, block -> true) >= length(box) * GROWTH
          || length(ancestor, box, alike) > length(box, box, alike) * GROWTH_ALIKE) {
        box = ancestor;
      }
    }
    return box;
  }

  /** Returns how much an element holds outside of lists and of articles that are not the box's. */
  private int length(PageBox outer, PageBox box, Predicate<PageBlock> counts) {
    BlockRange all = outer.range();
    BlockRange own = box.range();
    int length = 0;
    for (PageBlock block : sentences) {
      if ((own.has(block) || (all.has(block) && isPart(block, own))) && counts.test(block)) {
        length += block.text().length();
      }
    }
    return length;
  }

  private boolean isPart(PageBlock block, BlockRange box) {
    return !block.within().list()
        && block.within().article().map(PageBox::range).filter(range -> !range.has(box)).isEmpty();
  }

  /** An article that has the title is all of it, if it is much of what is in the box. */
  private PageBox marked(PageBox box) {
    BlockRange around = box.range();
    for (int place : title.places().toArray()) {
      PageBlock block = blocks.all().get(place);
      PageBox each = block.box();
      while (around.has(block) && !each.equals(box) && !each.isRoot()) {
        if (each.name().equals("article") && length(each) >= length(box) * MARKED) {
          return each;
        }
        each = each.parent();
      }
    }
    return box;
  }

  private int length(PageBox box) {
    return length(box, box, block -> true);
  }
}
