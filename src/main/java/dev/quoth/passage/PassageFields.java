package dev.quoth.passage;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.ArticleRef;
import dev.quoth.Attribution;
import dev.quoth.CueMood;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers what an article and its passages are found by, besides their kind and their place. All
 * values of a {@link PassageField} come from here. For one thread.
 */
public final class PassageFields {

  /** The number of characters of a title that are searched. */
  static final int MAX_TITLE_LENGTH = 1_000;

  /**
   * The number of characters that all copies of a title may take. Each paragraph is ranked by the
   * title's words, so that a long title of many short paragraphs would cost its length times their
   * number. A title of 100 letters is whole in 640 paragraphs of any length.
   */
  static final int MAX_TITLE_COPIES = 64_000;

  /** What the copies may take in a long article, as a multiple of the length of its text. */
  static final int MAX_TITLE_SHARE = 4;

  private final Article article;
  private final List<Span> paragraphs;

  /** The beginning of the title; none where it is blank. */
  private final List<ArticlePart> title;

  /** As much of it as each paragraph is found by; of all but strange articles, all of it. */
  private final List<ArticlePart> titleOfParagraph;

  /**
   * What the quotes of a speaker are found by, which is the same for each of them. The key is how a
   * speaker is printed, since two speakers are equal who are printed in other forms.
   */
  private final Map<List<Object>, List<FieldValue>> speakers = new HashMap<>();

  /** What the quotes and the paragraphs of somebody are found by, by the name as printed. */
  private final Map<String, List<FieldValue>> named = new HashMap<>();

  /**
   * Gathers the values of an article.
   *
   * @param article the article
   */
  public PassageFields(Article article) {
    this.article = article;
    paragraphs = article.paragraphs();
    title = title(MAX_TITLE_LENGTH);
    long copies = Math.max(MAX_TITLE_COPIES, (long) MAX_TITLE_SHARE * article.text().length());
    long share = copies / Math.max(1, paragraphs.size());
    titleOfParagraph = title((int) Math.min(MAX_TITLE_LENGTH, share));
  }

  private List<ArticlePart> title(int most) {
    String title = article.ref().title();
    if (title.isBlank()) {
      return List.of();
    }
    Span start = new Span(0, Math.min(title.length(), most));
    return List.of(new ArticlePart(ArticlePart.Whole.TITLE, start));
  }

  /**
   * Returns the values of the article, which its passages are found by as well.
   *
   * @return its facts, the words of its title, and all of its words together
   */
  public List<FieldValue> ofArticle() {
    List<FieldValue> values = new ArrayList<>();
    ArticleRef ref = article.ref();
    for (ArticleFact fact : ArticleFact.values()) {
      addKeywords(PassageField.of(fact), ref.values(fact), values);
    }
    for (Map.Entry<String, String> fact : ref.metadata().entrySet()) {
      String term = Keywords.named(fact.getKey(), fact.getValue());
      values.add(new FieldValue.Keyword(PassageField.METADATA, term));
    }
    ref.published()
        .ifPresent(moment -> values.add(new FieldValue.Moment(PassageField.PUBLISHED, moment)));
    List<ArticlePart> all = new ArrayList<>(title);
    if (!title.isEmpty()) {
      values.add(new FieldValue.Text(PassageField.TITLE, title));
    }
    paragraphs.forEach(span -> all.add(text(span)));
    values.add(new FieldValue.Bag(PassageField.ARTICLE_ALL, all));
    return values;
  }

  /** A passage counts once for a keyword that its article prints twice, "Iran" and "IRAN". */
  private static void addKeywords(
      PassageField field, List<String> printed, List<FieldValue> values) {
    Set<String> keys = new HashSet<>();
    for (String value : printed) {
      String key = Keywords.fold(value);
      if (!value.isBlank() && keys.add(key)) {
        values.add(new FieldValue.Keyword(field, Keywords.exact(key)));
        values.add(new FieldValue.Counted(field, key, value));
      }
    }
  }

  private static ArticlePart text(Span span) {
    return new ArticlePart(ArticlePart.Whole.TEXT, span);
  }

  /**
   * Returns the values of a quote besides those of the article.
   *
   * @param quote a quote of the article
   * @return the values
   */
  public List<FieldValue> ofQuote(Quote quote) {
    List<FieldValue> values = new ArrayList<>();
    String type = quote.type().name();
    values.add(new FieldValue.Keyword(PassageField.TYPE, type));
    values.add(new FieldValue.Counted(PassageField.TYPE, type, type));
    values.add(new FieldValue.Keyword(PassageField.FORM, quote.form().name()));
    CueMood mood = quote.attribution().map(Attribution::mood).orElse(CueMood.ASSERTED);
    values.add(new FieldValue.Keyword(PassageField.MOOD, mood.name()));
    addWords(quote, values);
    List<String> words = ShingleSketch.words(quote, segment -> segment.span().in(article.text()));
    ShingleSketch sketch = ShingleSketch.of(words, quote.speaker());
    sketch.keys().forEach(key -> values.add(new FieldValue.Keyword(PassageField.SKETCH, key)));
    values.add(new FieldValue.Fingerprint(PassageField.SKETCH_SIZES, sketch.sizes()));
    values.add(new FieldValue.Fingerprint(PassageField.WORDING, sketch.wording()));
    quote.attribution().ifPresent(attribution -> addAttribution(attribution, values));
    return values;
  }

  private void addWords(Quote quote, List<FieldValue> values) {
    List<ArticlePart> own = new ArrayList<>();
    int words = 0;
    for (Segment segment : quote.segments()) {
      own.add(text(segment.span()));
      words += WordCount.of(segment.span().in(article.text()));
    }
    values.add(new FieldValue.Text(PassageField.QUOTE, own));
    values.add(new FieldValue.Count(PassageField.WORDS, words));
  }

  private void addAttribution(Attribution attribution, List<FieldValue> values) {
    attribution
        .speaker()
        .ifPresent(speaker ->
            values.addAll(
                speakers.computeIfAbsent(
                    List.of(speaker.name(), speaker.role(), speaker.kind()),
                    printed -> speaker(speaker))));
    attribution
        .addressee()
        .filter(addressee -> !addressee.text().isBlank())
        .ifPresent(addressee -> addName(PassageField.ADDRESSEE, addressee.text(), values));
    attribution
        .cue()
        .map(cue -> new FieldValue.Keyword(PassageField.CUE_CLASS, cue.kind().name()))
        .ifPresent(values::add);
    values.add(new FieldValue.Share(PassageField.CONFIDENCE, attribution.confidence()));
  }

  private List<FieldValue> speaker(Speaker speaker) {
    List<FieldValue> values = new ArrayList<>(named(speaker));
    for (NameTerm name : NameTerm.of(speaker)) {
      values.add(new FieldValue.Keyword(PassageField.SPEAKER_NAMES, name.term()));
    }
    values.add(new FieldValue.Keyword(PassageField.SPEAKER_KIND, speaker.kind().name()));
    if (!speaker.role().isBlank()) {
      String key = Keywords.fold(speaker.role());
      values.add(new FieldValue.Words(PassageField.ROLE, speaker.role()));
      values.add(new FieldValue.Counted(PassageField.ROLE, key, speaker.role()));
    }
    return values;
  }

  /**
   * Returns the values of a paragraph besides those of the article.
   *
   * @param paragraph the span of the paragraph
   * @param speaking those who speak in it
   * @return the values
   */
  public List<FieldValue> ofParagraph(Span paragraph, Collection<Speaker> speaking) {
    List<FieldValue> values = new ArrayList<>();
    List<ArticlePart> parts = new ArrayList<>();
    parts.add(text(paragraph));
    parts.addAll(titleOfParagraph);
    values.add(new FieldValue.Text(PassageField.PARAGRAPH, parts));
    int words = WordCount.of(paragraph.in(article.text()));
    values.add(new FieldValue.Count(PassageField.WORDS, words));
    speaking.forEach(speaker -> values.addAll(named(speaker)));
    return values;
  }

  private List<FieldValue> named(Speaker speaker) {
    return named.computeIfAbsent(
        speaker.name(),
        name -> {
          List<FieldValue> values = new ArrayList<>();
          String key = speaker.key();
          addName(PassageField.SPEAKER, name, values);
          values.add(new FieldValue.Keyword(PassageField.SPEAKER_KEY, Keywords.exact(key)));
          values.add(new FieldValue.Counted(PassageField.SPEAKER, key, name));
          return values;
        });
  }

  /** A name is found in each of its spellings. */
  private static void addName(PassageField field, String name, List<FieldValue> values) {
    NameSpelling.keys(name).forEach(key -> values.add(new FieldValue.Words(field, key)));
  }
}
