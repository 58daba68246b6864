package dev.quoth.schema;

import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.CueClass;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;

/** Quotes to bytes and back. The order, and the names of the constants, are part of the format. */
final class QuoteCodec {

  private QuoteCodec() {}

  static void write(DataOutput out, Quote quote) throws IOException {
    TextCodec.write(out, quote.type().name());
    out.writeVInt(quote.paragraph());
    out.writeVInt(quote.segments().size());
    for (Segment segment : quote.segments()) {
      writeSpan(out, segment.span());
      TextCodec.write(out, segment.wording().name());
    }
    out.writeByte((byte) (quote.attribution().isPresent() ? 1 : 0));
    if (quote.attribution().isPresent()) {
      writeAttribution(out, quote.attribution().get());
    }
  }

  static Quote read(ByteArrayDataInput in) {
    QuoteType type = QuoteType.valueOf(TextCodec.read(in));
    int paragraph = in.readVInt();
    int size = in.readVInt();
    List<Segment> segments = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      segments.add(new Segment(readSpan(in), Segment.Wording.valueOf(TextCodec.read(in))));
    }
    Optional<Attribution> attribution =
        in.readByte() == 0 ? Optional.empty() : Optional.of(readAttribution(in));
    return new Quote(type, segments, paragraph, attribution);
  }

  static void writeSpan(DataOutput out, Span span) throws IOException {
    out.writeVInt(span.start());
    out.writeVInt(span.length());
  }

  static Span readSpan(ByteArrayDataInput in) {
    int start = in.readVInt();
    return new Span(start, start + in.readVInt());
  }

  private static void writeAttribution(DataOutput out, Attribution attribution) throws IOException {
    TextCodec.write(out, attribution.speaker().name());
    TextCodec.write(out, attribution.speaker().role());
    TextCodec.write(out, attribution.speaker().kind().name());
    writeMention(out, attribution.mention());
    out.writeByte((byte) (attribution.cue().isPresent() ? 1 : 0));
    if (attribution.cue().isPresent()) {
      writeCue(out, attribution.cue().get());
    }
    writeMention(out, attribution.addressee());
    writeMention(out, attribution.via());
    TextCodec.write(out, attribution.rule());
    out.writeLong(Double.doubleToRawLongBits(attribution.confidence()));
  }

  private static Attribution readAttribution(ByteArrayDataInput in) {
    Speaker speaker =
        new Speaker(
            TextCodec.read(in), TextCodec.read(in), SpeakerKind.valueOf(TextCodec.read(in)));
    return new Attribution(
        speaker,
        readMention(in),
        in.readByte() == 0 ? Optional.empty() : Optional.of(readCue(in)),
        readOptionalMention(in),
        readOptionalMention(in),
        TextCodec.read(in),
        Double.longBitsToDouble(in.readLong()));
  }

  private static void writeCue(DataOutput out, Cue cue) throws IOException {
    TextCodec.write(out, cue.text());
    writeSpan(out, cue.span());
    TextCodec.write(out, cue.lemma());
    TextCodec.write(out, cue.kind().name());
  }

  private static Cue readCue(ByteArrayDataInput in) {
    return new Cue(
        TextCodec.read(in), readSpan(in), TextCodec.read(in), CueClass.valueOf(TextCodec.read(in)));
  }

  private static void writeMention(DataOutput out, Mention mention) throws IOException {
    TextCodec.write(out, mention.text());
    writeSpan(out, mention.span());
  }

  private static void writeMention(DataOutput out, Optional<Mention> mention) throws IOException {
    out.writeByte((byte) (mention.isPresent() ? 1 : 0));
    if (mention.isPresent()) {
      writeMention(out, mention.get());
    }
  }

  private static Mention readMention(ByteArrayDataInput in) {
    return new Mention(TextCodec.read(in), readSpan(in));
  }

  private static Optional<Mention> readOptionalMention(ByteArrayDataInput in) {
    return in.readByte() == 0 ? Optional.empty() : Optional.of(readMention(in));
  }
}
