package dev.quoth.passage;

import dev.quoth.ArticleFact;
import dev.quoth.ArticleRef;
import dev.quoth.Attribution;
import dev.quoth.CueMood;
import dev.quoth.PassageKind;
import dev.quoth.Quote;
import dev.quoth.Span;
import dev.quoth.Speaker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers what a passage is found by, besides its kind, its article and its place there. All values
 * of a {@link PassageField} come from here.
 */
public final class PassageFields {

  /**
   * The number of characters of a title that are searched. Each passage repeats it, so that an
   * endless one would cost its length times the number of passages.
   */
  private static final int MAX_TITLE_LENGTH = 1_000;

  private final List<FieldValue> values = new ArrayList<>();

  private PassageFields() {}

  /**
   * Returns the values that each passage of an article has from the article.
   *
   * @param article the facts of the article
   * @return the values
   */
  public static List<FieldValue> ofArticle(ArticleRef article) {
    PassageFields fields = new PassageFields();
    for (ArticleFact fact : ArticleFact.values()) {
      fields.addKeywords(PassageField.of(fact), article.values(fact));
    }
    for (Map.Entry<String, String> fact : article.metadata().entrySet()) {
      fields.addTerm(PassageField.METADATA, Keywords.folded(fact.getKey() + "=" + fact.getValue()));
    }
    article
        .published()
        .ifPresent(
            moment -> fields.values.add(new FieldValue.Moment(PassageField.PUBLISHED, moment)));
    return fields.values;
  }

  /** A passage counts once for a keyword that its article prints twice, "Iran" and "IRAN". */
  private void addKeywords(PassageField field, List<String> printed) {
    Set<String> keys = new HashSet<>();
    for (String value : printed) {
      String key = Keywords.fold(value);
      if (!value.isBlank() && keys.add(key)) {
        addTerm(field, Keywords.exact(key));
        values.add(new FieldValue.Counted(field, key, value));
      }
    }
  }

  /**
   * Returns the values of a quote besides the facts of its article.
   *
   * @param quote the quote
   * @param title the title of its article
   * @param text the text of its article
   * @param context the span of its context
   * @return the values
   */
  public static List<FieldValue> ofQuote(Quote quote, String title, String text, Span context) {
    PassageFields fields = new PassageFields();
    fields.addTitle(PassageKind.QUOTE, title);
    String type = quote.type().name();
    fields.addTerm(PassageField.TYPE, type);
    fields.values.add(new FieldValue.Counted(PassageField.TYPE, type, type));
    fields.addTerm(PassageField.FORM, quote.form().name());
    CueMood mood = quote.attribution().map(Attribution::mood).orElse(CueMood.ASSERTED);
    fields.addTerm(PassageField.MOOD, mood.name());
    fields.addPieces(QuotePiece.of(quote, context), text);
    List<String> words = ShingleSketch.words(quote, segment -> segment.span().in(text));
    ShingleSketch.keys(words, quote.speaker())
        .forEach(key -> fields.addTerm(PassageField.SKETCH, key));
    quote.attribution().ifPresent(fields::addAttribution);
    return fields.values;
  }

  /** Each word goes to one field only: the quote's own to one, the words around it to the other. */
  private void addPieces(List<QuotePiece> pieces, String text) {
    int words = 0;
    for (QuotePiece piece : pieces) {
      String part = piece.span().in(text);
      switch (piece.part()) {
        case QUOTE -> {
          values.add(new FieldValue.Text(PassageField.QUOTE, part));
          words += WordCount.of(part);
        }
        case CONTEXT -> values.add(new FieldValue.Text(PassageField.QUOTE_CONTEXT, part));
      }
    }
    values.add(new FieldValue.Count(PassageField.WORDS, words));
  }

  private void addAttribution(Attribution attribution) {
    attribution.speaker().ifPresent(this::addKnown);
    attribution
        .addressee()
        .filter(addressee -> !addressee.text().isBlank())
        .ifPresent(addressee -> addName(PassageField.ADDRESSEE, addressee.text()));
    attribution.cue().ifPresent(cue -> addTerm(PassageField.CUE_CLASS, cue.kind().name()));
    values.add(new FieldValue.Share(PassageField.CONFIDENCE, attribution.confidence()));
  }

  private void addKnown(Speaker speaker) {
    addSpeaker(speaker);
    NameTerm.of(speaker).forEach(name -> addTerm(PassageField.SPEAKER_NAMES, name.term()));
    addTerm(PassageField.SPEAKER_KIND, speaker.kind().name());
    if (!speaker.role().isBlank()) {
      String key = Keywords.fold(speaker.role());
      values.add(new FieldValue.Words(PassageField.ROLE, speaker.role()));
      values.add(new FieldValue.Counted(PassageField.ROLE, key, speaker.role()));
    }
  }

  /**
   * Returns the values of a paragraph besides the facts of its article.
   *
   * @param paragraph the text of the paragraph
   * @param title the title of its article
   * @param speakers those who speak in it
   * @return the values
   */
  public static List<FieldValue> ofParagraph(
      String paragraph, String title, Collection<Speaker> speakers) {
    PassageFields fields = new PassageFields();
    fields.addTitle(PassageKind.PARAGRAPH, title);
    fields.values.add(new FieldValue.Text(PassageField.PARAGRAPH, paragraph));
    fields.values.add(new FieldValue.Count(PassageField.WORDS, WordCount.of(paragraph)));
    speakers.forEach(fields::addSpeaker);
    return fields.values;
  }

  private void addTitle(PassageKind kind, String title) {
    if (!title.isBlank()) {
      String start = title.substring(0, Math.min(title.length(), MAX_TITLE_LENGTH));
      values.add(new FieldValue.Text(PassageField.title(kind), start));
    }
  }

  private void addSpeaker(Speaker speaker) {
    addName(PassageField.SPEAKER, speaker.name());
    addTerm(PassageField.SPEAKER_KEY, Keywords.exact(speaker.key()));
    values.add(new FieldValue.Counted(PassageField.SPEAKER, speaker.key(), speaker.name()));
  }

  /** A name is found in each of its spellings. */
  private void addName(PassageField field, String name) {
    NameSpelling.keys(name).forEach(key -> values.add(new FieldValue.Words(field, key)));
  }

  private void addTerm(PassageField field, String term) {
    values.add(new FieldValue.Keyword(field, term));
  }
}
