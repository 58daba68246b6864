package dev.quoth.index;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;

/** A directory of which one operation fails, or all from one on, as on a full disk. */
final class FaultyDirectory extends FilterDirectory {

  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
  private volatile boolean forGood;
  private volatile boolean inMergesOnly;
  private volatile @Nullable Thread closing;

  FaultyDirectory(Directory directory) {
    super(directory);
  }

  /** Lets the operation after some others fail, once. */
  void failAfter(int operations) {
    forGood = false;
    left.set(operations);
  }

  /** Lets every operation after some others fail. */
  void failFrom(int operations) {
    forGood = true;
    left.set(operations);
  }

  /** Lets every operation of a merge fail. */
  void failInMerges() {
    inMergesOnly = true;
    failFrom(0);
  }

  /** Lets every operation of a merge wait until a thread closes the writer, and fail then. */
  void failInMergesWhileClosedBy(Thread thread) {
    closing = thread;
    failInMerges();
  }

  void mend() {
    inMergesOnly = false;
    left.set(Integer.MAX_VALUE);
  }

  private void operation() throws IOException {
    if (inMergesOnly && !Thread.currentThread().getName().contains("Merge")) {
      return;
    }
    Thread thread = closing;
    while (thread != null && !closesAWriter(thread)) {
      Thread.onSpinWait();
    }
    int before = left.getAndUpdate(n -> n == Integer.MAX_VALUE ? n : n - 1);
    if (before == 0 || (forGood && before < 0)) {
      throw new IOException("no space left on device");
    }
  }

  private static boolean closesAWriter(Thread thread) {
    return Stream.of(thread.getStackTrace())
        .anyMatch(call ->
            call.getClassName().equals(IndexWriter.class.getName())
                && call.getMethodName().equals("close"));
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    operation();
    return new FaultyOutput(super.createOutput(name, context));
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    operation();
    super.sync(names);
  }

  @Override
  public void rename(String source, String dest) throws IOException {
    operation();
    super.rename(source, dest);
  }

  private final class FaultyOutput extends FilterIndexOutput {
    FaultyOutput(IndexOutput output) {
      super("faulty", output.getName(), output);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
      operation();
      super.writeBytes(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      super.close();
      operation();
    }
  }
}
