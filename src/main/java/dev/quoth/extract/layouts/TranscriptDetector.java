package dev.quoth.extract.layouts;

import dev.quoth.extract.entities.SpeakerResolver;
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
 * labels repeat or answer each other, and what stands behind them is talk.
 */
final class TranscriptDetector {

  /** More paragraphs than this between two labels, and they belong to two layouts. */
  static final int FARTHEST = 8;

  /** A break and a few stars or dashes may stand between a question and the label behind it. */
  private static final int NEAR = 4;

  private final Tokens tokens;
  private final SpeakerResolver speakers;
  private final TalkDetector talk;
  private final List<SpeakerLabel> labels;
  private final Map<Object, Voice> voices = new HashMap<>();
  private final LabeledNames names;
  private int answered;

  /** The token behind the latest turn that ended in a question, and whose turn that was. */
  private int questionEnd = -FARTHEST;

  private Object asker = "";

  private TranscriptDetector(
      Tokens tokens, SpeakerResolver speakers, List<SpeakerLabel> labels, LabeledNames names) {
    this.tokens = tokens;
    this.speakers = speakers;
    this.talk = new TalkDetector(tokens);
    this.labels = labels;
    this.names = names;
  }

  /** All turns of one label. */
  private static final class Voice {
    final Kind kind;
    final boolean known;
    int turns;
    int talks;
    int asks;
    int stops;
    int large;

    Voice(Kind kind, boolean known) {
      this.kind = kind;
      this.known = known;
    }

    boolean repeats() {
      return turns > 1;
    }

    boolean lively() {
      return known && talks == turns;
    }

    /** Whether the label by itself may be a speaker. */
    boolean eligible() {
      return switch (kind) {
        case QUESTION, ANSWER -> true;
        case NAME ->
            (known && 3 * talks >= turns && talks > 0)
                || (large > 0 && repeats() && talks == turns)
                || asker();
        case VOICE -> talks > 0;
        case OTHER -> asker();
      };
    }

    private boolean asker() {
      return asks > 0 && 2 * asks >= turns;
    }
  }

  /** The labels that are speakers, in the order of the text; none where there is no layout. */
  static List<SpeakerLabel> speakers(
      Tokens tokens, SpeakerResolver speakers, List<SpeakerLabel> labels, LabeledNames names) {
    return labels.isEmpty()
        ? List.of()
        : new TranscriptDetector(tokens, speakers, labels, names).speakers();
  }

  private List<SpeakerLabel> speakers() {
    for (int i = 0; i < labels.size(); i++) {
      turn(i);
    }
    List<SpeakerLabel> found = new ArrayList<>();
    if (layout()) {
      boolean letters = letters();
      for (SpeakerLabel label : labels) {
        Voice voice = voices.get(key(label));
        boolean letter = label.kind() == Kind.QUESTION || label.kind() == Kind.ANSWER;
        if (voice != null && (letter ? letters : accepted(voice, label))) {
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
    Voice voice = voices.computeIfAbsent(key(label), k -> new Voice(label.kind(), known(label)));
    voice.turns++;
    voice.large += label.large() ? 1 : 0;
    boolean answers = label.from() <= questionEnd + NEAR && !key(label).equals(asker);
    voice.talks += answers || talk.talks(label.begin(), end) ? 1 : 0;
    voice.stops += talk.stops(end) ? 1 : 0;
    answered += answers ? 1 : 0;
    if (talk.asks(end)) {
      voice.asks++;
      questionEnd = end;
      asker = key(label);
    }
  }

  /** The person, or else the words. */
  private Object key(SpeakerLabel label) {
    return label
        .name()
        .flatMap(speakers::person)
        .<Object>map(person -> person)
        .orElseGet(() -> tokens.text(label.from(), label.to()).toLowerCase(Locale.ROOT));
  }

  private boolean known(SpeakerLabel label) {
    return label.name().filter(names::known).isPresent();
  }

  private boolean layout() {
    if (letters()) {
      return true;
    }
    List<Voice> eligible = voices.values().stream().filter(Voice::eligible).toList();
    List<Voice> people =
        eligible.stream().filter(v -> v.known && v.kind == Kind.NAME && v.talks > 0).toList();
    boolean repeats = eligible.stream().anyMatch(Voice::repeats);
    boolean large = eligible.stream().allMatch(v -> v.large > 0);
    boolean alone =
        people.stream().anyMatch(v -> v.repeats() && 2 * v.talks >= v.turns && v.stops > 0);
    boolean lively = voices.values().stream().allMatch(v -> v.kind != Kind.NAME || v.lively());
    boolean several = eligible.size() > 1 && (repeats || large || answered > 0 || lively);
    return !people.isEmpty() && (several || alone);
  }

  /** "Q:" and "A:" in turn, with talk behind half of them. */
  private boolean letters() {
    int turns = 0;
    int talks = 0;
    boolean question = false;
    boolean other = false;
    for (Voice voice : voices.values()) {
      boolean letter = voice.kind == Kind.QUESTION || voice.kind == Kind.ANSWER;
      question |= voice.kind == Kind.QUESTION;
      other |= voice.kind == Kind.ANSWER || (voice.kind == Kind.NAME && voice.eligible());
      turns += letter ? voice.turns : 0;
      talks += letter ? Math.max(voice.talks, voice.asks) : 0;
    }
    return question && other && 2 * talks >= turns;
  }

  private boolean accepted(Voice voice, SpeakerLabel label) {
    return voice.eligible() || (voice.known && (label.large() || voice.repeats()));
  }
}
