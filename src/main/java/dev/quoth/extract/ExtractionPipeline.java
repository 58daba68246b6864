package dev.quoth.extract;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.entities.Entities;
import dev.quoth.extract.entities.SpeakerResolver;
import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.CuePhrase.Mood;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.CueScanner;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.layouts.HeadlineReader;
import dev.quoth.extract.layouts.LabelScanner;
import dev.quoth.extract.layouts.LabeledNames;
import dev.quoth.extract.layouts.PostReader;
import dev.quoth.extract.layouts.PullQuotes;
import dev.quoth.extract.layouts.SpeakerLabel;
import dev.quoth.extract.layouts.TurnReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.names.NameScanner;
import dev.quoth.extract.quotes.Attributor;
import dev.quoth.extract.quotes.DraftAttribution;
import dev.quoth.extract.quotes.QuoteBuilder;
import dev.quoth.extract.quotes.QuoteDraft;
import dev.quoth.extract.quotes.UncuedQuotations;
import dev.quoth.extract.relations.AttributionRelation;
import dev.quoth.extract.relations.Factuality;
import dev.quoth.extract.relations.RelationFilter;
import dev.quoth.extract.relations.RelationReader;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.Paragraphs;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One article while it is read: from its characters to its quotes, sentence after sentence. */
final class ExtractionPipeline {

  /**
   * No sentence of prose reports as often; the bound keeps a sentence of nothing but cues quick.
   */
  private static final int MOST_ACTS = 24;

  private final Article article;
  private final Weights weights;
  private final Paragraphs paragraphs;
  private final Tokens tokens;
  private final Sentences sentences;
  private final NounPhraseReader phrases;
  private final CueScanner reports;
  private final RelationReader relationReader;
  private final SpeakerResolver speakers;
  private final RelationFilter sorter;
  private final Factuality unsaid;
  private final QuoteBuilder builder;
  private final Attributor attributor;
  private final UncuedQuotations uncued;
  private final List<SpeakerLabel> labels;
  private final HeadlineReader headlines;
  private final BitSet claimed = new BitSet();
  private final List<QuoteDraft> drafts = new ArrayList<>();

  ExtractionPipeline(Article article, Lexicon lexicon, Weights weights) {
    this.article = article;
    this.weights = weights;
    TokenizedText text = TokenizedText.of(article, lexicon);
    paragraphs = text.paragraphs();
    tokens = text.tokens();
    sentences = text.sentences();
    List<Name> names = NameScanner.scan(tokens, sentences);
    names.forEach(this::claimNickname);
    phrases = new NounPhraseReader(tokens, names);
    reports = new CueScanner(tokens, phrases);
    relationReader = new RelationReader(tokens, phrases);
    speakers = new SpeakerResolver(text, Entities.of(text, names, phrases), weights);
    sorter = new RelationFilter(tokens, speakers);
    unsaid = new Factuality(tokens, phrases);
    builder = new QuoteBuilder(tokens);
    attributor = new Attributor(tokens, speakers, weights);
    labels = new LabelScanner(tokens, phrases).scan(sentences);
    headlines = new HeadlineReader(tokens, phrases, speakers, new LabeledNames(labels, speakers));
    uncued = new UncuedQuotations(tokens, phrases, attributor, weights, paragraphs);
  }

  /** What stands in marks in the middle of a name is nobody's words: Harold "Hal" Rogers. */
  private void claimNickname(Name name) {
    for (int t = name.from(); t < name.to(); t++) {
      if (tokens.is(t, Kind.QUOTATION)) {
        claimed.set(tokens.quotationIndex(t));
      }
    }
  }

  /** Returns the quotes of the article, in the order of the text. */
  List<Quote> quotes() {
    return drafts().stream().map(this::quote).sorted(Comparator.comparing(Quote::span)).toList();
  }

  /** Returns the quote that a draft has become. */
  Quote quote(QuoteDraft draft) {
    int paragraph = paragraphs.at(draft.segments().getFirst().span().start());
    Optional<Attribution> by = draft.attribution().map(DraftAttribution::attribution);
    return QuoteBuilder.quote(draft.segments(), paragraph, by);
  }

  /** Returns the drafts of all quotes, which tell more than the quotes; may be called once. */
  List<QuoteDraft> drafts() {
    TurnReader turns =
        TurnReader.of(tokens, sentences, speakers, builder, attributor, labels, article);
    drafts.addAll(turns.drafts());
    PostReader tweets = new PostReader(tokens, phrases);
    drafts.addAll(tweets.read(sentences, builder, attributor, turns));
    for (int s = 0; s < sentences.count(); s++) {
      if (turns.covers(sentences.begin(s)) || tweets.covers(sentences.begin(s))) {
        continue;
      }
      SentenceRange clause =
          new SentenceRange(tokens, phrases, sentences.begin(s), sentences.end(s));
      if (headline(clause, s)) {
        continue;
      }
      List<AttributionRelation> relations = relations(clause);
      Optional<QuoteDraft> leading = draft(relations, s);
      uncued.sentence(s, clause, relations, leading, claimed, drafts);
    }
    PullQuotes.name(tokens.text(), drafts, attributor);
    return drafts;
  }

  private boolean headline(SentenceRange clause, int sentence) {
    Optional<HeadlineReader.Headline> headline =
        weights.uses(Rule.HEADLINE) ? headlines.read(clause) : Optional.empty();
    List<Segment> segments =
        headline.map(found -> builder.segments(List.of(found.content()))).orElse(List.of());
    if (segments.isEmpty()) {
      return false;
    }
    NounPhrase source = headline.orElseThrow().source();
    Optional<DraftAttribution> by =
        attributor.by(source, Rule.HEADLINE, QuoteBuilder.type(segments));
    drafts.add(new QuoteDraft(segments, by, sentence));
    return true;
  }

  private List<AttributionRelation> relations(SentenceRange clause) {
    List<CuePhrase> verbs = reports.scan(clause.begin(), clause.end());
    if (verbs.isEmpty()) {
      return List.of();
    }
    List<AttributionRelation> found = new ArrayList<>();
    for (CuePhrase cue : verbs) {
      if (found.size() == MOST_ACTS) {
        break;
      }
      Optional<AttributionRelation> relation =
          relationReader
              .read(clause, cue, found)
              .filter(read -> weights.uses(read.rule()) && told(read));
      if (relation.isPresent()) {
        speakers.spoke(relation.get().source());
        if (quotes(relation.get()) || !unsaid.unsaid(relation.get())) {
          found.add(relation.get());
        }
      }
    }
    return sorter.sorted(found);
  }

  /** Speech that took place, or whatever governs a quotation. */
  private boolean told(AttributionRelation relation) {
    CuePhrase cue = relation.cue();
    boolean that = tokens.matches(relation.contents().getFirst().from() - 1, FunctionWord.THAT);
    if (quotes(relation)) {
      return true;
    }
    return cue.verb().kind().speech()
        && cue.mood() == Mood.SAID
        && (cue.voice() != Voice.NOUN || that);
  }

  private boolean quotes(AttributionRelation relation) {
    for (TokenRange range : relation.contents()) {
      if (tokens.quotes(range.from(), range.to())) {
        return true;
      }
    }
    return false;
  }

  /** Drafts the quotes of a sentence; returns the one that a quotation behind would go on with. */
  private Optional<QuoteDraft> draft(List<AttributionRelation> relations, int sentence) {
    Optional<QuoteDraft> leading = Optional.empty();
    Optional<QuoteDraft> main = Optional.empty();
    Optional<AttributionRelation> mainAct =
        relations.isEmpty() ? Optional.empty() : Optional.of(RelationFilter.main(relations));
    for (AttributionRelation relation : relations) {
      List<Segment> segments = builder.segments(relation.contents());
      if (segments.isEmpty()) {
        continue;
      }
      claim(relation);
      QuoteType type = QuoteBuilder.type(segments);
      DraftAttribution attribution = attributor.byCue(relation, type);
      boolean quoted = type != QuoteType.INDIRECT;
      boolean likely = attributor.likely(attribution, type);
      if (!quoted && !likely) {
        continue;
      }
      Optional<DraftAttribution> speaker = likely ? Optional.of(attribution) : Optional.empty();
      QuoteDraft draft = new QuoteDraft(segments, speaker, sentence);
      drafts.add(draft);
      if (leading.isEmpty() && relation.place() != AttributionRelation.Place.AFTER && quoted) {
        leading = Optional.of(draft);
      }
      main = mainAct.filter(relation::equals).isPresent() ? Optional.of(draft) : main;
    }
    return leading.isPresent() ? leading : main;
  }

  private void claim(AttributionRelation relation) {
    for (TokenRange range : relation.contents()) {
      for (int t = range.from(); t < range.to(); t++) {
        if (tokens.is(t, Kind.QUOTATION)) {
          claimed.set(tokens.quotationIndex(t));
        }
      }
    }
  }
}
