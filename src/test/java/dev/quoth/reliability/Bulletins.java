package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteScope;
import dev.quoth.QuoteSearch;
import dev.quoth.index.IndexerOptions;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

/**
 * Articles made of a number and a version, so that an index can be compared with a map of these:
 * half an article, two versions of one, or a passage of another are told from what was written.
 */
final class Bulletins {

  /** A bulletin's lines are read as {@link Newsroom} does; segments are many. */
  static final IndexerOptions OPTIONS = Newsroom.OPTIONS.withBufferMegabytes(1);

  private static final String VERSION = "version";
  private static final String[] WARDENS = {"Cora Finch", "Ivo Brandt", "Mara Quill", "Odo Sand"};

  private Bulletins() {}

  /** Returns the id of a bulletin. */
  static String id(int number) {
    return "bulletin-" + number;
  }

  /** Returns a bulletin. */
  static Article article(int number, int version) {
    return Article.builder(id(number), String.join("\n", paragraphs(number, version)))
        .title("Gauge " + number + " in report " + version)
        .source("The Weir Bulletin")
        .metadata(VERSION, Integer.toString(version))
        .build();
  }

  /** Returns its paragraphs, each of which has one quote. */
  private static List<String> paragraphs(int number, int version) {
    List<String> paragraphs = new ArrayList<>();
    int many = 1 + Math.floorMod(number + version, 4);
    for (int i = 0; i < many; i++) {
      paragraphs.add(WARDENS[i] + ": " + words(number, version, i));
    }
    return paragraphs;
  }

  private static String words(int number, int version, int line) {
    return "Gauge " + number + " stands at " + version + " on step " + line + " of the weir.";
  }

  private static List<String> passages(int number, int version) {
    List<String> passages = new ArrayList<>();
    List<String> paragraphs = paragraphs(number, version);
    for (int i = 0; i < paragraphs.size(); i++) {
      passages.add(id(number) + "#q" + i + " " + words(number, version, i));
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      passages.add(id(number) + "#p" + i + " " + paragraphs.get(i));
    }
    return passages;
  }

  /** Reads a whole index and checks that each bulletin is there whole, in one version. */
  static Map<Integer, Integer> read(QuoteSearch search) throws IOException {
    Map<String, List<Passage>> found = new TreeMap<>();
    QuoteQuery all = QuoteQuery.all().scope(QuoteScope.ANY);
    for (QuoteQuery query : List.of(all, all.passages(PassageKind.PARAGRAPH))) {
      try (Stream<Passage> passages = search.stream(query)) {
        passages.forEach(passage ->
            found.computeIfAbsent(passage.article().id(), id -> new ArrayList<>()).add(passage));
      }
    }
    Map<Integer, Integer> versions = new TreeMap<>();
    found.forEach((id, passages) -> {
      int number = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
      int version =
          Integer.parseInt(passages.getFirst().article().metadata().getOrDefault(VERSION, "-1"));
      assertEquals(passages(number, version), passages.stream().map(Bulletins::shown).toList());
      versions.put(number, version);
    });
    assertEquals(versions.size(), search.articles());
    return versions;
  }

  private static String shown(Passage passage) {
    return passage.id() + " " + passage.text();
  }

  /** Reads the latest commit, if there is one, which must be without a fault in Lucene's eyes. */
  static Map<Integer, Integer> readSound(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Map.of();
    }
    try (CheckIndex check = new CheckIndex(directory)) {
      CheckIndex.Status status = check.checkIndex();
      assertEquals("clean", status.clean ? "clean" : status.toString());
    }
    try (QuoteSearcher searcher = QuoteSearcher.open(directory, OPTIONS.searcherOptions())) {
      return read(searcher);
    }
  }
}
