package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.index.QuoteSearcherManager;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * A file of an index is damaged. Opening the index, and reading a passage whose bytes make no
 * sense, throw documented exceptions.
 */
class DamageTest {

  private final Map<String, Integer> outcomes = new TreeMap<>();

  @Test
  void aDamagedIndexIsRefusedInPromisedWords(TestInfo test) throws IOException {
    Map<String, byte[]> files = files();
    Rounds rounds = Rounds.of(test);
    rounds.run(100, 100_000, random -> round(new TreeMap<>(files), random));
    rounds.say(outcomes.toString());
  }

  /** Several segments, one of them with deletions. */
  private static Map<String, byte[]> files() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, Bulletins.OPTIONS);
        QuoteSearcherManager manager = indexer.searcherManager()) {
      for (int number = 0; number < 20; number++) {
        indexer.add(Bulletins.article(number, 1));
        if (number % 7 == 6) {
          manager.refresh();
        }
      }
      indexer.remove(Bulletins.id(3));
    }
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : directory.listAll()) {
      try (IndexInput input = directory.openInput(name, IOContext.READONCE)) {
        byte[] bytes = new byte[(int) input.length()];
        input.readBytes(bytes, 0, bytes.length);
        files.put(name, bytes);
      }
    }
    return files;
  }

  private void round(Map<String, byte[]> files, SplittableRandom random) throws IOException {
    String name = files.keySet().toArray(String[]::new)[random.nextInt(files.size())];
    String damage = damage(files, name, random);
    try {
      count(reading(directory(files)));
      count(writing(directory(files)));
    } catch (Throwable e) {
      throw new AssertionError(damage, e);
    }
  }

  /** Damages a file, and returns how. */
  private static String damage(Map<String, byte[]> files, String name, SplittableRandom random) {
    byte[] bytes = files.getOrDefault(name, new byte[0]).clone();
    int at = random.nextInt(bytes.length);
    files.put(name, bytes);
    return switch (random.nextInt(12)) {
      case 0 -> {
        files.remove(name);
        yield "no " + name;
      }
      case 1 -> {
        files.put(name, Arrays.copyOf(bytes, at));
        yield name + " cut at " + at;
      }
      case 2 -> {
        files.put(name, Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(100)));
        yield name + " longer";
      }
      case 3 -> {
        Arrays.fill(bytes, at, Math.min(bytes.length, at + 64), (byte) 0);
        yield name + " zeros at " + at;
      }
      default -> {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        yield name + " a bit at " + at;
      }
    };
  }

  private static Directory directory(Map<String, byte[]> files) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try (IndexOutput output = directory.createOutput(file.getKey(), IOContext.DEFAULT)) {
        output.writeBytes(file.getValue(), file.getValue().length);
      }
    }
    return directory;
  }

  private static String reading(Directory directory) {
    QuoteSearcher searcher;
    try {
      searcher = QuoteSearcher.open(directory, Bulletins.OPTIONS.searcherOptions());
    } catch (IOException e) {
      return "searcher refused: " + e.getClass().getSimpleName();
    }
    try (searcher) {
      searcher.search(QuoteQuery.by("Finch").about("weir gauge"));
      for (PassageKind kind : PassageKind.values()) {
        try (Stream<Passage> passages = searcher.stream(QuoteQuery.all().passages(kind))) {
          passages.forEach(Passage::text);
        }
      }
      return "searched";
    } catch (IOException | UncheckedIOException e) {
      return "search failed: " + e.getClass().getSimpleName();
    } catch (RuntimeException e) {
      assertTrue(isOfLucene(e), () -> "thrown by the library itself: " + e);
      return "search failed in Lucene: " + e.getClass().getSimpleName();
    }
  }

  /** Lucene does not check all that it reads, and there is no end of what it throws then. */
  private static boolean isOfLucene(RuntimeException e) {
    return Stream.of(e.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java."))
        .findFirst()
        .map(name -> name.startsWith("org.apache.lucene."))
        .orElse(true);
  }

  private static String writing(Directory directory) {
    QuoteIndexer indexer;
    try {
      indexer = QuoteIndexer.open(directory, Bulletins.OPTIONS);
    } catch (IOException e) {
      return "indexer refused: " + e.getClass().getSimpleName();
    }
    try (indexer) {
      indexer.add(Bulletins.article(7, 2));
      return "written";
    } catch (IOException e) {
      return "writing failed: " + e.getClass().getSimpleName();
    }
  }

  private void count(String outcome) {
    outcomes.merge(outcome, 1, Integer::sum);
  }
}
