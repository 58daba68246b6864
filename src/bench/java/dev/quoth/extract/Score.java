package dev.quoth.extract;

import dev.quoth.Attribution;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How well the quotes of articles agree with what people marked in them, as F1 values in percent.
 * Two spans are the same if they have four fifths of their words in common.
 */
final class Score {

  private static final double SAME_SPAN = 0.8;
  private static final double HALF = 0.5;

  private int goldSpans;
  private int foundSpans;
  private int foundWithSpeaker;
  private int rightSpans;
  private int rightSpeakers;
  private int strictlyRightSpeakers;
  private int goldParaphrases;
  private int foundParaphrases;
  private double recalled;
  private double precise;
  private int rightParaphrases;

  /** The words of a quotation, and the quote that it is a part of. */
  private record Quoted(BitSet words, Span span, Quote quote) {}

  /** A marked quotation, a found one, and how much they have in common. */
  private record Pair(int gold, int found, double overlap) {}

  /** The words of a quote. */
  private record Content(BitSet words, Quote quote) {}

  /** Returns the F1 of quoted spans. */
  double spans() {
    return f1(share(rightSpans, foundSpans), share(rightSpans, goldSpans));
  }

  /** Returns the F1 of quoted spans whose speaker is right, by name or by mention. */
  double speakers() {
    return f1(share(rightSpeakers, foundWithSpeaker), share(rightSpeakers, goldSpans));
  }

  /** Returns the same, where the full name must be right if it is known. */
  double fullNames() {
    return f1(
        share(strictlyRightSpeakers, foundWithSpeaker), share(strictlyRightSpeakers, goldSpans));
  }

  /** Returns the F1 of the words of indirect and mixed quotes. */
  double paraphrases() {
    return f1(share(precise, foundParaphrases), share(recalled, goldParaphrases));
  }

  /** Returns the share of indirect and mixed quotes that were found, and with their speaker. */
  double paraphrasesWithSpeaker() {
    return 100 * share(rightParaphrases, goldParaphrases);
  }

  private static double share(double part, int whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 200 * precision * recall / (precision + recall);
  }

  /** Adds what was found in one article. */
  void add(Marked marked, List<Quote> quotes) {
    addSpans(marked, quotes);
    addParaphrases(marked, quotes);
  }

  private void addSpans(Marked marked, List<Quote> quotes) {
    List<BitSet> gold = new ArrayList<>();
    List<Gold.Said> said = new ArrayList<>();
    List<BitSet> neutral = new ArrayList<>();
    for (Gold.Said each : marked.gold().attributions()) {
      for (Span part : each.quoted()) {
        BitSet words = marked.words(List.of(part));
        if (words.isEmpty() || !each.usable()) {
          neutral.add(words);
        } else {
          gold.add(words);
          said.add(each);
        }
      }
      each.singly().forEach(part -> neutral.add(marked.words(List.of(part))));
    }
    List<Quoted> found = quoted(marked, quotes);
    BitSet matchedGold = new BitSet();
    BitSet matched = new BitSet();
    for (Pair pair : pairs(gold, found)) {
      if (!matchedGold.get(pair.gold) && !matched.get(pair.found)) {
        matchedGold.set(pair.gold);
        matched.set(pair.found);
        right(marked, found.get(pair.found).quote, said.get(pair.gold));
      }
    }
    goldSpans += gold.size();
    for (int i = 0; i < found.size(); i++) {
      BitSet words = found.get(i).words;
      if (matched.get(i) || neutral.stream().noneMatch(region -> belongs(words, region))) {
        foundSpans++;
        foundWithSpeaker += found.get(i).quote.attribution().isPresent() ? 1 : 0;
      }
    }
  }

  private void right(Marked marked, Quote quote, Gold.Said said) {
    rightSpans++;
    Optional<Attribution> by = quote.attribution();
    if (by.isPresent()) {
      SpeakerVerdict verdict = marked.verdict(by.get(), said);
      rightSpeakers += verdict.right() ? 1 : 0;
      strictlyRightSpeakers += verdict.strictlyRight(said) ? 1 : 0;
    }
  }

  private static boolean belongs(BitSet words, BitSet region) {
    return WordRanges.overlap(words, region) >= HALF || contains(region, words);
  }

  private static boolean contains(BitSet all, BitSet words) {
    return WordRanges.common(all, words) == words.cardinality();
  }

  /** The quotations of all quotes, a paragraph at a time, without those within another. */
  private static List<Quoted> quoted(Marked marked, List<Quote> quotes) {
    List<Quoted> all = new ArrayList<>();
    for (Quote quote : quotes) {
      for (Segment segment : quote.segments()) {
        if (segment.quoted()) {
          for (Span line : lines(marked.article().text(), segment.span())) {
            BitSet words = marked.words(List.of(line));
            if (!words.isEmpty()) {
              all.add(new Quoted(words, line, quote));
            }
          }
        }
      }
    }
    all.sort(
        Comparator.comparingInt((Quoted quoted) -> -quoted.words.cardinality())
            .thenComparing(Quoted::span));
    List<Quoted> outer = new ArrayList<>();
    for (Quoted each : all) {
      if (outer.stream().noneMatch(other -> contains(other.words, each.words))) {
        outer.add(each);
      }
    }
    outer.sort(Comparator.comparing(Quoted::span));
    return outer;
  }

  private static List<Span> lines(String text, Span span) {
    List<Span> lines = new ArrayList<>();
    int from = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || text.charAt(i) == '\n') {
        if (i > from) {
          lines.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    return lines;
  }

  /** Those that are the same, the most alike first. */
  private static List<Pair> pairs(List<BitSet> gold, List<Quoted> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double overlap = WordRanges.overlap(gold.get(g), found.get(f).words);
        if (overlap >= SAME_SPAN) {
          pairs.add(new Pair(g, f, overlap));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.overlap));
    return pairs;
  }

  private void addParaphrases(Marked marked, List<Quote> quotes) {
    List<Content> contents = contents(marked, quotes);
    List<Gold.Said> sound = marked.gold().attributions().stream().filter(Gold.Said::sound).toList();
    List<BitSet> gold = sound.stream().map(said -> marked.words(said.content())).toList();
    for (int g = 0; g < gold.size(); g++) {
      Gold.Said said = sound.get(g);
      if (said.reported() && said.paraphrases() && !gold.get(g).isEmpty()) {
        goldParaphrases++;
        recall(marked, said, gold.get(g), contents);
      }
    }
    for (Content content : contents) {
      if (content.quote.type() != QuoteType.DIRECT) {
        precision(content.words, sound, gold);
      }
    }
  }

  private static List<Content> contents(Marked marked, List<Quote> quotes) {
    List<Content> contents = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Quote quote : quotes) {
      BitSet words = marked.words(quote.segments().stream().map(Segment::span).toList());
      if (!words.isEmpty() && seen.add(List.of(words, quote.type()))) {
        contents.add(new Content(words, quote));
      }
    }
    return contents;
  }

  private void recall(Marked marked, Gold.Said said, BitSet gold, List<Content> contents) {
    BitSet covered = new BitSet();
    Best<Content> best = new Best<>();
    BitSet union = new BitSet();
    List<Content> members = new ArrayList<>();
    for (Content content : contents) {
      int common = WordRanges.common(content.words, gold);
      best.see(content, WordRanges.overlap(content.words, gold), share(common, gold.cardinality()));
      if (common >= HALF * content.words.cardinality()) {
        covered.or(content.words);
      }
      if (common >= SAME_SPAN * content.words.cardinality()) {
        members.add(content);
        union.or(content.words);
      }
    }
    recalled +=
        Math.max(share(WordRanges.common(covered, gold), gold.cardinality()), best.coverage);
    if (members.size() > 1) { // “A,” he said. “B.” found as two quotes and marked as one
      best.see(
          members.stream()
              .max(Comparator.comparingInt(member -> WordRanges.common(member.words, gold)))
              .orElseThrow(),
          WordRanges.overlap(gold, union),
          0);
    }
    boolean speaker =
        best.overlap >= HALF
            && best.value
                .flatMap(content -> content.quote.attribution())
                .filter(by -> marked.verdict(by, said).right())
                .isPresent();
    rightParaphrases += speaker ? 1 : 0;
  }

  /** What belongs to thoughts and feelings, which this measure leaves out, counts neither way. */
  private void precision(BitSet words, List<Gold.Said> sound, List<BitSet> gold) {
    Best<Gold.Said> best = new Best<>();
    for (int g = 0; g < gold.size(); g++) {
      int common = WordRanges.common(words, gold.get(g));
      best.see(
          sound.get(g), WordRanges.overlap(words, gold.get(g)), share(common, words.cardinality()));
    }
    if (best.coverage == 0 || best.value.filter(Gold.Said::reported).isPresent()) {
      foundParaphrases++;
      precise += best.coverage;
    }
  }

  /** What has most in common with something. */
  private static final class Best<T> {
    Optional<T> value = Optional.empty();
    double overlap;
    double coverage;

    void see(T other, double itsOverlap, double itsCoverage) {
      if (itsOverlap > overlap || (itsOverlap == overlap && itsCoverage > coverage)) {
        value = Optional.of(other);
        overlap = itsOverlap;
        coverage = itsCoverage;
      }
    }
  }
}
