package dev.quoth.extract;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.extract.Report.Mood;
import dev.quoth.extract.Report.Voice;
import dev.quoth.extract.Tokens.Kind;
import dev.quoth.language.LanguageProfile;
import dev.quoth.language.Marker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One article while it is read: from its characters to its quotes, sentence after sentence. */
final class Reading {

  /**
   * No sentence of prose reports as often; the bound keeps a sentence of nothing but cues quick.
   */
  private static final int MOST_ACTS = 24;

  private final Article article;
  private final Paragraphs paragraphs;
  private final Tokens tokens;
  private final Sentences sentences;
  private final PhraseReader phrases;
  private final ReportScanner reports;
  private final Speakers speakers;
  private final Acts sorter;
  private final Unsaid unsaid;
  private final QuoteBuilder builder;
  private final LooseQuotations loose;
  private final List<Label> labels;
  private final HeadlineReader headlines;
  private final BitSet claimed = new BitSet();
  private final List<Draft> drafts = new ArrayList<>();

  Reading(Article article, LanguageProfile language) {
    this.article = article;
    List<Span> spans = article.paragraphs();
    paragraphs = new Paragraphs(spans);
    List<Quotation> quotations = QuotationScanner.scan(article.text(), spans, language.lexicon());
    tokens = Tokenizer.tokenize(article.text(), spans, quotations, language.lexicon());
    sentences = Sentences.of(tokens);
    List<Name> names = NameScanner.scan(tokens, sentences);
    names.forEach(this::claimNickname);
    phrases = new PhraseReader(tokens, names);
    reports = new ReportScanner(tokens, phrases);
    People people = People.of(tokens, names);
    Clues.gather(tokens, sentences, names, people);
    Roles.find(tokens, phrases, names, people);
    speakers = new Speakers(tokens, sentences, names, people);
    sorter = new Acts(tokens, speakers);
    unsaid = new Unsaid(tokens, phrases);
    builder = new QuoteBuilder(tokens, speakers, new Confidence(tokens, language));
    labels = new LabelScanner(tokens, phrases).scan(sentences);
    headlines = new HeadlineReader(tokens, phrases, speakers, new LabelledNames(labels, speakers));
    loose = new LooseQuotations(tokens, phrases, builder, new LooseJudge(language), paragraphs);
  }

  /** What stands in marks in the middle of a name is nobody's words: Harold "Hal" Rogers. */
  private void claimNickname(Name name) {
    for (int t = name.from(); t < name.to(); t++) {
      if (tokens.is(t, Kind.QUOTATION)) {
        claimed.set(tokens.quotationIndex(t));
      }
    }
  }

  List<Quote> quotes() {
    Turns turns = Turns.of(tokens, sentences, speakers, builder, labels, article);
    drafts.addAll(turns.drafts());
    Tweets tweets = new Tweets(tokens, phrases);
    drafts.addAll(tweets.read(sentences, builder, turns));
    for (int s = 0; s < sentences.count(); s++) {
      if (turns.covers(sentences.begin(s)) || tweets.covers(sentences.begin(s))) {
        continue;
      }
      Clause clause = new Clause(tokens, phrases, sentences.begin(s), sentences.end(s));
      if (headline(clause, s)) {
        continue;
      }
      List<Act> acts = acts(clause);
      Optional<Draft> leading = draft(acts, s);
      loose.sentence(s, clause, acts, leading, claimed, drafts);
    }
    PullQuotes.name(tokens.text, drafts);
    List<Quote> quotes = new ArrayList<>();
    for (Draft draft : drafts) {
      int paragraph = paragraphs.at(draft.segments.getFirst().span().start());
      quotes.add(QuoteBuilder.quote(draft.segments, paragraph, draft.attribution));
    }
    quotes.sort(Comparator.comparing(Quote::span));
    return List.copyOf(quotes);
  }

  private boolean headline(Clause clause, int sentence) {
    Optional<HeadlineReader.Headline> headline = headlines.read(clause);
    List<Segment> segments =
        headline.map(found -> builder.segments(List.of(found.content()))).orElse(List.of());
    if (segments.isEmpty()) {
      return false;
    }
    boolean quoted = QuoteBuilder.type(segments) != QuoteType.INDIRECT;
    Attribution by = builder.attribution(headline.orElseThrow().source(), "headline", quoted);
    drafts.add(new Draft(segments, Optional.of(by), sentence));
    return true;
  }

  private List<Act> acts(Clause clause) {
    List<Report> verbs = reports.scan(clause.begin(), clause.end());
    if (verbs.isEmpty()) {
      return List.of();
    }
    List<Act> found = new ArrayList<>();
    ActReader acts = new ActReader(clause);
    for (Report report : verbs) {
      if (found.size() == MOST_ACTS) {
        break;
      }
      Optional<Act> act = acts.read(report, found);
      if (act.isPresent() && told(act.get())) {
        speakers.spoke(act.get().source());
        if (quotes(act.get()) || !unsaid.unsaid(act.get())) {
          found.add(act.get());
        }
      }
    }
    return sorter.sorted(found);
  }

  /** Speech that took place, or whatever governs a quotation. */
  private boolean told(Act act) {
    Report report = act.report();
    boolean that = tokens.matches(act.contents().getFirst().from() - 1, Marker.THAT);
    if (quotes(act)) {
      return true;
    }
    return report.verb().kind().speech()
        && report.mood() == Mood.SAID
        && (report.voice() != Voice.NOUN || that);
  }

  private boolean quotes(Act act) {
    for (Act.Range range : act.contents()) {
      if (tokens.quotes(range.from(), range.to())) {
        return true;
      }
    }
    return false;
  }

  /** Drafts the quotes of a sentence; returns the one that a quotation behind would go on with. */
  private Optional<Draft> draft(List<Act> acts, int sentence) {
    Optional<Draft> leading = Optional.empty();
    Optional<Draft> main = Optional.empty();
    Optional<Act> mainAct = acts.isEmpty() ? Optional.empty() : Optional.of(Acts.main(acts));
    for (Act act : acts) {
      List<Segment> segments = builder.segments(act.contents());
      if (segments.isEmpty()) {
        continue;
      }
      claim(act);
      Attribution attribution = builder.attribution(act, segments);
      boolean quoted = QuoteBuilder.type(segments) != QuoteType.INDIRECT;
      if (!quoted && attribution.confidence() < Confidence.LEAST_INDIRECT) {
        continue;
      }
      boolean sure = !quoted || attribution.confidence() >= Confidence.LEAST_QUOTED;
      Optional<Attribution> speaker = sure ? Optional.of(attribution) : Optional.empty();
      Draft draft = new Draft(segments, speaker, sentence);
      drafts.add(draft);
      if (leading.isEmpty() && act.place() != Act.Place.BEHIND && quoted) {
        leading = Optional.of(draft);
      }
      main = mainAct.filter(act::equals).isPresent() ? Optional.of(draft) : main;
    }
    return leading.isPresent() ? leading : main;
  }

  private void claim(Act act) {
    for (Act.Range range : act.contents()) {
      for (int t = range.from(); t < range.to(); t++) {
        if (tokens.is(t, Kind.QUOTATION)) {
          claimed.set(tokens.quotationIndex(t));
        }
      }
    }
  }
}
