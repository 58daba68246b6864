package dev.quoth.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.AnyFilter;
import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Filter;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteScope;
import dev.quoth.QuoteSearch;
import dev.quoth.SpeakerRegistry;
import dev.quoth.TopicMatch;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.registry.SpeakerRegistryBuilder;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A monitor delivers just the passages that a search for what has arrived finds, though it asks few
 * of its searches; with all that can be asked, and with names that are hard to find.
 */
class MonitorModelTest {

  private static final List<String> GIVEN =
      List.of("Robert", "Bob", "Mary", "Jürgen", "Volodymyr", "Beto", "J.", "Jean", "Chris");

  private static final List<String> FAMILY =
      List.of(
          "Smith",
          "Smyth",
          "Müller-Lüdenscheidt",
          "Mueller",
          "Zelensky",
          "Zelenskyy",
          "O'Rourke",
          "de Blasio",
          "Deblasio",
          "de la Croix",
          "Delacroix",
          "Smith Jr.",
          "Wang",
          "Li",
          "Trump");

  private static final List<String> TITLES =
      List.of("", "", "", "Sen. ", "Foreign Minister ", "Mr. ", "the ");

  private static final List<String> WORDS =
      List.of(
          "harbour",
          "ferry",
          "ferries",
          "F-16",
          "U.S.",
          "us",
          "tax",
          "taxes",
          "pier",
          "bridge",
          "the",
          "of",
          "opening",
          "winter",
          "naïve",
          "who",
          "co-workers",
          "coworkers");

  private static final List<String> SOURCES =
      List.of("Bay Times", "CNN (Web News)", "Harbour News");

  private final Random random;

  MonitorModelTest() {
    random = new Random();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void itDeliversWhatASearchForArrivalsFinds(long seed) throws IOException {
    random.setSeed(seed);
    compare("seed " + seed, SpeakerRegistry.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(longs = {7})
  void itKnowsTheOtherNamesOfASpeaker(long seed) throws IOException {
    random.setSeed(seed);
    SpeakerRegistry registry;
    try (QuoteIndexer indexer = QuoteIndexer.open(new ByteBuffersDirectory(), Newsroom.OPTIONS)) {
      for (int i = 0; i < 60; i++) {
        indexer.add(article("r" + i));
      }
      try (QuoteSearcher searcher = indexer.searcher()) {
        registry = SpeakerRegistryBuilder.of(Language.english()).build(searcher);
      }
    }
    compare("seed " + seed, registry);
  }

  private void compare(String seed, SpeakerRegistry registry) throws IOException {
    MonitorOptions options = MonitorOptions.of(Language.english()).identifying(registry);
    try (QuoteMonitor monitor = QuoteMonitor.open(new ByteBuffersDirectory(), options);
        QuoteIndexer indexer = QuoteIndexer.open(new ByteBuffersDirectory(), Newsroom.OPTIONS)) {
      monitor.save(Stream.generate(this::search).limit(300).toArray(SavedSearch[]::new));
      for (int round = 0; round < 6; round++) {
        int articles = 1 + random.nextInt(round % 2 == 0 ? 3 : 40);
        for (int i = 0; i < articles; i++) {
          indexer.add(article("a" + random.nextInt(200)));
        }
        indexer.commit();
        try (QuoteSearcher searcher = indexer.searcher()) {
          check(seed + ", round " + round, monitor, searcher, registry);
        }
      }
    }
  }

  private static void check(
      String place, QuoteMonitor monitor, QuoteSearcher searcher, SpeakerRegistry registry)
      throws IOException {
    Instant before = monitor.position();
    Map<SavedSearch, Set<String>> delivered = new TreeMap<>((a, b) -> a.name().compareTo(b.name()));
    monitor.match(
        searcher,
        (search, passage) ->
            delivered.computeIfAbsent(search, s -> new TreeSet<>()).add(passage.id()));
    QuoteQuery arrived = QuoteQuery.all().where(Filter.arrivedAfter(before)).scope(QuoteScope.ANY);
    Set<String> fresh = ids(searcher, arrived);
    fresh.addAll(ids(searcher, arrived.passages(PassageKind.PARAGRAPH)));
    for (SavedSearch search : monitor.searches()) {
      Set<String> expected = ids(searcher.identifying(registry), search.query());
      expected.retainAll(fresh);
      assertEquals(expected, delivered.getOrDefault(search, Set.of()), () -> place + ": " + search);
    }
  }

  private static Set<String> ids(QuoteSearch searcher, QuoteQuery query) throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Passage> passages = searcher.stream(query)) {
      passages.forEach(passage -> ids.add(passage.id()));
    }
    return ids;
  }

  private Article article(String id) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      String words = words(1 + random.nextInt(8));
      lines.add(random.nextInt(4) == 0 ? words : name() + ": " + words);
    }
    return Article.builder(id, String.join("\n\n", lines))
        .title(words(random.nextInt(4)))
        .source(any(SOURCES))
        .publishedOn(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60)))
        .build();
  }

  private String words(int number) {
    return String.join(" ", Stream.generate(() -> any(WORDS)).limit(number).toList());
  }

  private String name() {
    return switch (random.nextInt(5)) {
      case 0 -> any(FAMILY);
      case 1 -> any(GIVEN) + " Q. " + any(FAMILY);
      default -> any(GIVEN) + " " + any(FAMILY);
    };
  }

  private SavedSearch search() {
    QuoteQuery query = QuoteQuery.all();
    for (int i = random.nextInt(3); i >= 0; i--) {
      query = more(query);
    }
    return new SavedSearch("search " + random.nextInt(1_000_000), query);
  }

  private QuoteQuery more(QuoteQuery query) {
    return switch (random.nextInt(9)) {
      case 0 -> query.about(words(1 + random.nextInt(5)));
      case 1, 2, 3 -> query.where(Filter.speaker(typed()));
      case 4 -> query.where(Filter.speakerExactly(name()));
      case 5 -> query.phrases(phrase());
      case 6 ->
          query
              .passages(any(List.of(PassageKind.values())))
              .matching(any(List.of(TopicMatch.values())))
              .scope(any(List.of(QuoteScope.values())));
      case 7 -> query.where(Filter.factWords(ArticleFact.SOURCE, any(List.of("cnn", "bay time"))));
      default -> query.where(AnyFilter.of(random, this::typed));
    };
  }

  private Phrase phrase() {
    Phrase.WordMatch match = any(List.of(Phrase.WordMatch.values()));
    String words =
        match == Phrase.WordMatch.WHOLE ? words(2) : any(List.of("ferr", "harbor", "bridge"));
    List<Phrase.Words> anyOf =
        List.of(new Phrase.Words(words, match), new Phrase.Words(words(2), Phrase.WordMatch.WHOLE));
    return new Phrase(anyOf, any(List.of(Phrase.Need.values())));
  }

  /** A name as somebody types it: with a title, joined, apart, and with a wrong letter. */
  private String typed() {
    String name = any(TITLES) + name();
    return switch (random.nextInt(6)) {
      case 0 -> misspelt(name);
      case 1 -> name.replace(" ", "");
      case 2 -> name + "'s";
      case 3 -> misspelt(name) + " (D-Mass.)";
      default -> name;
    };
  }

  private String misspelt(String name) {
    int at = random.nextInt(name.length());
    String letter = String.valueOf((char) ('a' + random.nextInt(26)));
    return switch (random.nextInt(3)) {
      case 0 -> name.substring(0, at) + letter + name.substring(at);
      case 1 -> name.substring(0, at) + name.substring(at + 1) + "x".repeat(at == 0 ? 1 : 0);
      default -> name.substring(0, at) + letter + name.substring(at + 1);
    };
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
