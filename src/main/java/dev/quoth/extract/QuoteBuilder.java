package dev.quoth.extract;

import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Segment.Wording;
import dev.quoth.Span;
import dev.quoth.extract.Act.Range;
import dev.quoth.extract.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns ranges of tokens into the segments, and acts into the attributions, of the public words.
 */
final class QuoteBuilder {

  /** How often the one who spoke last goes on speaking. */
  private static final double GOING_ON = 0.7;

  private final Tokens tokens;
  private final Speakers speakers;
  private final Confidence confidence;

  QuoteBuilder(Tokens tokens, Speakers speakers, Confidence confidence) {
    this.tokens = tokens;
    this.speakers = speakers;
    this.confidence = confidence;
  }

  /** The segments of what an act says: the quotations in it, and the words between them. */
  List<Segment> segments(List<Range> contents) {
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

  private void paraphrase(int from, int to, List<Segment> segments) {
    int start = from;
    int end = to;
    while (start < end && !wordLike(start)) {
      start++;
    }
    while (end > start && !wordLike(end - 1)) {
      end--;
    }
    if (start < end) {
      segments.add(new Segment(tokens.span(start, end), Wording.PARAPHRASE));
    }
  }

  private boolean wordLike(int token) {
    return switch (tokens.kind(token)) {
      case WORD, NUMBER, OPEN -> true;
      case SYMBOL -> "$£€%".indexOf(tokens.text.charAt(tokens.start(token))) >= 0;
      case CLOSE, POSSESSIVE -> true;
      default -> false;
    };
  }

  static QuoteType type(List<Segment> segments) {
    boolean verbatim = segments.stream().anyMatch(Segment::quoted);
    boolean paraphrase = !segments.stream().allMatch(Segment::quoted);
    return verbatim ? paraphrase ? QuoteType.MIXED : QuoteType.DIRECT : QuoteType.INDIRECT;
  }

  static Quote quote(List<Segment> segments, int paragraph, Optional<Attribution> attribution) {
    return new Quote(type(segments), segments, paragraph, attribution);
  }

  Attribution attribution(Act act, List<Segment> segments) {
    boolean quoted = type(segments) != QuoteType.INDIRECT;
    Report report = act.report();
    Span span = tokens.span(report.token(), cueEnd(report));
    Cue cue = new Cue(span.in(tokens.text), span, report.verb().lemma(), report.verb().kind());
    return new Attribution(
        speakers.of(act.source()),
        mention(act.source()),
        Optional.of(cue),
        act.addressee().map(this::mention),
        act.via().map(this::mention),
        rule(act),
        confidence.of(rule(act), quoted, act.source()));
  }

  /** The medium between "saying" and what is said is no part of the cue. */
  private static int cueEnd(Report report) {
    return report.voice() == Report.Voice.QUOTED ? report.token() + 1 : report.to();
  }

  private static String rule(Act act) {
    boolean inverted = act.source().from() > act.report().token();
    return switch (act.report().voice()) {
      case ACTIVE ->
          switch (act.place()) {
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

  Attribution attribution(Phrase source, String rule, double confidence) {
    return Attribution.of(speakers.of(source), mention(source), rule, confidence);
  }

  /** The attribution of a quotation that goes on with what its speaker said before. */
  static Attribution continued(Attribution last) {
    return new Attribution(
        last.speaker(),
        last.mention(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "goes on",
        last.confidence() * GOING_ON);
  }

  Mention mention(Phrase phrase) {
    int who = phrase.relative();
    return Mention.at(
        tokens.text,
        who == Phrase.NONE ? tokens.span(phrase.from(), phrase.to()) : tokens.span(who, who + 1));
  }
}
