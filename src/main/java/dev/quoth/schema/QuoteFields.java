package dev.quoth.schema;

import dev.quoth.Attribution;
import dev.quoth.Quote;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.NameSpelling;
import dev.quoth.passage.QuotePiece;
import dev.quoth.passage.ShingleSketch;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableField;

/** What a quote is found by, besides the facts of its article. */
final class QuoteFields {

  private QuoteFields() {}

  /** Returns the fields of a quote in its context. */
  static List<IndexableField> of(Quote quote, String text, Span context) {
    List<IndexableField> fields = new ArrayList<>();
    String type = quote.type().name();
    fields.add(FieldTypes.term(Fields.TYPE, type));
    fields.add(FacetColumns.field(Fields.TYPE, type, type));
    words(fields, quote, text, context);
    List<String> words = ShingleSketch.words(quote, segment -> segment.span().in(text));
    ShingleSketch.keys(words, quote.speaker())
        .forEach(key -> fields.add(FieldTypes.term(Fields.SAME, key)));
    quote.attribution().ifPresent(attribution -> attribution(fields, attribution));
    return fields;
  }

  /** Returns the fields of a speaker, of a quote or of a paragraph with such a quote. */
  static List<IndexableField> of(Speaker speaker) {
    String key = speaker.key();
    List<IndexableField> fields = name(Fields.SPEAKER, speaker.name());
    fields.add(FieldTypes.term(Fields.SPEAKER_KEY, Keywords.exact(key)));
    fields.add(FacetColumns.field(Fields.SPEAKER, key, speaker.name()));
    return fields;
  }

  /** A name is found in each of its spellings. */
  private static List<IndexableField> name(String field, String name) {
    List<IndexableField> fields = new ArrayList<>();
    NameSpelling.keys(name).forEach(key -> fields.add(FieldTypes.words(field, key)));
    return fields;
  }

  /** Each word goes to one field only: the quote's own to one, the words around it to the other. */
  private static void words(List<IndexableField> fields, Quote quote, String text, Span context) {
    int words = 0;
    for (QuotePiece piece : QuotePiece.of(quote, context)) {
      String part = piece.span().in(text);
      switch (piece.part()) {
        case QUOTE -> {
          fields.add(FieldTypes.text(Fields.QUOTE, part));
          words += WordCount.of(part);
        }
        case CONTEXT -> fields.add(FieldTypes.text(Fields.QUOTE_CONTEXT, part));
      }
    }
    fields.add(FieldTypes.length(words));
  }

  private static void attribution(List<IndexableField> fields, Attribution attribution) {
    Speaker speaker = attribution.speaker();
    fields.addAll(of(speaker));
    fields.addAll(SpeakerNames.of(speaker));
    fields.add(FieldTypes.term(Fields.SPEAKER_KIND, speaker.kind().name()));
    if (!speaker.role().isBlank()) {
      fields.add(FieldTypes.words(Fields.ROLE, speaker.role()));
      String key = Keywords.fold(speaker.role());
      fields.add(FacetColumns.field(Fields.ROLE, key, speaker.role()));
    }
    attribution
        .addressee()
        .filter(addressee -> !addressee.text().isBlank())
        .map(addressee -> name(Fields.ADDRESSEE, addressee.text()))
        .ifPresent(fields::addAll);
    attribution
        .cue()
        .ifPresent(cue -> fields.add(FieldTypes.term(Fields.CUE_CLASS, cue.kind().name())));
    float confidence = (float) attribution.confidence();
    fields.add(new DoubleField(Fields.CONFIDENCE_VALUE, attribution.confidence(), Field.Store.NO));
    if (confidence >= Float.MIN_NORMAL) {
      fields.add(new FeatureField(Fields.FEATURES, Fields.CONFIDENCE, confidence));
    }
  }
}
