package dev.quoth.extract.quotes;

import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Segment.Wording;
import dev.quoth.Span;
import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.entities.SpeakerResolver;
import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.relations.AttributionRelation;
import dev.quoth.extract.relations.AttributionRelation.Range;
import dev.quoth.extract.text.Quotation;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns ranges of tokens into the segments, and acts into the attributions, of the public words.
 */
public final class QuoteBuilder {

  /** The rule of a quotation that nothing names a speaker for but the one before. */
  static final String GOES_ON = "goes on";

  /** How often the one who spoke last goes on speaking. */
  private static final double GOING_ON = 0.7;

  private final Tokens tokens;
  private final SpeakerResolver speakers;
  private final Confidence confidence;

  public QuoteBuilder(Tokens tokens, SpeakerResolver speakers, Confidence confidence) {
    this.tokens = tokens;
    this.speakers = speakers;
    this.confidence = confidence;
  }

  /** The segments of what an act says: the quotations in it, and the words between them. */
  public List<Segment> segments(List<Range> contents) {
    List<Segment> segments = new ArrayList<>();
    for (Range range : contents) {
      int from = range.from();
      for (int t = range.from(); t < range.to(); t++) {
        if (tokens.is(t, Kind.QUOTATION)) {
          paraphrase(from, t, segments);
          segments.add(verbatim(tokens.quotation(t)));
          from = t + 1;
        }
      }
      paraphrase(from, range.to(), segments);
    }
    return segments;
  }

  static Segment verbatim(Quotation quotation) {
    return new Segment(new Span(quotation.start(), quotation.end()), Wording.VERBATIM);
  }

  /**
   * Adds what is said in a turn of a transcript: the quotation that it opens with, or else all its
   * words, which need no marks there.
   */
  public void turn(Range range, List<Segment> segments) {
    int from = range.from();
    while (from < range.to() && !wordLike(from) && !tokens.is(from, Kind.QUOTATION)) {
      from++;
    }
    if (from == range.to()) {
      return;
    }
    if (tokens.is(from, Kind.QUOTATION) && tokens.quotation(from).whole(tokens.text())) {
      for (int t = from; t < range.to() && tokens.is(t, Kind.QUOTATION); t++) {
        segments.add(verbatim(tokens.quotation(t)));
      }
    } else {
      segments.add(new Segment(tokens.span(from, range.to()), Wording.UNMARKED));
    }
  }

  private void paraphrase(int from, int to, List<Segment> segments) {
    int start = from;
    int end = to;
    while (start < end && !wordLike(start)) {
      start++;
    }
    while (end > start && !wordLike(end - 1)) {
      end--;
    }
    if (hasWord(start, end)) {
      segments.add(new Segment(tokens.span(start, end), Wording.PARAPHRASE));
    }
  }

  /** Marks alone say nothing. */
  private boolean hasWord(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.word(t) || tokens.is(t, Kind.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  private boolean wordLike(int token) {
    return switch (tokens.kind(token)) {
      case WORD, NUMBER, OPEN -> true;
      case SYMBOL -> "$£€%".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
      case CLOSE, POSSESSIVE -> true;
      default -> false;
    };
  }

  public static QuoteType type(List<Segment> segments) {
    boolean paraphrase = false;
    boolean verbatim = false;
    for (Segment segment : segments) {
      paraphrase |= segment.wording() == Wording.PARAPHRASE;
      verbatim |= segment.wording() != Wording.PARAPHRASE;
    }
    return verbatim ? paraphrase ? QuoteType.MIXED : QuoteType.DIRECT : QuoteType.INDIRECT;
  }

  public static Quote quote(
      List<Segment> segments, int paragraph, Optional<Attribution> attribution) {
    return new Quote(type(segments), segments, paragraph, attribution);
  }

  public Attribution attribution(AttributionRelation relation, List<Segment> segments) {
    boolean quoted = type(segments) != QuoteType.INDIRECT;
    CuePhrase phrase = relation.cue();
    Span span = tokens.span(phrase.token(), cueEnd(phrase));
    Cue cue = new Cue(span.in(tokens.text()), span, phrase.verb().lemma(), phrase.verb().kind());
    return new Attribution(
        speakers.of(relation.source()),
        mention(relation.source()),
        Optional.of(cue),
        relation.addressee().map(this::mention),
        relation.via().map(this::mention),
        rule(relation),
        confidence.of(rule(relation), quoted, relation.source())
            * speakers.certainty(relation.source()));
  }

  /** The medium between "saying" and what is said is no part of the cue. */
  private static int cueEnd(CuePhrase cue) {
    return cue.voice() == CuePhrase.Voice.QUOTED ? cue.token() + 1 : cue.to();
  }

  private static String rule(AttributionRelation relation) {
    boolean inverted = relation.source().from() > relation.cue().token();
    return switch (relation.cue().voice()) {
      case ACTIVE ->
          switch (relation.place()) {
            case BEFORE -> inverted ? "quote verb speaker" : "quote speaker verb";
            case AROUND -> inverted ? "quote verb speaker quote" : "quote speaker verb quote";
            case BEHIND -> "speaker verb quote";
          };
      case PASSIVE -> "passive with by";
      case PARTICIPLE -> "participle";
      case QUOTED -> "quoted as saying";
      case ACCORDING -> "according to";
      case NOUN -> "noun with its owner";
    };
  }

  public Attribution attribution(NounPhrase source, String rule, double confidence) {
    return Attribution.of(speakers.of(source), mention(source), rule, confidence);
  }

  /** Whether a phrase is a pronoun, a role, or a person by more than its capital letter. */
  boolean somebody(NounPhrase phrase) {
    return phrase.form() != NounPhrase.Form.NAME
        || speakers
            .person(phrase)
            .filter(p ->
                p.human() && (p.type() == Name.Type.PERSON || p.familiar() || p.mentions() > 1))
            .isPresent();
  }

  /** The one whom the words between two tokens are about. */
  Optional<Attribution> topic(int from, int to, String rule) {
    return speakers
        .topic(from, to)
        .filter(this::somebody)
        .map(phrase -> attribution(phrase, rule, true));
  }

  /** The attribution of a rule that needs no verb. */
  public Attribution attribution(NounPhrase source, String rule, boolean quoted) {
    return attribution(source, rule, confidence.of(rule, quoted, source));
  }

  /** The attribution to a person whom a span stands for without naming them in full. */
  public Attribution attribution(Entity person, Span span, NounPhrase source, String rule) {
    Mention mention = Mention.at(tokens.text(), span);
    return Attribution.of(person.speaker(), mention, rule, confidence.of(rule, true, source));
  }

  /** The attribution of a quotation that goes on with what its speaker said before. */
  static Attribution continued(Attribution last) {
    return goingOn(last, GOES_ON, last.confidence() * GOING_ON);
  }

  /** The attribution of a quotation whose speaker is that of another, by a rule of its own. */
  public static Attribution goingOn(Attribution other, String rule, double confidence) {
    return Attribution.of(other.speaker(), other.mention(), rule, confidence);
  }

  Mention mention(NounPhrase phrase) {
    int who = phrase.relative();
    return Mention.at(
        tokens.text(),
        who == NounPhrase.NONE
            ? tokens.span(phrase.from(), phrase.to())
            : tokens.span(who, who + 1));
  }
}
