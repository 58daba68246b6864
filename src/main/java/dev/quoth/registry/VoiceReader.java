package dev.quoth.registry;

import dev.quoth.Attribution;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.registry.ArticleVoices.Voice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads who speaks in the articles of an index. */
final class VoiceReader {

  private final GenderWords words;
  private final SortedMap<String, ArticleVoices> articles = new TreeMap<>();

  /** The persons of the article that is read, by name and role. */
  private final Map<List<String>, Voice> voices = new LinkedHashMap<>();

  private Optional<QuotePassage> last = Optional.empty();
  private long quotes;

  private VoiceReader(Lexicon lexicon) {
    words = new GenderWords(lexicon);
  }

  /** Reads the articles with quotes that answer a question, by their ids. */
  static SortedMap<String, ArticleVoices> read(
      QuoteSearch search, QuoteQuery query, Lexicon lexicon) throws IOException {
    VoiceReader reader = new VoiceReader(lexicon);
    try (Stream<Passage> passages = search.stream(query)) {
      for (Iterator<Passage> each = passages.iterator(); each.hasNext(); ) {
        reader.add((QuotePassage) each.next());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    reader.endArticle();
    return reader.articles;
  }

  private void add(QuotePassage quote) {
    if (last.filter(before -> before.article().id().equals(quote.article().id())).isEmpty()) {
      endArticle();
    }
    last = Optional.of(quote);
    quotes++;
    quote
        .speaker()
        .filter(speaker -> speaker.kind() == SpeakerKind.PERSON)
        .ifPresent(speaker ->
            voices.merge(
                List.of(speaker.name(), speaker.role()), voice(quote, speaker), Voice::plus));
  }

  private Voice voice(QuotePassage quote, Speaker speaker) {
    String mention = quote.quote().attribution().map(known -> known.mention().text()).orElse("");
    String before = quote.quote().attribution().map(known -> before(known, quote)).orElse("");
    return new Voice(
        speaker.name(),
        speaker.role(),
        1,
        words.isHe(mention, before) ? 1 : 0,
        words.isShe(mention, before) ? 1 : 0);
  }

  /** Returns the word before a mention, since a title is no part of it; empty for none. */
  private static String before(Attribution attribution, QuotePassage quote) {
    String context = quote.context();
    int start = attribution.mention().span().start() - quote.contextSpan().start();
    int blank = start - 1;
    return blank > 0 && start <= context.length() && context.charAt(blank) == ' '
        ? context.substring(context.lastIndexOf(' ', blank - 1) + 1, blank)
        : "";
  }

  private void endArticle() {
    last.ifPresent(quote ->
        articles.put(
            quote.article().id(),
            new ArticleVoices(
                quote.article().source(), day(quote), quotes, List.copyOf(voices.values()))));
    voices.clear();
    quotes = 0;
  }

  private static Optional<LocalDate> day(QuotePassage quote) {
    return quote.article().published().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
  }
}
