package dev.quoth.extract.layouts;

import dev.quoth.Article;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.entities.SpeakerResolver;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.quotes.Attributor;
import dev.quoth.extract.quotes.DraftAttribution;
import dev.quoth.extract.quotes.QuoteBuilder;
import dev.quoth.extract.quotes.QuoteDraft;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The turns of a transcript or an interview: what stands behind a speaker's label is said, with or
 * without quotation marks, up to the next label or the end of the layout.
 */
public final class TurnReader {

  private static final int DENSE = 3;
  private static final int LONGEST_ORNAMENT = 3;

  /** No transcript has as many speakers; the bound keeps one of nothing but labels quick. */
  private static final int MOST_VOICES = 32;

  private final Tokens tokens;
  private final SpeakerResolver speakers;
  private final QuoteBuilder builder;
  private final Attributor attributor;
  private final List<SpeakerLabel> labels;

  /** Where anything stands that could be a label. */
  private final BitSet starts = new BitSet();

  /** The names of several words among the labels so far. */
  private final List<NounPhrase> fullNames = new ArrayList<>();

  private final BitSet covered = new BitSet();
  private final List<QuoteDraft> drafts = new ArrayList<>();

  /** The paragraph that each label stands in, counted from the first label's. */
  private final int[] paragraphs;

  private TurnReader(
      Tokens tokens,
      SpeakerResolver speakers,
      QuoteBuilder builder,
      Attributor attributor,
      List<SpeakerLabel> labels) {
    this.tokens = tokens;
    this.speakers = speakers;
    this.builder = builder;
    this.attributor = attributor;
    this.labels = labels;
    this.paragraphs = new int[labels.size()];
  }

  public static TurnReader of(
      Tokens tokens,
      Sentences sentences,
      SpeakerResolver speakers,
      QuoteBuilder builder,
      Attributor attributor,
      List<SpeakerLabel> labels,
      Article article) {
    LabeledNames names = new LabeledNames(labels, speakers);
    List<SpeakerLabel> accepted =
        TranscriptDetector.speakers(tokens, speakers, labels, names).stream()
            .filter(label -> attributor.uses(rule(label)))
            .toList();
    TurnReader turns = new TurnReader(tokens, speakers, builder, attributor, accepted);
    for (SpeakerLabel label : labels) {
      turns.starts.set(label.from());
    }
    turns.read(sentences, article);
    return turns;
  }

  /** Whether a token belongs to a turn or its label. */
  public boolean covers(int token) {
    return covered.get(token);
  }

  public List<QuoteDraft> drafts() {
    return drafts;
  }

  private void read(Sentences sentences, Article article) {
    if (labels.isEmpty()) {
      return;
    }
    countParagraphs();
    int first = labels.getFirst().from();
    Interview interview = Interview.before(first, article, tokens, sentences, speakers);
    for (int i = 0; i < labels.size(); i++) {
      SpeakerLabel label = labels.get(i);
      List<Segment> segments = new ArrayList<>();
      for (TokenRange range : contents(i)) {
        covered.set(range.from(), range.to());
        builder.turn(range, segments);
      }
      covered.set(start(label, sentences), label.begin());
      if (!segments.isEmpty()) {
        Optional<DraftAttribution> by = attribution(label, interview);
        drafts.add(new QuoteDraft(segments, by, sentences.of(label.from())));
      }
    }
  }

  /** A star, a dash or a "From" before a label belongs to it. */
  private static int start(SpeakerLabel label, Sentences sentences) {
    int begin = sentences.begin(sentences.of(label.from()));
    return label.from() - begin <= LONGEST_ORNAMENT ? begin : label.from();
  }

  private void countParagraphs() {
    int paragraph = 0;
    int t = labels.getFirst().from();
    for (int i = 0; i < labels.size(); i++) {
      for (; t < labels.get(i).from(); t++) {
        paragraph += tokens.is(t, Kind.BREAK) ? 1 : 0;
      }
      paragraphs[i] = paragraph;
    }
  }

  private Optional<DraftAttribution> attribution(SpeakerLabel label, Interview interview) {
    return switch (label.kind()) {
      case QUESTION -> interview.asks().flatMap(person -> letter(person, label));
      case ANSWER -> interview.answers().flatMap(person -> letter(person, label));
      case NAME -> named(label);
      case VOICE, OTHER -> {
        int head = label.to() - 1;
        NounPhrase words =
            NounPhrase.of(label.from(), label.to(), head, Form.NOUN, NounPhrase.NO_NAME);
        yield attributor.by(words, Rule.TRANSCRIPT, QuoteType.DIRECT);
      }
    };
  }

  private Optional<DraftAttribution> letter(Entity person, SpeakerLabel label) {
    NounPhrase letter =
        NounPhrase.of(label.from(), label.to(), label.from(), Form.NOUN, NounPhrase.NO_NAME);
    return attributor.byLabel(person, label.span(tokens), letter, Rule.INTERVIEW);
  }

  private static Rule rule(SpeakerLabel label) {
    return switch (label.kind()) {
      case QUESTION, ANSWER -> Rule.INTERVIEW;
      case NAME, VOICE, OTHER -> Rule.TRANSCRIPT;
    };
  }

  /** "THOMAS:" is the Thomas whom an earlier label names in full. */
  private Optional<DraftAttribution> named(SpeakerLabel label) {
    NounPhrase name = label.name().orElseThrow();
    if (name.to() - name.from() == 1) {
      String surname = tokens.text(name.from(), name.to());
      for (NounPhrase full : fullNames) {
        if (contains(full, surname)) {
          Optional<Entity> person = speakers.person(full);
          return person.flatMap(
              found -> attributor.byLabel(found, label.span(tokens), name, Rule.TRANSCRIPT));
        }
      }
    } else if (fullNames.size() < MOST_VOICES) {
      fullNames.add(name);
    }
    return attributor.by(name, Rule.TRANSCRIPT, QuoteType.DIRECT);
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

  /** Whether a third of the paragraphs around a label and the next one have labels. */
  private boolean dense(int i) {
    if (i + 1 >= labels.size() || paragraphs[i + 1] - paragraphs[i] > TranscriptDetector.FARTHEST) {
      return false;
    }
    int first = Math.max(0, i - DENSE);
    int last = Math.min(labels.size() - 1, i + 1 + DENSE);
    return last - first >= 2 && DENSE * (last - first) >= paragraphs[last] - paragraphs[first];
  }

  /** "(Laughter.)", "[END VIDEO CLIP]", and a pull quote in marks of its own. */
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
