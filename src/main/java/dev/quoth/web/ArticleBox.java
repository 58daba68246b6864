package dev.quoth.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;

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
  Element find() {
    Map<Element, Double> scores = new LinkedHashMap<>(); // equal pages give equal texts
    sentences.forEach(block -> score(block, scores));
    Element best = blocks.root();
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * factor(entry.getKey());
      if (score > most) {
        best = entry.getKey();
        most = score;
      }
    }
    return marked(grown(best));
  }

  /** A paragraph gives to the boxes that it lies in, the less the farther they are. */
  private void score(PageBlock block, Map<Element, Double> scores) {
    double score = weight.applyAsDouble(block) * (1 + Math.min(block.text().length() / 100.0, 4));
    Element box = block.element();
    if (PageElements.PARAGRAPHS.contains(box.normalName())) {
      box = parent(box);
    }
    for (int level = 0; level < LEVELS; level++) {
      scores.merge(box, score, Double::sum);
      score *= FADE;
      if (box.equals(blocks.root())) {
        return;
      }
      box = parent(box);
    }
  }

  private double factor(Element box) {
    String name = box.normalName();
    if (box.equals(blocks.root()) || name.equals("body")) {
      return 0.7;
    }
    if (box.attr("itemprop").equals("articleBody")) {
      return 1.6;
    }
    return (name.equals("article") ? 1.2 : 1)
        * (blocks.words().say(ElementKind.BODY, box) ? 1.3 : 1);
  }

  private Element grown(Element found) {
    Element box = found;
    BodyStyle style = BodyStyle.of(sentences.stream().filter(blocks.range(found)::has).toList());
    Predicate<PageBlock> alike = block -> style.isTelling() && style.has(block);
    Element ancestor = box;
    for (int level = 0; level < MAX_GROWTH && !ancestor.equals(blocks.root()); level++) {
      ancestor = parent(ancestor);
      if (length(ancestor, box, block -> true) >= length(box) * GROWTH
          || length(ancestor, box, alike) > length(box, box, alike) * GROWTH_ALIKE) {
        box = ancestor;
      }
    }
    return box;
  }

  private Element parent(Element element) {
    Element parent = element.parent();
    return parent == null || element.equals(blocks.root()) ? blocks.root() : parent;
  }

  /** Returns how much an element holds outside of lists and of articles that are not the box's. */
  private int length(Element outer, Element box, Predicate<PageBlock> counts) {
    BlockRange all = blocks.range(outer);
    BlockRange own = blocks.range(box);
    return sentences.stream()
        .filter(counts)
        .filter(block -> own.has(block) || (all.has(block) && isPart(block, own)))
        .mapToInt(block -> block.text().length())
        .sum();
  }

  private boolean isPart(PageBlock block, BlockRange box) {
    return !block.within().list()
        && block.within().article().map(blocks::range).filter(range -> !range.has(box)).isEmpty();
  }

  /** An article that has the title is all of it, if it is much of what is in the box. */
  private Element marked(Element box) {
    BlockRange around = blocks.range(box);
    for (int place : title.places().toArray()) {
      PageBlock block = blocks.all().get(place);
      Element each = block.element();
      while (around.has(block) && !each.equals(box) && !each.equals(blocks.root())) {
        if (each.normalName().equals("article") && length(each) >= length(box) * MARKED) {
          return each;
        }
        each = parent(each);
      }
    }
    return box;
  }

  private int length(Element element) {
    return length(element, element, block -> true);
  }
}
