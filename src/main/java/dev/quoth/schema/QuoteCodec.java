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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Converts quotes to bytes and back. Their order and that of constants belong to the format. Words
 * that are at their place in the text are not kept, and those that quotes share are kept once.
 */
final class QuoteCodec {

  private static final List<QuoteType> TYPES = List.of(QuoteType.values());
  private static final List<Segment.Wording> WORDINGS = List.of(Segment.Wording.values());
  private static final List<SpeakerKind> KINDS = List.of(SpeakerKind.values());
  private static final List<CueClass> CUES = List.of(CueClass.values());
  private static final List<ContentForm> FORMS = List.of(ContentForm.values());
  private static final List<CueMood> MOODS = List.of(CueMood.values());

  private static final byte ABSENT = 0;
  private static final byte PRESENT = 1;

  /** Words are those at their place in the text. */
  private static final int AS_PRINTED = 0;

  private QuoteCodec() {}

  /**
   * Writes the quotes of an article.
   *
   * @param out where to
   * @param text the text of the article
   * @param names the strings that its quotes share
   */
  record Writer(StoredOutput out, String text, NameTable names) {

    void write(Quote quote) {
      out.writeConstant(TYPES, quote.type());
      out.writeConstant(FORMS, quote.form());
      out.writeVInt(quote.paragraph());
      out.writeVInt(quote.segments().size());
      for (Segment segment : quote.segments()) {
        out.writeSpan(segment.span());
        out.writeConstant(WORDINGS, segment.wording());
      }
      if (present(quote.attribution())) {
        write(quote.attribution().get());
      }
    }

    private boolean present(Optional<?> value) {
      out.writeByte(value.isPresent() ? PRESENT : ABSENT);
      return value.isPresent();
    }

    private void write(Attribution attribution) {
      write(attribution.speaker());
      write(attribution.mention());
      out.writeConstant(MOODS, attribution.mood());
      if (present(attribution.cue())) {
        write(attribution.cue().get());
      }
      writeMention(attribution.addressee());
      writeMention(attribution.via());
      writeName(attribution.rule());
      out.writeDouble(attribution.confidence());
    }

    /** Nobody is written as a speaker whose name is blank. */
    private void write(Optional<Speaker> speaker) {
      writeName(speaker.map(Speaker::name).orElse(""));
      writeName(speaker.map(Speaker::role).orElse(""));
      out.writeConstant(KINDS, speaker.map(Speaker::kind).orElse(SpeakerKind.UNNAMED));
    }

    private void write(Cue cue) {
      writeWords(cue.text(), cue.span());
      writeName(cue.lemma());
      out.writeConstant(CUES, cue.kind());
    }

    private void write(Mention mention) {
      writeWords(mention.text(), mention.span());
    }

    private void writeMention(Optional<Mention> mention) {
      if (present(mention)) {
        write(mention.get());
      }
    }

    private void writeName(String name) {
      out.writeVInt(names.number(name));
    }

    private void writeWords(String words, Span span) {
      out.writeSpan(span);
      out.writeVInt(words.equals(span.in(text)) ? AS_PRINTED : 1 + names.number(words));
    }
  }

  /**
   * Reads the quotes of an article.
   *
   * @param in where from
   * @param article the article
   */
  record Reader(StoredInput in, StoredArticle article) {

    Quote read() {
      QuoteType type = in.readConstant(TYPES);
      ContentForm form = in.readConstant(FORMS);
      int paragraph = in.readVInt();
      int size = in.readSize();
      List<Segment> segments = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        segments.add(new Segment(in.readSpan(), in.readConstant(WORDINGS)));
      }
      Quote quote = Quote.of(type, segments, paragraph).form(form);
      return present() ? quote.attribution(readAttribution()) : quote;
    }

    private boolean present() {
      return in.readByte() == PRESENT;
    }

    private Attribution readAttribution() {
      Optional<Speaker> speaker = readSpeaker();
      Mention mention = readMention();
      CueMood mood = in.readConstant(MOODS);
      Optional<Cue> cue = present() ? Optional.of(readCue()) : Optional.empty();
      Optional<Mention> addressee = readOptionalMention();
      Optional<Mention> via = readOptionalMention();
      String rule = readName();
      double confidence = in.readDouble();
      Attribution attribution =
          speaker
              .map(who -> Attribution.of(who, mention, rule, confidence))
              .orElseGet(() -> Attribution.unresolved(mention, rule, confidence));
      attribution = cue.map(attribution::cue).orElse(attribution).mood(mood);
      attribution = addressee.map(attribution::addressee).orElse(attribution);
      return via.map(attribution::via).orElse(attribution);
    }

    private Optional<Speaker> readSpeaker() {
      String name = readName();
      String role = readName();
      SpeakerKind kind = in.readConstant(KINDS);
      return name.isEmpty() ? Optional.empty() : Optional.of(new Speaker(name, role, kind));
    }

    private Cue readCue() {
      Span span = in.readSpan();
      return new Cue(readWords(span), span, readName(), in.readConstant(CUES));
    }

    private Mention readMention() {
      Span span = in.readSpan();
      return new Mention(readWords(span), span);
    }

    private Optional<Mention> readOptionalMention() {
      return present() ? Optional.of(readMention()) : Optional.empty();
    }

    private String readName() {
      return article.names().get(in.readVInt());
    }

    private String readWords(Span span) {
      int number = in.readVInt();
      return number == AS_PRINTED ? article.text().in(span) : article.names().get(number - 1);
    }
  }
}
