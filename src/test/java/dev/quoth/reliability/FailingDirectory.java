package dev.quoth.reliability;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexInput;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/** A directory of which the n-th operation of a kind fails, and what follows if so wanted. */
final class FailingDirectory extends FilterDirectory {

  /** A kind of operation. */
  enum Operation {
    CREATE,
    WRITE,
    CLOSE,
    SYNC,
    SYNC_NAMES,
    RENAME,
    DELETE,
    OPEN,
    READ
  }

  /** What fails: the n-th operation of a kind, counted from 1, and maybe more. */
  record Fault(Operation operation, int number, Extent extent) {

    /** An extent of a fault. */
    enum Extent {
      ONCE,
      /** That operation and whatever follows of its kind. */
      ITS_KIND,
      /** That operation and whatever follows. */
      EVERYTHING
    }

    private boolean hits(Operation now, int count) {
      boolean begun = now == operation && count >= number;
      return begun && (count == number || extent != Extent.ONCE);
    }
  }

  private final Map<Operation, Integer> counts = new EnumMap<>(Operation.class);
  private final Fault fault;
  private boolean mended;
  private boolean happened;

  FailingDirectory(Directory directory, Fault fault) {
    super(directory);
    this.fault = fault;
  }

  /** Returns a directory that only counts. */
  static FailingDirectory healthy(Directory directory) {
    return new FailingDirectory(
        directory, new Fault(Operation.CREATE, Integer.MAX_VALUE, Fault.Extent.ONCE));
  }

  /** Lets no more operations fail. */
  synchronized void mend() {
    mended = true;
  }

  /** Tests whether an operation has failed. */
  synchronized boolean happened() {
    return happened;
  }

  /** Returns how many operations of a kind there were. */
  synchronized int count(Operation operation) {
    return counts.getOrDefault(operation, 0);
  }

  private synchronized void count(Operation operation, String name) throws IOException {
    int count = counts.merge(operation, 1, Integer::sum);
    boolean down = happened && fault.extent() == Fault.Extent.EVERYTHING;
    if (!mended && (down || fault.hits(operation, count))) {
      happened = true;
      throw new IOException("the disk failed at " + operation + " of " + name);
    }
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    count(Operation.CREATE, name);
    return new Output(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    count(Operation.CREATE, prefix);
    return new Output(super.createTempOutput(prefix, suffix, context));
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    for (String name : names) {
      count(Operation.SYNC, name);
    }
    super.sync(names);
  }

  @Override
  public void syncMetaData() throws IOException {
    count(Operation.SYNC_NAMES, "the directory");
    super.syncMetaData();
  }

  @Override
  public void rename(String source, String target) throws IOException {
    count(Operation.RENAME, source);
    super.rename(source, target);
  }

  @Override
  public void deleteFile(String name) throws IOException {
    count(Operation.DELETE, name);
    super.deleteFile(name);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    count(Operation.OPEN, name);
    return new Input(name, super.openInput(name, context));
  }

  private final class Output extends FilterIndexOutput {
    Output(IndexOutput output) {
      super("failing", output.getName(), output);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
      count(Operation.WRITE, getName());
      super.writeBytes(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      try (out) {
        count(Operation.CLOSE, getName());
      }
    }
  }

  private final class Input extends FilterIndexInput {
    private final String name;

    Input(String name, IndexInput input) {
      super(name, input);
      this.name = name;
    }

    @Override
    public void readBytes(byte[] bytes, int offset, int length) throws IOException {
      count(Operation.READ, name);
      super.readBytes(bytes, offset, length);
    }

    @Override
    public IndexInput slice(String description, long offset, long length) throws IOException {
      return new Input(name, in.slice(description, offset, length));
    }

    @Override
    public IndexInput clone() {
      return new Input(name, in.clone());
    }
  }
}
