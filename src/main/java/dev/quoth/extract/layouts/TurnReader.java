package dev.quoth.extract.layouts;

import dev.quoth.Segment;
import dev.quoth.extract.entities.Entities;
import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.layouts.Utterance.Source;
import dev.quoth.extract.quotes.SegmentReader;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads the turns of a transcript or an interview: what follows a speaker's label is said, with or
 * without quotation marks, up to the next label or the end of the layout.
 */
final class TurnReader {

  /** In a layout one of this many paragraphs has a label. */
  private static final int DENSITY = 3;

  private static final int MAX_ORNAMENTS = 3;

  /** No transcript has as many speakers; the bound keeps one of nothing but labels quick. */
  private static final int MAX_FULL_NAMES = 32;

  private final Tokens tokens;
  private final Sentences sentences;
  private final Entities entities;
  private final SegmentReader segments;

  /** The labels of speakers. */
  private final List<SpeakerLabel> labels;

  /** The places where a label could begin. */
  private final BitSet starts = new BitSet();

  /** The names of several words among the labels so far. */
  private final List<NounPhrase> fullNames = new ArrayList<>();

  /** The paragraph that each label is in, counted from the first label's. */
  private final int[] paragraphs;

  private TurnReader(
      TokenizedText text, Entities entities, SegmentReader segments, List<SpeakerLabel> labels) {
    this.tokens = text.tokens();
    this.sentences = text.sentences();
    this.entities = entities;
    this.segments = segments;
    this.labels = labels;
    this.paragraphs = new int[labels.size()];
  }

  /** Reads the turns of an article, of which all labels are given. */
  static LayoutPart read(
      TokenizedText text,
      Entities entities,
      SegmentReader segments,
      List<SpeakerLabel> labels,
      LabeledNames names,
      Weights weights) {
    List<SpeakerLabel> speakers =
        TranscriptDetector.speakers(text.tokens(), entities, labels, names).stream()
            .filter(label -> weights.uses(rule(label)))
            .toList();
    TurnReader reader = new TurnReader(text, entities, segments, speakers);
    labels.forEach(label -> reader.starts.set(label.from()));
    return reader.read();
  }

  private LayoutPart read() {
    countParagraphs();
    List<Utterance> utterances = new ArrayList<>();
    BitSet covered = new BitSet();
    for (int i = 0; i < labels.size(); i++) {
      SpeakerLabel label = labels.get(i);
      List<TokenRange> contents = contents(i);
      contents.forEach(range -> covered.set(range.from(), range.to()));
      covered.set(start(label), label.begin());
      List<Segment> said = segments.turn(contents);
      if (!said.isEmpty()) {
        int sentence = sentences.of(label.from());
        utterances.add(new Utterance(said, source(label), rule(label), sentence));
      }
    }
    return new LayoutPart(utterances, covered);
  }

  private static Rule rule(SpeakerLabel label) {
    return switch (label.kind()) {
      case QUESTION, ANSWER -> Rule.INTERVIEW;
      case NAME, ROLE, OTHER -> Rule.TRANSCRIPT;
    };
  }

  /** A star, a dash or a "From" before a label belongs to it. */
  private int start(SpeakerLabel label) {
    int begin = sentences.begin(sentences.of(label.from()));
    return label.from() - begin <= MAX_ORNAMENTS ? begin : label.from();
  }

  private void countParagraphs() {
    int paragraph = 0;
    int t = labels.isEmpty() ? 0 : labels.getFirst().from();
    for (int i = 0; i < labels.size(); i++) {
      for (; t < labels.get(i).from(); t++) {
        paragraph += tokens.is(t, Kind.BREAK) ? 1 : 0;
      }
      paragraphs[i] = paragraph;
    }
  }

  private Source source(SpeakerLabel label) {
    return switch (label.kind()) {
      case QUESTION -> new Utterance.Asker(label.phrase(label.from()));
      case ANSWER -> new Utterance.Answerer(label.phrase(label.from()));
      case NAME -> named(label.name().orElseThrow());
      case ROLE, OTHER -> new Utterance.Mentioned(label.phrase(label.to() - 1));
    };
  }

  /** Finds that "THOMAS:" is the Thomas whom the latest label of that name has in full. */
  private Source named(NounPhrase name) {
    if (name.to() - name.from() == 1) {
      String surname = tokens.text(name.from(), name.to());
      for (NounPhrase full : fullNames.reversed()) {
        Optional<Entity> entity = entities.of(full);
        if (entity.isPresent() && contains(full, surname)) {
          return new Utterance.Known(name, entity.get());
        }
      }
    } else if (fullNames.size() < MAX_FULL_NAMES) {
      fullNames.add(name);
    }
    return new Utterance.Mentioned(name);
  }

  private boolean contains(NounPhrase full, String surname) {
    for (int t = full.from() + 1; t < full.to(); t++) {
      if (tokens.text(t).equalsIgnoreCase(surname)) {
        return true;
      }
    }
    return false;
  }

  /** The turn's own paragraph, and those up to the next label where nobody else can have them. */
  private List<TokenRange> contents(int i) {
    int limit = i + 1 < labels.size() ? labels.get(i + 1).from() : tokens.size();
    List<TokenRange> contents = new ArrayList<>();
    int from = labels.get(i).begin();
    if (tokens.is(from, Kind.BREAK)) {
      from++;
    }
    boolean further = dense(i);
    do {
      int to = from;
      while (to < limit && !tokens.is(to, Kind.BREAK)) {
        to++;
      }
      if (contents.isEmpty() || !apart(from, to)) {
        contents.add(new TokenRange(from, to));
      }
      from = to + 1;
    } while (further && from < limit && !told(from, limit));
    return contents;
  }

  /** Tests whether a third of the paragraphs around a label and the next one have labels. */
  private boolean dense(int i) {
    boolean last = i + 1 >= labels.size();
    if (last || paragraphs[i + 1] - paragraphs[i] > TranscriptDetector.MAX_DISTANCE) {
      return false;
    }
    int from = Math.max(0, i - DENSITY);
    int to = Math.min(labels.size() - 1, i + 1 + DENSITY);
    return to - from > 1 && DENSITY * (to - from) >= paragraphs[to] - paragraphs[from];
  }

  /** Tests for "(Laughter.)", "[END VIDEO CLIP]", and a pull quote in marks of its own. */
  private boolean apart(int from, int to) {
    boolean direction = tokens.is(from, Kind.OPEN) && tokens.is(to - 1, Kind.CLOSE);
    return direction || (to == from + 1 && tokens.is(from, Kind.QUOTATION));
  }

  /** A paragraph in the reporter's words: a quotation and its reporting verb, or a label. */
  private boolean told(int from, int limit) {
    boolean quotes = false;
    boolean reports = false;
    boolean talk = false;
    for (int t = from; t < limit && !tokens.is(t, Kind.BREAK); t++) {
      quotes |= tokens.is(t, Kind.QUOTATION);
      reports |= tokens.reportsSpeech(t, VerbForm.PAST);
      talk |= tokens.has(t, WordClass.TALK);
    }
    return starts.get(from) || (quotes && reports && !talk);
  }
}
