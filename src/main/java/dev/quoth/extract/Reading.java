package dev.quoth.extract;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.extract.Report.Mood;
import dev.quoth.extract.Tokens.Kind;
import dev.quoth.language.LanguageProfile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One article while it is read: from its characters to its quotes. */
final class Reading {

  private final List<Span> paragraphs;
  private final Tokens tokens;
  private final Sentences sentences;
  private final PhraseReader phrases;
  private final ReportScanner reports;
  private final Speakers speakers;
  private final QuoteBuilder builder;
  private final BitSet claimed = new BitSet();
  private final List<Quote> quotes = new ArrayList<>();

  Reading(Article article, LanguageProfile language) {
    paragraphs = article.paragraphs();
    List<Quotation> quotations = QuotationScanner.scan(article.text(), paragraphs);
    tokens = Tokenizer.tokenize(article.text(), paragraphs, quotations, language.lexicon());
    sentences = Sentences.of(tokens);
    List<Name> names = NameScanner.scan(tokens, sentences);
    phrases = new PhraseReader(tokens, names);
    reports = new ReportScanner(tokens, phrases);
    speakers = new Speakers(tokens, sentences, names, People.of(tokens, names));
    builder = new QuoteBuilder(tokens, speakers);
  }

  List<Quote> quotes() {
    Optional<Attribution> last = Optional.empty();
    for (int s = 0; s < sentences.count(); s++) {
      Optional<Act> leading = sentence(s);
      if (leading.isPresent()) {
        last = leading.map(act -> builder.attribution(act, "said", 0.9));
      }
      floating(s, last);
    }
    quotes.sort(Comparator.comparing(Quote::span));
    return List.copyOf(quotes);
  }

  /** Reads a sentence and returns the act that a quotation behind it would go on with. */
  private Optional<Act> sentence(int s) {
    int begin = sentences.begin(s);
    int end = sentences.end(s);
    List<Act> found = new ArrayList<>();
    Optional<Act> leading = Optional.empty();
    ActReader acts = new ActReader(new Clause(tokens, phrases, begin, end));
    for (Report report : reports.scan(begin, end)) {
      Optional<Act> act = acts.read(report, found);
      if (act.isPresent() && told(act.get())) {
        found.add(act.get());
        speakers.spoke(act.get().source());
        add(act.get());
        boolean quoting = act.get().place() != Act.Place.BEHIND && quotes(act.get());
        leading = quoting && leading.isEmpty() ? act : leading;
      }
    }
    return leading.isPresent() || found.isEmpty() ? leading : Optional.of(ActReader.mainAct(found));
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

  private boolean told(Act act) {
    Report report = act.report();
    return quotes(act) || (report.verb().kind().speech() && report.mood() == Mood.SAID);
  }

  private void add(Act act) {
    for (Act.Range range : act.contents()) {
      claim(range);
    }
    List<Segment> segments = builder.segments(act.contents());
    if (!segments.isEmpty()) {
      Attribution attribution = builder.attribution(act, act.place().name(), 0.9);
      quotes.add(builder.quote(segments, paragraphOf(segments), Optional.of(attribution)));
    }
  }

  private void claim(Act.Range range) {
    for (int t = range.from(); t < range.to(); t++) {
      if (tokens.is(t, Kind.QUOTATION)) {
        claimed.set(tokens.quotationIndex(t));
      }
    }
  }

  private int paragraphOf(List<Segment> segments) {
    int start = segments.getFirst().span().start();
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start() <= start) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Quotations that no verb of their own sentence governs. */
  private void floating(int s, Optional<Attribution> last) {
    int begin = sentences.begin(s);
    int end = sentences.end(s);
    for (int t = begin; t < end; t++) {
      if (tokens.is(t, Kind.QUOTATION) && !claimed.get(tokens.quotationIndex(t))) {
        Quotation quotation = tokens.quotation(t);
        boolean whole = t == begin && (t + 1 >= end);
        List<Segment> segments = List.of(QuoteBuilder.verbatim(quotation));
        Optional<Attribution> attribution =
            whole ? last.map(QuoteBuilder::continued) : Optional.empty();
        quotes.add(builder.quote(segments, quotation.paragraph(), attribution));
      }
    }
  }
}
