package dev.quoth.answer;

import dev.quoth.Passage;
import dev.quoth.Quotation;
import dev.quoth.QuotationCheck;
import dev.quoth.QuotationCheck.Verdict;
import dev.quoth.QuotationSource;
import dev.quoth.QuotePassage;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.language.Language;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.plan.SearchPlan;
import dev.quoth.wording.PrintedWord;
import dev.quoth.wording.WordReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides whether a quotation is right: finds the quotes that have its words, compares it with
 * each, and says what it was made of. For one thread and one answer.
 */
final class QuotationVerifier<P> {

  private static final int MAX_NEAREST = 5;

  private final Engine<P> engine;
  private final Quotation quotation;
  private final SearchPlan within;
  private final WordReader reader;
  private final PassageAnalyzers analyzers;
  private final WordRarity<P> rarity;
  private final QuotationCandidates<P> candidates;
  private final AskedWords asked;
  private final Map<P, QuotePassage> read = new HashMap<>();

  QuotationVerifier(Engine<P> engine, Language language, Quotation quotation, SearchPlan within)
      throws IOException {
    this.engine = engine;
    this.quotation = quotation;
    this.within = within;
    reader = new WordReader(language);
    analyzers = language.analyzers();
    rarity = new WordRarity<>(engine, analyzers);
    candidates = new QuotationCandidates<>(engine, rarity);
    List<PrintedWord> words = reader.read(quotation.words(), 0, 0);
    asked = new AskedWords(words, 0, rarity.of(words), rarity.beyondChance());
  }

  /** What some quotes say of the quotation. */
  private record Finding(Verdict verdict, List<ComparedQuote> sources, List<ComparedQuote> others) {

    /** Tests whether the quotation can be printed as it is, but for its speaker. */
    boolean isSaid() {
      return verdict.compareTo(Verdict.JOINED) <= 0;
    }
  }

  /** Verifies the words, whoever said them. */
  QuotationCheck check() throws IOException {
    Finding finding = finding(List.of(within), quote -> true);
    return answer(finding.verdict, finding, finding);
  }

  /**
   * Verifies the words of a speaker.
   *
   * @param bySpeaker whose filters only quotes of the speaker meet
   */
  QuotationCheck check(SearchPlan bySpeaker) throws IOException {
    Set<String> theirs = new HashSet<>();
    for (QuotePassage quote : read(findAny(asked, List.of(bySpeaker)), quote -> true)) {
      theirs.add(quote.id());
    }
    Finding named =
        finding(
            List.of(bySpeaker, within), quote -> theirs.contains(quote.id()) || isOfNobody(quote));
    if (named.isSaid()) {
      return answer(named.verdict, named, named);
    }
    Finding anybody = finding(List.of(within), quote -> true);
    return anybody.verdict.compareTo(named.verdict) < 0
        ? answer(Verdict.OTHER_SPEAKER, anybody, named)
        : answer(named.verdict, named, named);
  }

  private static boolean isOfNobody(QuotePassage quote) {
    Optional<Speaker> speaker = quote.speaker();
    return speaker.isEmpty() || speaker.get().kind() == SpeakerKind.UNNAMED;
  }

  private Finding finding(List<SearchPlan> plans, Predicate<QuotePassage> counts)
      throws IOException {
    Set<P> found = find(asked, plans, candidates::withPhrase);
    List<ComparedQuote> exact = compared(read(found, counts));
    if (!exact.isEmpty() && exact.getFirst().verdict() == Verdict.VERBATIM) {
      return finding(Verdict.VERBATIM, exact);
    }
    found.addAll(find(asked, plans, candidates::withWords));
    List<QuotePassage> quotes = read(found, counts);
    List<ComparedQuote> all = compared(quotes);
    if (!all.isEmpty() && explains(all.getFirst())) {
      return finding(all.getFirst().verdict(), all);
    }
    return others(all, quotes, part -> read(findAny(part, plans), counts));
  }

  /** What is missing at an end of a quotation may come of another quote. */
  private static boolean explains(ComparedQuote best) {
    return switch (best.verdict()) {
      case VERBATIM, CUT -> true;
      case ALTERED -> !JoinedQuotes.mayBePart(best);
      default -> false;
    };
  }

  private Finding others(
      List<ComparedQuote> all, List<QuotePassage> quotes, JoinedQuotes.Source source)
      throws IOException {
    List<ComparedQuote> joined = new JoinedQuotes(reader).of(asked, quotes, source);
    if (!joined.isEmpty()) {
      return new Finding(Verdict.JOINED, joined, all);
    }
    if (!all.isEmpty() && all.getFirst().verdict() == Verdict.ALTERED) {
      return finding(Verdict.ALTERED, all);
    }
    List<ComparedQuote> paraphrases = new Paraphrases<>(rarity, analyzers).of(asked, quotes);
    return paraphrases.isEmpty()
        ? new Finding(Verdict.NOT_FOUND, List.of(), all)
        : finding(Verdict.PARAPHRASED, paraphrases);
  }

  private List<ComparedQuote> compared(List<QuotePassage> quotes) {
    return quotes.stream()
        .map(quote -> ComparedQuote.of(asked, quote, reader))
        .sorted(ComparedQuote.BEST_FIRST)
        .toList();
  }

  private static Finding finding(Verdict verdict, List<ComparedQuote> compared) {
    return new Finding(verdict, List.of(compared.getFirst()), compared);
  }

  /** Finds candidates for some words. */
  private interface Candidates<P> {
    Set<P> find(List<PrintedWord> words, SearchPlan within) throws IOException;
  }

  private Set<P> findAny(AskedWords part, List<SearchPlan> plans) throws IOException {
    Set<P> found = find(part, plans, candidates::withPhrase);
    found.addAll(find(part, plans, candidates::withWords));
    return found;
  }

  private Set<P> find(AskedWords part, List<SearchPlan> plans, Candidates<P> finder)
      throws IOException {
    Set<P> found = new LinkedHashSet<>();
    for (SearchPlan plan : plans) {
      found.addAll(finder.find(part.words(), plan));
    }
    return found;
  }

  private List<QuotePassage> read(Set<P> found, Predicate<QuotePassage> counts) throws IOException {
    List<P> unread = found.stream().filter(passage -> !read.containsKey(passage)).toList();
    List<Passage> passages = engine.readAll(unread);
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i) instanceof QuotePassage quote) {
        read.put(unread.get(i), quote);
      }
    }
    return found.stream().filter(read::containsKey).map(read::get).filter(counts).toList();
  }

  private QuotationCheck answer(Verdict verdict, Finding finding, Finding near) throws IOException {
    List<QuotationSource> sources = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    for (ComparedQuote source : finding.sources) {
      List<ComparedQuote> same = appearances(source, finding.others);
      List<Passage> appearances = new ArrayList<>();
      for (ComparedQuote compared : same) {
        appearances.add(compared.quote());
        shown.add(compared.quote().id());
      }
      sources.add(source(same.getFirst(), appearances));
    }
    List<Passage> nearest = new ArrayList<>();
    for (ComparedQuote other : near.others) {
      boolean room = nearest.size() < MAX_NEAREST && other.similarity() > 0;
      if (room && shown.add(other.quote().id())) {
        nearest.add(other.quote());
      }
    }
    return new QuotationCheck(quotation, verdict, sources, nearest);
  }

  private static QuotationSource source(ComparedQuote first, List<Passage> appearances) {
    return new QuotationSource(
        first.quote(), first.asked().span(), first.changes(), first.similarity(), appearances);
  }

  /** Returns the quotes that are as good a source, the first publication first. */
  private List<ComparedQuote> appearances(ComparedQuote source, List<ComparedQuote> others)
      throws IOException {
    Map<String, ComparedQuote> same = new HashMap<>();
    same.put(source.quote().id(), source);
    for (ComparedQuote other : others) {
      if (other.asked().span().equals(source.asked().span()) && other.isAsGood(source)) {
        same.put(other.quote().id(), other);
      }
    }
    for (QuotePassage quote : read(candidates.likeQuote(source.quote(), within), any -> true)) {
      if (!same.containsKey(quote.id())) {
        ComparedQuote other = ComparedQuote.of(source.asked(), quote, reader);
        if (other.isAsGood(source)) {
          same.put(quote.id(), other);
        }
      }
    }
    return same.values().stream().sorted(ComparedQuote.FIRST_PUBLISHED).toList();
  }
}
