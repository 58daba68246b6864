package dev.quoth.monitor;

import dev.quoth.passage.Microseconds;
import dev.quoth.plan.NameSignatures;
import dev.quoth.plan.RequiredTermsPlanner;
import dev.quoth.schema.ArrivalTimes;
import dev.quoth.schema.ArrivedArticles;
import dev.quoth.schema.IndexPlace;
import dev.quoth.schema.LuceneRuntime;
import dev.quoth.search.QuoteSearcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Saved searches, and the place up to which an index has been asked for their answers.
 *
 * {@snippet file="TellMeWhen.java" region="monitor"}
 *
 * <p>{@link #match} asks about the articles that have arrived since it was called last, by the time
 * of arrival and not of publication. Every passage is delivered at least once: the place moves on
 * when a batch has been delivered, so that after a crash, or an exception of the listener, the
 * batch is delivered again. An article that is added again arrives again. A search is asked of what
 * arrives after the last call of {@code match} before it was saved; for what came before, ask a
 * {@link dev.quoth.QuoteSearch}.
 *
 * <p>Call {@code match} after a {@link dev.quoth.index.QuoteIndexer#commit commit}: an article that
 * was delivered before it was committed may be lost in a crash. A monitor belongs to one index,
 * which must not be put back to an older state: what then arrives at a time that was asked about is
 * not delivered. It keeps its searches in a folder of its own, which one monitor has open at a
 * time. Most searches cost nothing: those that require a word that no new article has are not
 * asked.
 *
 * <p>Thread-safe, without a thread of its own. Searches may be saved and deleted while another
 * thread is matching, and by a listener.
 */
public final class QuoteMonitor implements Closeable {

  /** The most articles that are asked about together, and delivered again if that fails. */
  public static final int MAX_BATCH = 100;

  private final MonitorOptions options;
  private final SearchStore store;
  private final RequiredTermsPlanner requirements;
  private final NameSignatures signatures;
  private final ReentrantLock matching = new ReentrantLock();
  private final Object edits = new Object();
  private final NavigableMap<String, WatchList.Watched> searches = new TreeMap<>();

  /** Made when it is needed after a change. */
  private @Nullable WatchList list;

  private QuoteMonitor(MonitorOptions options, SearchStore store) throws IOException {
    this.options = options;
    this.store = store;
    requirements = new RequiredTermsPlanner(options.language(), options.speakers());
    signatures = new NameSignatures(options.language());
    store.read().forEach(search -> searches.put(search.name(), watched(search)));
  }

  private WatchList.Watched watched(SavedSearch search) {
    return new WatchList.Watched(search, requirements.plan(search.query()));
  }

  /**
   * Opens the searches in a folder, or makes a place for some.
   *
   * @param folder a folder of its own, which is created if it is missing
   * @param options how to understand the searches
   * @return a monitor
   * @throws dev.quoth.IndexFormatException if the folder has another kind of index, or searches of
   *     another format
   * @throws IOException if the folder cannot be read or written, a search in it cannot be read, or
   *     another monitor has it open
   */
  public static QuoteMonitor open(Path folder, MonitorOptions options) throws IOException {
    IndexPlace.checkNoFile(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      return open(directory, options, directory);
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, directory);
      throw e;
    }
  }

  /**
   * Opens searches that are kept elsewhere than in a folder, or makes a place for some.
   *
   * @param directory where they are; it stays open when the monitor is closed
   * @param options how to understand the searches
   * @return a monitor
   * @throws dev.quoth.IndexFormatException if the directory has another kind of index, or searches
   *     of another format
   * @throws IOException if the directory cannot be read or written, a search in it cannot be read,
   *     or another monitor has it open
   */
  public static QuoteMonitor open(Directory directory, MonitorOptions options) throws IOException {
    return open(directory, options, () -> {});
  }

  /**
   * Reads the searches in a folder, which a monitor may have open meanwhile.
   *
   * @param folder the folder of a monitor
   * @return the searches in the order of their names; none if there is no such folder
   * @throws dev.quoth.IndexFormatException if the folder has another kind of index, or searches of
   *     another format
   * @throws IOException if the folder or a search in it cannot be read
   */
  public static List<SavedSearch> read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    LuceneRuntime.check();
    try (Directory directory = FSDirectory.open(folder)) {
      return SearchStore.read(directory).stream()
          .sorted(Comparator.comparing(SavedSearch::name))
          .toList();
    }
  }

  private static QuoteMonitor open(Directory directory, MonitorOptions options, Closeable owned)
      throws IOException {
    LuceneRuntime.check();
    SearchStore store = SearchStore.open(directory, owned);
    try {
      return new QuoteMonitor(options, store);
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, store);
      throw e;
    }
  }

  /**
   * Saves searches, each in place of the one that has its name. They are durable when this returns:
   * all, or where it fails, none. Many are saved fastest together.
   *
   * @param more the searches; of several with one name the last stays
   * @throws IllegalArgumentException if one has half a surrogate pair, which no file can keep
   * @throws IOException if they cannot be written; this monitor can be used no more then
   */
  public void save(SavedSearch... more) throws IOException {
    List<WatchList.Watched> watched = List.of(more).stream().map(this::watched).toList();
    synchronized (edits) {
      store.save(List.of(more));
      watched.forEach(search -> searches.put(search.search().name(), search));
      list = null;
    }
  }

  /**
   * Deletes searches. A name that no search has does nothing.
   *
   * @param names their names
   * @throws IOException if this cannot be written; this monitor can be used no more then
   */
  public void delete(String... names) throws IOException {
    synchronized (edits) {
      store.delete(List.of(names));
      List.of(names).forEach(searches::remove);
      list = null;
    }
  }

  /**
   * Finds a search.
   *
   * @param name its name
   * @return the search; empty if none has the name
   */
  public Optional<SavedSearch> find(String name) {
    synchronized (edits) {
      return Optional.ofNullable(searches.get(name)).map(WatchList.Watched::search);
    }
  }

  /**
   * Returns all searches.
   *
   * @return the searches in the order of their names
   */
  public List<SavedSearch> searches() {
    synchronized (edits) {
      return searches.values().stream().map(WatchList.Watched::search).toList();
    }
  }

  /**
   * Returns the place up to which everything has been delivered.
   *
   * @return the arrival of the last article that was asked about; {@link Instant#EPOCH} for none
   */
  public Instant position() {
    return Microseconds.moment(store.position());
  }

  /**
   * Takes all articles of a snapshot for known, without asking about them: for a monitor that
   * begins where there is an index already.
   *
   * @param searcher the snapshot
   * @throws IOException if the index cannot be read, or the place cannot be written
   */
  public void skip(QuoteSearcher searcher) throws IOException {
    Optional<Instant> latest = ArrivalTimes.latest(searcher.lucene().getIndexReader());
    if (latest.isPresent()) {
      lock();
      try {
        moveTo(Math.max(store.position(), Microseconds.of(latest.get())));
      } finally {
        matching.unlock();
      }
    }
  }

  /**
   * Delivers the passages of new articles that answer a search, and remembers that they were
   * delivered. Articles are taken in the order of their arrival, in batches. Waits while another
   * thread is matching. To stop a run, throw an exception.
   *
   * @param searcher a snapshot of the index, of the language of this monitor
   * @param listener receives the passages, on the calling thread
   * @return what was done
   * @throws IllegalStateException if a listener of this monitor calls it
   * @throws IOException if the index cannot be read, the listener throws one, or the place cannot
   *     be written, in which case this monitor can be used no more; what was delivered since the
   *     last batch is delivered again next time
   */
  public MatchReport match(QuoteSearcher searcher, MatchListener listener) throws IOException {
    lock();
    try {
      IndexSearcher lucene = searcher.lucene();
      SearchMatcher matcher = new SearchMatcher(lucene, options);
      List<ArrivedArticles.Block> arrived = ArrivedArticles.after(lucene, store.position());
      MatchReport report = new MatchReport(0, 0, 0, position());
      for (int start = 0; start < arrived.size(); start += MAX_BATCH) {
        int end = Math.min(start + MAX_BATCH, arrived.size());
        report = match(arrived.subList(start, end), matcher, report, listener);
        listener.progressed(report);
      }
      return report;
    } finally {
      matching.unlock();
    }
  }

  private void lock() {
    if (matching.isHeldByCurrentThread()) {
      throw new IllegalStateException("a listener must not ask its own monitor to match or skip");
    }
    matching.lock();
  }

  private MatchReport match(
      List<ArrivedArticles.Block> batch,
      SearchMatcher matcher,
      MatchReport before,
      MatchListener listener)
      throws IOException {
    NewArticles articles = new NewArticles(batch);
    List<WatchList.Candidate> candidates = list().candidates(articles, signatures);
    long matches = 0;
    for (WatchList.Candidate candidate : candidates) {
      matches += matcher.match(candidate, articles, listener);
    }
    moveTo(batch.getLast().arrived());
    return new MatchReport(
        before.articles() + batch.size(),
        before.asked() + candidates.size(),
        before.matches() + matches,
        position());
  }

  private WatchList list() {
    synchronized (edits) {
      WatchList known = list;
      if (known == null) {
        known = new WatchList(searches.values());
        list = known;
      }
      return known;
    }
  }

  private void moveTo(long position) throws IOException {
    synchronized (edits) {
      store.moveTo(position);
    }
  }

  /**
   * Releases the searches for another monitor. What was saved is durable already.
   *
   * @throws IOException if a file cannot be closed
   */
  @Override
  public void close() throws IOException {
    store.close();
  }
}
