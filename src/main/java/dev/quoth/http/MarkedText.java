package dev.quoth.http;

import dev.quoth.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Writes a text with parts of it in elements of their own, which may overlap. */
final class MarkedText {

  /**
   * A part of a text that is marked.
   *
   * @param span where it is in the article's text
   * @param element the element that it is written in
   * @param style the class of the element
   * @param id the id of the element; empty if it needs none
   */
  record Mark(Span span, String element, String style, String id) {

    static Mark of(Span span, String element, String style) {
      return new Mark(span, element, style, "");
    }
  }

  private MarkedText() {}

  /**
   * Writes a piece of a text.
   *
   * @param text the piece
   * @param span where it is in the article's text
   * @param marks the parts to mark, the outer ones first; what is outside of the piece is not there
   */
  static void write(Html html, String text, Span span, List<Mark> marks) {
    List<Mark> here = marks.stream().filter(mark -> mark.span().overlaps(span)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
    for (Mark mark : here) {
      cuts.add(Math.max(mark.span().start(), span.start()));
      cuts.add(Math.min(mark.span().end(), span.end()));
    }
    List<Integer> all = new ArrayList<>(cuts);
    for (int i = 0; i + 1 < all.size(); i++) {
      piece(html, text, span, new Span(all.get(i), all.get(i + 1)), here);
    }
  }

  private static void piece(Html html, String text, Span whole, Span piece, List<Mark> marks) {
    List<Mark> around = marks.stream().filter(mark -> mark.span().contains(piece)).toList();
    for (Mark mark : around) {
      boolean first = piece.start() == Math.max(mark.span().start(), whole.start());
      if (!mark.id().isEmpty() && first && mark.span().start() >= whole.start()) {
        html.start(mark.element(), "class", mark.style(), "id", mark.id(), "tabindex", "-1");
      } else {
        html.start(mark.element(), "class", mark.style());
      }
    }
    int start = whole.start();
    html.text(text.substring(piece.start() - start, piece.end() - start));
    around.forEach(mark -> html.end());
  }
}
