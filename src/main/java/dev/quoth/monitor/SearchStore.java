package dev.quoth.monitor;

import dev.quoth.IndexFormatException;
import dev.quoth.io.QueryJson;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.Utf16;
import dev.quoth.schema.IndexPlace;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;

/**
 * The searches of a monitor and its position, in a small Lucene index: each change is durable when
 * its method returns, and is whole or not there.
 */
final class SearchStore implements Closeable {

  private static final String FORMAT = "1";
  private static final String FORMAT_KEY = "quoth.monitor.format";
  private static final String POSITION_KEY = "quoth.monitor.position";
  private static final String KEY = "key";
  private static final String NAME = "name";
  private static final String QUERY = "query";

  private final IndexWriter writer;
  private final Closeable owned;

  private SearchStore(IndexWriter writer, Closeable owned) {
    this.writer = writer;
    this.owned = owned;
  }

  static SearchStore open(Directory directory, Closeable owned) throws IOException {
    String place = IndexPlace.of(directory);
    boolean exists = DirectoryReader.indexExists(directory);
    if (exists) {
      check(SegmentInfos.readLatestCommit(directory).getUserData(), place);
    }
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setMergeScheduler(new SerialMergeScheduler())
            .setCommitOnClose(false);
    IndexWriter writer;
    try {
      writer = new IndexWriter(directory, config);
    } catch (LockObtainFailedException e) {
      throw new IOException(
          "the searches in " + place + " are open elsewhere: close that QuoteMonitor first", e);
    }
    SearchStore store = new SearchStore(writer, owned);
    try {
      if (!exists) {
        store.moveTo(0);
      }
      return store;
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, writer);
      throw e;
    }
  }

  private static void check(Map<String, String> said, String place) throws IndexFormatException {
    String format = said.get(FORMAT_KEY);
    if (!FORMAT.equals(format)) {
      String found = format == null ? "no saved searches" : "saved searches of format " + format;
      String remedy =
          format == null
              ? "give a folder that a QuoteMonitor has made, or an empty one"
              : "use the version of Quoth that wrote it";
      throw new IndexFormatException(place, found, "those of format " + FORMAT, remedy);
    }
  }

  /** Returns the moment up to which everything was delivered, in microseconds. */
  long position() {
    for (Map.Entry<String, String> said : writer.getLiveCommitData()) {
      if (said.getKey().equals(POSITION_KEY)) {
        return Long.parseLong(said.getValue());
      }
    }
    return 0;
  }

  void moveTo(long position) throws IOException {
    change(() ->
        writer.setLiveCommitData(
            Map.of(FORMAT_KEY, FORMAT, POSITION_KEY, Long.toString(position)).entrySet()));
  }

  void save(List<SavedSearch> searches) throws IOException {
    List<Document> documents = searches.stream().map(SearchStore::document).toList();
    change(() -> {
      for (int i = 0; i < documents.size(); i++) {
        writer.updateDocument(key(searches.get(i).name()), documents.get(i));
      }
    });
  }

  private static Document document(SavedSearch search) {
    String query = QueryJson.write(search.query());
    if (!Utf16.isWellFormed(search.name()) || !Utf16.isWellFormed(query)) {
      throw new IllegalArgumentException(
          "search must be of whole characters, but has half a surrogate pair: " + search);
    }
    Document document = new Document();
    document.add(new StringField(KEY, key(search.name()).bytes(), Field.Store.NO));
    document.add(new StoredField(NAME, search.name()));
    document.add(new StoredField(QUERY, query));
    return document;
  }

  void delete(List<String> names) throws IOException {
    change(() -> writer.deleteDocuments(names.stream().map(SearchStore::key).toArray(Term[]::new)));
  }

  private static Term key(String name) {
    return new Term(KEY, Keywords.exact(name));
  }

  /** Something that is written. */
  @FunctionalInterface
  private interface Change {
    void write() throws IOException;
  }

  /** A change that fails is dropped, and with it the writer, so that no later one commits it. */
  private void change(Change change) throws IOException {
    try {
      change.write();
      writer.commit();
    } catch (Throwable e) {
      try {
        writer.rollback();
      } catch (IOException | RuntimeException more) {
        e.addSuppressed(more);
      }
      throw e;
    }
  }

  List<SavedSearch> read() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return read(reader);
    }
  }

  /** Reads what was saved last, whoever has the searches open; nothing if none ever were. */
  static List<SavedSearch> read(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return List.of();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      check(reader.getIndexCommit().getUserData(), IndexPlace.of(directory));
      return read(reader);
    }
  }

  private static List<SavedSearch> read(DirectoryReader reader) throws IOException {
    List<SavedSearch> searches = new ArrayList<>();
    for (LeafReaderContext segment : reader.leaves()) {
      Bits live = segment.reader().getLiveDocs();
      StoredFields stored = segment.reader().storedFields();
      for (int i = 0; i < segment.reader().maxDoc(); i++) {
        if (live == null || live.get(i)) {
          searches.add(search(stored.document(i)));
        }
      }
    }
    return searches;
  }

  private static SavedSearch search(Document document) throws IOException {
    String name = document.get(NAME);
    try {
      return new SavedSearch(name, QueryJson.read(document.get(QUERY)));
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "the saved search \""
              + name
              + "\" cannot be read: "
              + e.getMessage()
              + "; open it with the version of Quoth that saved it",
          e);
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(writer, owned);
  }
}
