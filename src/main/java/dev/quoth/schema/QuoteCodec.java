package dev.quoth.schema;

import dev.quoth.Attribution;
import dev.quoth.ContentForm;
import dev.quoth.Cue;
import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.passage.ShingleSketch;
import dev.quoth.passage.SpokenWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Converts quotes to bytes and back. Their order and that of constants belong to the format. Words
 * that are at their place in the text are not kept, and those that quotes share are kept once.
 */
final class QuoteCodec {

  private static final List<Segment.Wording> WORDINGS = List.of(Segment.Wording.values());

  private static final PackedConstants.Kind<QuoteType> TYPE =
      new PackedConstants.Kind<>(List.of(QuoteType.values()), 2);

  private static final PackedConstants.Kind<ContentForm> FORM =
      new PackedConstants.Kind<>(List.of(ContentForm.values()), 2);

  private static final PackedConstants.Kind<CueMood> MOOD =
      new PackedConstants.Kind<>(List.of(CueMood.values()), 2);

  private static final PackedConstants.Kind<SpeakerKind> KIND =
      new PackedConstants.Kind<>(List.of(SpeakerKind.values()), 3);

  private static final PackedConstants.Kind<CueClass> CUE =
      new PackedConstants.Kind<>(List.of(CueClass.values()), 5);

  private QuoteCodec() {}

  /**
   * Writes a quote of an article. Where its parts are is written as the distance from its start.
   *
   * @param out where to
   * @param text the text of the article
   * @param names the strings that the article's quotes share
   * @param start where the quote starts
   */
  record Writer(StoredOutput out, String text, NameTable names, int start) {

    void write(Quote quote, Span context) {
      out.writeVInt(start);
      out.writeVInt(
          new PackedConstants()
              .add(TYPE, quote.type())
              .add(FORM, quote.form())
              .add(quote.attribution().isPresent())
              .number());
      out.writeVInt(quote.paragraph());
      out.writeVInt(quote.segments().size());
      int end = start;
      for (Segment segment : quote.segments()) {
        out.writeVInt(segment.span().start() - end);
        out.writeVInt(segment.span().length());
        out.writeConstant(WORDINGS, segment.wording());
        end = segment.span().end();
      }
      quote.attribution().ifPresent(this::write);
      write(context);
    }

    private void write(Attribution attribution) {
      out.writeVInt(
          new PackedConstants()
              .add(asPrinted(attribution.mention()))
              .add(attribution.cue().isPresent())
              .add(MOOD, attribution.mood())
              .add(KIND, attribution.speaker().map(Speaker::kind).orElse(SpeakerKind.UNNAMED))
              .add(attribution.addressee().isPresent())
              .add(attribution.via().isPresent())
              .number());
      write(attribution.speaker());
      write(attribution.mention());
      attribution.cue().ifPresent(this::write);
      attribution.addressee().ifPresent(this::writeOther);
      attribution.via().ifPresent(this::writeOther);
      writeName(attribution.rule());
      writeName(Double.toString(attribution.confidence()));
    }

    /** Nobody is written as a speaker whose name is blank. */
    private void write(Optional<Speaker> speaker) {
      writeName(speaker.map(Speaker::name).orElse(""));
      writeName(speaker.map(Speaker::role).orElse(""));
    }

    private void write(Cue cue) {
      boolean asPrinted = cue.text().equals(cue.span().in(text));
      out.writeVInt(new PackedConstants().add(CUE, cue.kind()).add(asPrinted).number());
      write(cue.span());
      if (!asPrinted) {
        writeName(cue.text());
      }
      writeName(cue.lemma());
    }

    private void writeOther(Mention mention) {
      out.writeVInt(new PackedConstants().add(asPrinted(mention)).number());
      write(mention);
    }

    private void write(Mention mention) {
      write(mention.span());
      if (!asPrinted(mention)) {
        writeName(mention.text());
      }
    }

    /** Words that are at their place in the text are not kept. */
    private boolean asPrinted(Mention mention) {
      return mention.text().equals(mention.span().in(text));
    }

    private void write(Span span) {
      out.writeSigned(span.start() - start);
      out.writeVInt(span.length());
    }

    private void writeName(String name) {
      out.writeVInt(names.number(name));
    }
  }

  /**
   * Reads a quote of an article.
   *
   * @param in where from
   * @param article the article
   * @param start where the quote starts
   */
  record Reader(StoredInput in, StoredArticle article, int start) {

    Quote read() {
      PackedConstants packed = new PackedConstants(in.readVInt());
      Quote quote = readQuote(packed);
      return packed.next() ? quote.attribution(readAttribution()) : quote;
    }

    private Quote readQuote(PackedConstants packed) {
      QuoteType type = packed.next(TYPE);
      ContentForm form = packed.next(FORM);
      int paragraph = in.readVInt();
      int size = in.readSize();
      List<Segment> segments = new ArrayList<>(size);
      int end = start;
      for (int i = 0; i < size; i++) {
        int from = end + in.readVInt();
        end = from + in.readVInt();
        segments.add(new Segment(new Span(from, end), in.readConstant(WORDINGS)));
      }
      return Quote.of(type, segments, paragraph).form(form);
    }

    /** Reads the words and the speaker alone, which are at the beginning. */
    SpokenWords readSpokenWords() {
      PackedConstants packed = new PackedConstants(in.readVInt());
      Quote quote = readQuote(packed);
      Optional<Speaker> speaker = packed.next() ? readSpeakerAlone() : Optional.empty();
      return new SpokenWords(
          ShingleSketch.words(quote, segment -> article.text().in(segment.span())), speaker);
    }

    private Optional<Speaker> readSpeakerAlone() {
      PackedConstants packed = new PackedConstants(in.readVInt());
      packed.next();
      packed.next();
      packed.next(MOOD);
      return readSpeaker(packed.next(KIND));
    }

    private Attribution readAttribution() {
      PackedConstants packed = new PackedConstants(in.readVInt());
      boolean asPrinted = packed.next();
      boolean cued = packed.next();
      CueMood mood = packed.next(MOOD);
      Optional<Speaker> speaker = readSpeaker(packed.next(KIND));
      Mention mention = readMention(asPrinted);
      Optional<Cue> cue = cued ? Optional.of(readCue()) : Optional.empty();
      Optional<Mention> addressee = readOther(packed.next());
      Optional<Mention> via = readOther(packed.next());
      String rule = readName();
      double confidence = Double.parseDouble(readName());
      Attribution attribution =
          speaker
              .map(who -> Attribution.of(who, mention, rule, confidence))
              .orElseGet(() -> Attribution.unresolved(mention, rule, confidence));
      attribution = cue.map(attribution::cue).orElse(attribution).mood(mood);
      attribution = addressee.map(attribution::addressee).orElse(attribution);
      return via.map(attribution::via).orElse(attribution);
    }

    private Optional<Speaker> readSpeaker(SpeakerKind kind) {
      String name = readName();
      String role = readName();
      return name.isEmpty() ? Optional.empty() : Optional.of(new Speaker(name, role, kind));
    }

    private Cue readCue() {
      PackedConstants packed = new PackedConstants(in.readVInt());
      CueClass kind = packed.next(CUE);
      Span span = readSpan();
      return new Cue(readWords(span, packed.next()), span, readName(), kind);
    }

    private Optional<Mention> readOther(boolean present) {
      return present
          ? Optional.of(readMention(new PackedConstants(in.readVInt()).next()))
          : Optional.empty();
    }

    private Mention readMention(boolean asPrinted) {
      Span span = readSpan();
      return new Mention(readWords(span, asPrinted), span);
    }

    /** Reads where something is. */
    Span readSpan() {
      int from = start + in.readSigned();
      return new Span(from, from + in.readVInt());
    }

    private String readName() {
      return article.names().get(in.readVInt());
    }

    private String readWords(Span span, boolean asPrinted) {
      return asPrinted ? article.text().in(span) : readName();
    }
  }
}
