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

/** Converts quotes to bytes and back. Their order and that of constants belong to the format. */
final class QuoteCodec {

  private static final List<QuoteType> TYPES = List.of(QuoteType.values());
  private static final List<Segment.Wording> WORDINGS = List.of(Segment.Wording.values());
  private static final List<SpeakerKind> KINDS = List.of(SpeakerKind.values());
  private static final List<CueClass> CUES = List.of(CueClass.values());
  private static final List<ContentForm> FORMS = List.of(ContentForm.values());
  private static final List<CueMood> MOODS = List.of(CueMood.values());

  private QuoteCodec() {}

  static void write(StoredOutput out, Quote quote) {
    out.writeConstant(TYPES, quote.type());
    out.writeConstant(FORMS, quote.form());
    out.writeVInt(quote.paragraph());
    out.writeVInt(quote.segments().size());
    for (Segment segment : quote.segments()) {
      writeSpan(out, segment.span());
      out.writeConstant(WORDINGS, segment.wording());
    }
    out.writeByte((byte) (quote.attribution().isPresent() ? 1 : 0));
    if (quote.attribution().isPresent()) {
      writeAttribution(out, quote.attribution().get());
    }
  }

  static Quote read(StoredInput in) {
    QuoteType type = in.readConstant(TYPES);
    ContentForm form = in.readConstant(FORMS);
    int paragraph = in.readVInt();
    int size = in.readVInt();
    List<Segment> segments = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      segments.add(new Segment(readSpan(in), in.readConstant(WORDINGS)));
    }
    Quote quote = Quote.of(type, segments, paragraph).form(form);
    return in.readByte() == 0 ? quote : quote.attribution(readAttribution(in));
  }

  static void writeSpan(StoredOutput out, Span span) {
    out.writeVInt(span.start());
    out.writeVInt(span.length());
  }

  static Span readSpan(StoredInput in) {
    int start = in.readVInt();
    return new Span(start, start + in.readVInt());
  }

  private static void writeAttribution(StoredOutput out, Attribution attribution) {
    writeSpeaker(out, attribution.speaker());
    writeMention(out, attribution.mention());
    out.writeConstant(MOODS, attribution.mood());
    out.writeByte((byte) (attribution.cue().isPresent() ? 1 : 0));
    if (attribution.cue().isPresent()) {
      writeCue(out, attribution.cue().get());
    }
    writeMention(out, attribution.addressee());
    writeMention(out, attribution.via());
    out.writeText(attribution.rule());
    out.writeLong(Double.doubleToRawLongBits(attribution.confidence()));
  }

  /** Nobody is written as a speaker whose name is blank. */
  private static void writeSpeaker(StoredOutput out, Optional<Speaker> speaker) {
    out.writeText(speaker.map(Speaker::name).orElse(""));
    out.writeText(speaker.map(Speaker::role).orElse(""));
    out.writeConstant(KINDS, speaker.map(Speaker::kind).orElse(SpeakerKind.UNNAMED));
  }

  private static Optional<Speaker> readSpeaker(StoredInput in) {
    String name = in.readText();
    String role = in.readText();
    SpeakerKind kind = in.readConstant(KINDS);
    return name.isEmpty() ? Optional.empty() : Optional.of(new Speaker(name, role, kind));
  }

  private static Attribution readAttribution(StoredInput in) {
    Optional<Speaker> speaker = readSpeaker(in);
    Mention mention = readMention(in);
    CueMood mood = in.readConstant(MOODS);
    Optional<Cue> cue = in.readByte() == 0 ? Optional.empty() : Optional.of(readCue(in));
    Optional<Mention> addressee = readOptionalMention(in);
    Optional<Mention> via = readOptionalMention(in);
    String rule = in.readText();
    double confidence = Double.longBitsToDouble(in.readLong());
    Attribution attribution =
        speaker
            .map(who -> Attribution.of(who, mention, rule, confidence))
            .orElseGet(() -> Attribution.unresolved(mention, rule, confidence));
    attribution = cue.map(attribution::cue).orElse(attribution).mood(mood);
    attribution = addressee.map(attribution::addressee).orElse(attribution);
    return via.map(attribution::via).orElse(attribution);
  }

  private static void writeCue(StoredOutput out, Cue cue) {
    out.writeText(cue.text());
    writeSpan(out, cue.span());
    out.writeText(cue.lemma());
    out.writeConstant(CUES, cue.kind());
  }

  private static Cue readCue(StoredInput in) {
    return new Cue(in.readText(), readSpan(in), in.readText(), in.readConstant(CUES));
  }

  private static void writeMention(StoredOutput out, Mention mention) {
    out.writeText(mention.text());
    writeSpan(out, mention.span());
  }

  private static void writeMention(StoredOutput out, Optional<Mention> mention) {
    out.writeByte((byte) (mention.isPresent() ? 1 : 0));
    if (mention.isPresent()) {
      writeMention(out, mention.get());
    }
  }

  private static Mention readMention(StoredInput in) {
    return new Mention(in.readText(), readSpan(in));
  }

  private static Optional<Mention> readOptionalMention(StoredInput in) {
    return in.readByte() == 0 ? Optional.empty() : Optional.of(readMention(in));
  }
}
