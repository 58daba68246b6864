package dev.quoth.extract.layouts;

import dev.quoth.extract.entities.Entities;
import dev.quoth.extract.layouts.SpeakerLabel.Kind;
import dev.quoth.extract.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which of an article's labels are speakers of a transcript or an interview. A label alone proves
 * nothing, for "WASHINGTON:", "NOTE:" and "Clinton: 547" look the same; a layout is one where
 * labels repeat or answer each other, and what follows them is talk.
 */
final class TranscriptDetector {

  /** More paragraphs than this between two labels, and they belong to two layouts. */
  static final int MAX_DISTANCE = 8;

  /** A break and a few stars or dashes may be between a question and the label after it. */
  private static final int MAX_ANSWER_DISTANCE = 4;

  private static final int MIN_UNIFORM = 4;

  private final Tokens tokens;
  private final Entities entities;
  private final TalkDetector talk;
  private final List<SpeakerLabel> labels;
  private final Map<Object, Candidate> candidates = new HashMap<>();
  private final LabeledNames names;
  private int answered;

  /** The token after the latest turn that ended in a question, and whose turn that was. */
  private int questionEnd = -MAX_DISTANCE;

  private Object asker = "";

  /** Whether nearly every paragraph begins with a label in capitals. */
  private boolean uniform;

  private TranscriptDetector(
      Tokens tokens, Entities entities, List<SpeakerLabel> labels, LabeledNames names) {
    this.tokens = tokens;
    this.entities = entities;
    this.talk = new TalkDetector(tokens);
    this.labels = labels;
    this.names = names;
  }

  /** All turns of one label, which may be a speaker. */
  private static final class Candidate {
    final Kind kind;
    final boolean known;
    int turns;
    int talks;
    int asks;
    int stops;
    int capitals;

    Candidate(Kind kind, boolean known) {
      this.kind = kind;
      this.known = known;
    }

    boolean repeats() {
      return turns > 1;
    }

    boolean lively() {
      return known && talks == turns;
    }

    /** Tests whether the label by itself may be a speaker. */
    boolean eligible() {
      return switch (kind) {
        case QUESTION, ANSWER -> true;
        case NAME ->
            (known && 3 * talks >= turns && talks > 0)
                || (capitals > 0 && repeats() && talks == turns)
                || asker();
        case ROLE -> talks > 0;
        case OTHER -> asker();
      };
    }

    private boolean asker() {
      return asks > 0 && 2 * asks >= turns;
    }
  }

  /** The labels that are speakers, in the order of the text; none where there is no layout. */
  static List<SpeakerLabel> speakers(
      Tokens tokens, Entities entities, List<SpeakerLabel> labels, LabeledNames names) {
    return labels.isEmpty()
        ? List.of()
        : new TranscriptDetector(tokens, entities, labels, names).speakers();
  }

  private List<SpeakerLabel> speakers() {
    for (int i = 0; i < labels.size(); i++) {
      turn(i);
    }
    uniform = uniform();
    List<SpeakerLabel> found = new ArrayList<>();
    if (layout()) {
      boolean letters = letters();
      for (SpeakerLabel label : labels) {
        Candidate candidate = candidates.get(key(label));
        boolean letter = label.kind() == Kind.QUESTION || label.kind() == Kind.ANSWER;
        if (candidate != null && (letter ? letters : accepted(candidate, label))) {
          found.add(label);
        }
      }
    }
    return found;
  }

  private void turn(int i) {
    SpeakerLabel label = labels.get(i);
    int end = talk.end(label, i + 1 < labels.size() ? labels.get(i + 1).from() : tokens.size());
    if (end <= label.begin()) {
      return;
    }
    Candidate candidate =
        candidates.computeIfAbsent(key(label), k -> new Candidate(label.kind(), known(label)));
    candidate.turns++;
    candidate.capitals += label.capitals() ? 1 : 0;
    boolean answers =
        label.from() <= questionEnd + MAX_ANSWER_DISTANCE && !key(label).equals(asker);
    candidate.talks += answers || talk.talks(label.begin(), end) ? 1 : 0;
    candidate.stops += talk.stops(end) ? 1 : 0;
    answered += answers ? 1 : 0;
    if (talk.asks(end)) {
      candidate.asks++;
      questionEnd = end;
      asker = key(label);
    }
  }

  /** The person, or else the words. */
  private Object key(SpeakerLabel label) {
    return label
        .name()
        .flatMap(entities::of)
        .<Object>map(person -> person)
        .orElseGet(() -> tokens.text(label.from(), label.to()).toLowerCase(Locale.ROOT));
  }

  private boolean known(SpeakerLabel label) {
    return label.name().filter(names::known).isPresent();
  }

  private boolean layout() {
    if (letters() || uniform) {
      return true;
    }
    List<Candidate> eligible = candidates.values().stream().filter(Candidate::eligible).toList();
    List<Candidate> people =
        eligible.stream().filter(v -> v.known && v.kind == Kind.NAME && v.talks > 0).toList();
    boolean repeats = eligible.stream().anyMatch(Candidate::repeats);
    boolean capitals = eligible.stream().allMatch(v -> v.capitals > 0);
    boolean alone =
        people.stream().anyMatch(v -> v.repeats() && 2 * v.talks >= v.turns && v.stops > 0);
    boolean lively = candidates.values().stream().allMatch(v -> v.kind != Kind.NAME || v.lively());
    boolean several = eligible.size() > 1 && (repeats || capitals || answered > 0 || lively);
    return !people.isEmpty() && (several || alone);
  }

  /** Tests whether labels in capitals, of which some return, begin four of five paragraphs. */
  private boolean uniform() {
    int opening = 0;
    for (SpeakerLabel label : labels) {
      opening += label.opens() && label.capitals() ? 1 : 0;
    }
    if (opening < MIN_UNIFORM || candidates.size() < 2) {
      return false;
    }
    int paragraphs = 1;
    for (int t = labels.getFirst().from(); t < labels.getLast().from(); t++) {
      paragraphs += tokens.is(t, Tokens.Kind.BREAK) ? 1 : 0;
    }
    return 5 * opening >= 4 * paragraphs
        && candidates.values().stream().filter(Candidate::repeats).count() > 0;
  }

  /** Tests for "Q:" and "A:" in turn, with talk after half of them. */
  private boolean letters() {
    int turns = 0;
    int talks = 0;
    boolean question = false;
    boolean other = false;
    for (Candidate candidate : candidates.values()) {
      boolean letter = candidate.kind == Kind.QUESTION || candidate.kind == Kind.ANSWER;
      question |= candidate.kind == Kind.QUESTION;
      other |=
          candidate.kind == Kind.ANSWER || (candidate.kind == Kind.NAME && candidate.eligible());
      turns += letter ? candidate.turns : 0;
      talks += letter ? Math.max(candidate.talks, candidate.asks) : 0;
    }
    return question && other && 2 * talks >= turns;
  }

  private boolean accepted(Candidate candidate, SpeakerLabel label) {
    return candidate.eligible()
        || (uniform && label.capitals())
        || (candidate.known && (label.capitals() || candidate.repeats()));
  }
}
