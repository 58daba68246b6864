package dev.quoth.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Facet;
import dev.quoth.Gender;
import dev.quoth.Hit;
import dev.quoth.Passage;
import dev.quoth.PassageFact;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.Speaker;
import dev.quoth.SpeakerIdentity;
import dev.quoth.SpeakerKind;
import dev.quoth.SpeakerRegistry;
import dev.quoth.SpeakerScope;
import dev.quoth.SpeakerVote;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.search.LuceneClauses;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which names are one person's, and what follows for answers. */
class SpeakerRegistryTest {

  private final List<Article> articles = new ArrayList<>();

  @Test
  void initialsMiddleNamesAndShortFormsAreOnePerson() throws IOException {
    print(3, "Robert Lindqvist (harbour master)");
    print(1, "Bob Lindqvist (harbour master)");
    print(1, "Robert T. Lindqvist (harbour master of Kelden)");
    print(1, "Robert Maria Lindqvist (harbour master)");
    assertEquals(
        List.of("bob lindqvist, robert lindqvist, robert maria lindqvist, robert t lindqvist"),
        people());
  }

  @Test
  void aGenderIsThatOfNearlyAllPronounsAndTitles() throws IOException {
    assertEquals(Gender.FEMALE, gender("Ana Ruiz", "she said", "she said"));
    assertEquals(Gender.MALE, gender("Ivo Brandt", "he said", "Mr. Brandt said"));
    assertEquals(Gender.UNKNOWN, gender("Ivo Brandt", "he said"));
    assertEquals(Gender.UNKNOWN, gender("Ivo Brandt", "Brandt said", "Ivo Brandt said"));
  }

  private static Gender gender(String name, String... told) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (QuoteIndexer indexer =
        QuoteIndexer.open(directory, IndexerOptions.of(Language.english()))) {
      for (int i = 0; i < told.length; i++) {
        String text = "“The pier stays open,” said " + name + ".\n\n“It is safe,” " + told[i] + ".";
        indexer.add(Article.builder("a" + i, text).build());
      }
      try (QuoteSearcher searcher = indexer.searcher()) {
        SpeakerRegistry registry = SpeakerRegistryBuilder.of(Language.english()).build(searcher);
        return registry.find(name).orElseThrow().profile().gender();
      }
    }
  }

  @Test
  void whoSpeaksBesideAnotherIsAnother() throws IOException {
    print(2, "Robert Lindqvist (harbour master)", "Bob Lindqvist (harbour master)");
    assertEquals(List.of("bob lindqvist", "robert lindqvist"), people());
  }

  @Test
  void whoHasAnotherRoleIsAnother() throws IOException {
    print(2, "Robert Lindqvist (harbour master)");
    print(2, "Bob Lindqvist (trombone player)");
    assertEquals(List.of("bob lindqvist", "robert lindqvist"), people());
  }

  @Test
  void otherInitialsAndOtherSuffixesAreOtherPeople() throws IOException {
    print(2, "John F. Smith (mayor)");
    print(2, "John P. Smith (mayor)");
    print(3, "Emil Dahl (ship owner)");
    print(3, "Emil Dahl Jr. (son of the skipper)");
    assertEquals(List.of("emil dahl", "emil dahl jr", "john f smith", "john p smith"), people());
  }

  @Test
  void aNameThatMayBeEithersStaysAlone() throws IOException {
    print(4, "Robert T. Lindqvist (mayor)");
    print(4, "Robert A. Lindqvist (mayor)");
    print(1, "Robert Lindqvist (mayor)");
    assertEquals(List.of("robert a lindqvist", "robert lindqvist", "robert t lindqvist"), people());
  }

  @Test
  void aSurnameIsWhomNearlyAllArticlesMean() throws IOException {
    print(19, "Ann Brandt (mayor)");
    print(1, "Olaf Brandt");
    print(5, "Brandt");
    assertEquals(List.of("ann brandt, brandt", "olaf brandt"), people());
    assertEquals("19 of 20 articles with a full name", form("Ann Brandt", "brandt").evidence());
  }

  @Test
  void aSurnameOfSeveralStaysAName() throws IOException {
    print(6, "Ann Smith (mayor)");
    print(5, "Olaf Smith (baker)");
    print(3, "Smith");
    SpeakerRegistry registry = registry(RegistryDecisions.NONE);
    assertEquals(Optional.empty(), registry.find("Smith"));
    assertEquals(List.of("ann smith", "olaf smith"), people());
  }

  @Test
  void aSurnameMeansOneInAMonthAndAnotherInTheNext() throws IOException {
    for (int day = 1; day <= 6; day++) {
      print(LocalDate.of(2026, 3, day), "Ann Smith (mayor)");
      print(LocalDate.of(2026, 5, day), "Olaf Smith (baker)");
    }
    print(LocalDate.of(2026, 3, 9), "Smith");
    print(LocalDate.of(2026, 5, 9), "Smith");
    print(LocalDate.of(2026, 9, 9), "Smith");
    SpeakerRegistry registry = registry(RegistryDecisions.NONE);
    try (QuoteSearcher searcher = open()) {
      assertEquals(
          List.of("Ann Smith 7", "Olaf Smith 7", "Smith 1"),
          speakers(searcher.identifying(registry)));
      assertEquals(7, count(searcher.identifying(registry), "Ann Smith"));
    }
  }

  @Test
  void whomASurnameMeansIsCountedAmongTheApplicationsOwnPassagesOnly() throws IOException {
    for (int day = 1; day <= 6; day++) {
      print(LocalDate.of(2026, 3, day), "Ann Smith (mayor)");
      print(LocalDate.of(2026, 5, day), "Olaf Smith (baker)");
    }
    print(LocalDate.of(2026, 3, 9), "Smith");
    print(LocalDate.of(2026, 3, 10), "Smith");
    SpeakerRegistry registry = registry(RegistryDecisions.NONE);
    TermQuery twelve = new TermQuery(new Term("quote", "12"));
    try (QuoteSearcher searcher = open()) {
      QuoteSearch narrowed = searcher.with(LuceneClauses.NONE.filter(twelve));
      assertEquals(List.of("Ann Smith 1"), speakers(narrowed.identifying(registry)));
    }
  }

  @Test
  void answersCountPeopleAndTheSearchItselfNames() throws IOException {
    print(12, "Ann Brandt (mayor)");
    print(3, "Brandt");
    SpeakerRegistry registry = registry(RegistryDecisions.NONE);
    try (QuoteSearcher searcher = open()) {
      assertEquals(List.of("Ann Brandt 12", "Brandt 3"), speakers(searcher));
      QuoteSearch people = searcher.identifying(registry);
      assertEquals(List.of("Ann Brandt 15"), speakers(people));
      assertEquals(15, count(people, "Ann Brandt"));
      assertEquals(15, people.suggestSpeakers("bran", 5).getFirst().passages());
      for (Hit hit : people.search(QuoteQuery.all())) {
        QuotePassage quote = (QuotePassage) hit.passage();
        assertEquals("ann brandt", registry.speaker(quote).orElseThrow().key());
      }
    }
  }

  @Test
  void theCountsOfPeopleAreCutAfterAllNamesWereAdded() throws IOException {
    print(4, "Ann Brandt (mayor)");
    print(3, "Emil Dahl (skipper)");
    print(2, "Brandt");
    print(2, "Zoë Maier");
    print(1, "Zoe Maier");
    print(1, "Ivo Kern");
    SpeakerRegistry registry =
        SpeakerRegistry.of(List.of(person("Ann Brandt", "Brandt"), person("Emil Dahl")));
    try (QuoteSearcher searcher = open()) {
      QuoteSearch people = searcher.identifying(registry);
      Facet first = speakers(people, QuoteQuery.all(), 2);
      assertEquals("[Ann Brandt 6, Emil Dahl 3]", shown(first));
      assertEquals(4, first.distinctValues());
      String all = "[Ann Brandt 6, Emil Dahl 3, Zoë Maier 3, Ivo Kern 1]";
      assertEquals(all, shown(speakers(people, QuoteQuery.all(), 9)));
      assertEquals("[Zoë Maier 3]", shown(speakers(people, QuoteQuery.by("Zoe Maier"), 9)));
      assertEquals("[]", shown(speakers(people, QuoteQuery.all().about("lighthouse"), 9)));
    }
  }

  @Test
  void eachRegistryOfASearcherCountsItsOwnPeople() throws IOException {
    print(2, "Ann Brandt (mayor)");
    print(1, "Brandt");
    SpeakerRegistry one = SpeakerRegistry.of(List.of(person("Ann Brandt", "Brandt")));
    SpeakerRegistry two = SpeakerRegistry.of(List.of(person("Ann Brandt")));
    try (QuoteSearcher searcher = open()) {
      for (int i = 0; i < 2; i++) {
        assertEquals(List.of("Ann Brandt 3"), speakers(searcher.identifying(one)));
        assertEquals(List.of("Ann Brandt 2", "Brandt 1"), speakers(searcher.identifying(two)));
      }
    }
  }

  private static SpeakerIdentity person(String... names) {
    return new SpeakerIdentity(
        Speaker.keyOf(names[0]),
        new Speaker(names[0], "", SpeakerKind.PERSON),
        Stream.of(names)
            .map(name -> new SpeakerIdentity.NameForm(Speaker.keyOf(name), name, 1, List.of(), ""))
            .toList(),
        SpeakerIdentity.Profile.UNKNOWN);
  }

  @Test
  void whatIsSimilarMayBeSaidByTheSamePersonUnderAnotherName() throws IOException {
    print(12, "Ann Brandt (mayor)");
    articles.add(article("one", 1, "Courier", "Ann Brandt: The dredging of the old harbour waits"));
    articles.add(
        article("two", 2, "Courier", "Brandt: The harbour waits until its dredging is paid for"));
    SpeakerRegistry registry = registry(RegistryDecisions.NONE);
    try (QuoteSearcher searcher = open()) {
      Passage first =
          searcher.search(QuoteQuery.all().about("old harbour")).hits().getFirst().passage();
      SpeakerScope same = SpeakerScope.SAME_SPEAKER;
      assertEquals(0, searcher.similarTo(first, same, QuoteQuery.all()).total().count());
      QuoteSearch people = searcher.identifying(registry);
      assertEquals(1, people.similarTo(first, same, QuoteQuery.all()).total().count());
    }
  }

  @Test
  void whatIsDecidedByHandStandsAboveTheArticles() throws IOException {
    print(12, "Ann Brandt (mayor)");
    print(3, "Brandt");
    print(2, "The Iron Mayor");
    RegistryDecisions decisions =
        RegistryDecisions.NONE
            .split("Ann Brandt", "Brandt")
            .join("Ann Brandt", "The Iron Mayor")
            .call("Ann Brandt", "Mayor Ann Brandt")
            .identify("The Iron Mayor", "wikidata", "Q1");
    SpeakerIdentity mayor = registry(decisions).find("Ann Brandt").orElseThrow();
    assertEquals("Mayor Ann Brandt", mayor.name());
    assertEquals("Q1", mayor.profile().identifiers().get("wikidata"));
    assertEquals(
        List.of("ann brandt", "the iron mayor"),
        mayor.forms().stream().map(SpeakerIdentity.NameForm::key).toList());
    assertEquals("decided by hand", mayor.forms().getLast().evidence());
  }

  @Test
  void aRegistryAndDecisionsAreReadAsTheyWereWritten(@TempDir Path folder) throws IOException {
    print(12, "Ann Brandt (mayor)");
    print(3, "Brandt");
    RegistryDecisions decisions =
        RegistryDecisions.NONE.call("Ann Brandt", "Ann").identify("Brandt", "wikidata", "Q1");
    Path file = folder.resolve("decisions.json");
    RegistryJson.writeDecisions(decisions, file);
    assertEquals(decisions, RegistryJson.readDecisions(file));
    SpeakerRegistry registry = registry(decisions);
    Path speakers = folder.resolve("speakers.json");
    RegistryJson.writeRegistry(registry, speakers);
    assertEquals(registry.identities(), RegistryJson.readRegistry(speakers).identities());
    Files.writeString(speakers, "{\"speakers\": [{\"key\": \"a\"}]}");
    IOException refused =
        assertThrows(IOException.class, () -> RegistryJson.readRegistry(speakers));
    assertTrue(String.valueOf(refused.getMessage()).contains("build it anew"));
  }

  @Test
  void theOtherOutletsTellWhoSaidIt() throws IOException {
    String words = "The ferry of Kelden will not leave before the ice has gone from the bay";
    articles.add(article("one", 1, "Courier", "? " + words));
    articles.add(article("two", 2, "Herald", "Ann Brandt: " + words));
    articles.add(article("three", 3, "Post", "Ann Brandt: " + words));
    articles.add(article("four", 4, "Post", "Ann Brandt: " + words));
    try (QuoteSearcher searcher = open()) {
      QuotePassage quote =
          (QuotePassage)
              searcher.search(QuoteQuery.all()).hits().stream()
                  .filter(hit -> hit.passage().article().id().equals("one"))
                  .findFirst()
                  .orElseThrow()
                  .passage();
      SpeakerVote vote = searcher.vote(quote).orElseThrow();
      assertEquals("Ann Brandt", vote.name());
      assertEquals(List.of("Herald", "Post"), vote.sources());
      assertEquals(0.75, vote.confidence());
    }
  }

  private void print(int times, String... speakers) {
    for (int i = 0; i < times; i++) {
      print(LocalDate.of(2026, 1, 1).plusDays(articles.size()), speakers);
    }
  }

  private void print(LocalDate day, String... speakers) {
    StringBuilder lines = new StringBuilder();
    for (String speaker : speakers) {
      lines.append(speaker).append(": Word ").append(articles.size()).append(" of mine.\n");
    }
    articles.add(
        Article.builder("a" + articles.size(), lines.toString())
            .source("Courier")
            .publishedOn(day)
            .build());
  }

  private static Article article(String id, int day, String source, String text) {
    return Article.builder(id, text).source(source).publishedOn(LocalDate.of(2026, 3, day)).build();
  }

  private QuoteSearcher open() throws IOException {
    Directory index = Newsroom.index(articles.toArray(Article[]::new));
    return QuoteSearcher.open(index, SearcherOptions.of(Language.english()));
  }

  private SpeakerRegistry registry(RegistryDecisions decisions) throws IOException {
    try (QuoteSearcher searcher = open()) {
      return SpeakerRegistryBuilder.of(Language.english()).deciding(decisions).build(searcher);
    }
  }

  /** Returns the names of each person, in the order of the alphabet. */
  private List<String> people() throws IOException {
    return registry(RegistryDecisions.NONE).identities().stream()
        .map(person -> person.forms().stream().map(SpeakerIdentity.NameForm::key).toList())
        .map(keys -> String.join(", ", new TreeSet<>(keys)))
        .sorted()
        .toList();
  }

  private SpeakerIdentity.NameForm form(String name, String key) throws IOException {
    return registry(RegistryDecisions.NONE).find(name).orElseThrow().forms().stream()
        .filter(form -> form.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static long count(QuoteSearch search, String name) throws IOException {
    return search.search(QuoteQuery.by(name)).total().count();
  }

  private static List<String> speakers(QuoteSearch search) throws IOException {
    return labels(speakers(search, QuoteQuery.all(), 10));
  }

  private static Facet speakers(QuoteSearch search, QuoteQuery query, int limit)
      throws IOException {
    return search.facets(query, limit, PassageFact.SPEAKER).facets().getFirst();
  }

  private static String shown(Facet speakers) {
    return labels(speakers).toString();
  }

  private static List<String> labels(Facet speakers) {
    return speakers.counts().stream()
        .map(speaker -> speaker.value() + " " + speaker.passages())
        .toList();
  }
}
