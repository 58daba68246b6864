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

  private final List<Span> paragraphs;
  private final Tokens tokens;
  private final Sentences sentences;
  private final PhraseReader phrases;
  private final ReportScanner reports;
  private final Speakers speakers;
  private final Acts sorter;
  private final QuoteBuilder builder;
  private final LooseQuotations loose;
  private final BitSet claimed = new BitSet();
  private final List<Draft> drafts = new ArrayList<>();

  Reading(Article article, LanguageProfile language) {
    paragraphs = article.paragraphs();
    List<Quotation> quotations = QuotationScanner.scan(article.text(), paragraphs);
    tokens = Tokenizer.tokenize(article.text(), paragraphs, quotations, language.lexicon());
    sentences = Sentences.of(tokens);
    List<Name> names = NameScanner.scan(tokens, sentences);
    phrases = new PhraseReader(tokens, names);
    reports = new ReportScanner(tokens, phrases);
    People people = People.of(tokens, names);
    Roles.find(tokens, phrases, names, people);
    speakers = new Speakers(tokens, sentences, names, people);
    sorter = new Acts(tokens, speakers);
    builder = new QuoteBuilder(tokens, speakers, new Confidence(tokens, language));
    loose = new LooseQuotations(tokens, phrases, builder, new LooseJudge(language));
  }

  List<Quote> quotes() {
    for (int s = 0; s < sentences.count(); s++) {
      Clause clause = new Clause(tokens, phrases, sentences.begin(s), sentences.end(s));
      List<Act> acts = acts(clause);
      Optional<Draft> leading = draft(acts, s);
      loose.sentence(s, clause, acts, leading, claimed, drafts);
    }
    List<Quote> quotes = new ArrayList<>();
    for (Draft draft : drafts) {
      int paragraph = paragraphOf(draft.segments.getFirst());
      quotes.add(QuoteBuilder.quote(draft.segments, paragraph, draft.attribution));
    }
    quotes.sort(Comparator.comparing(Quote::span));
    return List.copyOf(quotes);
  }

  private List<Act> acts(Clause clause) {
    List<Act> found = new ArrayList<>();
    ActReader acts = new ActReader(clause);
    for (Report report : reports.scan(clause.begin(), clause.end())) {
      if (found.size() == MOST_ACTS) {
        break;
      }
      Optional<Act> act = acts.read(report, found);
      if (act.isPresent() && told(act.get())) {
        found.add(act.get());
        speakers.spoke(act.get().source());
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
      for (int t = range.from(); t < range.to(); t++) {
        if (tokens.is(t, Kind.QUOTATION)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Drafts the quotes of a sentence; returns the one that a quotation behind would go on with. */
  private Optional<Draft> draft(List<Act> acts, int sentence) {
    Optional<Draft> leading = Optional.empty();
    Optional<Draft> main = Optional.empty();
    Optional<Act> mainAct =
        acts.isEmpty() ? Optional.empty() : Optional.of(ActReader.mainAct(acts));
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

  private int paragraphOf(Segment segment) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start() <= segment.span().start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
