package dev.quoth.reliability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;

/**
 * A directory that knows what a power cut may leave of it. The bytes of a file are certain once the
 * file is synced; before, it may be shorter, or end in zeros. That a file was created, renamed or
 * deleted is certain once the directory is synced; before, each may have happened or not, but
 * deletions in their order, on which Lucene relies.
 */
final class VolatileDirectory extends FilterDirectory {

  /** A file, whatever its name. */
  private static final class Bytes {
    private byte @Nullable [] synced;
    private byte[] last = {};
  }

  /** A file that was created, renamed or deleted. */
  private record Change(Kind kind, Consumer<Map<String, Bytes>> effect) {
    private enum Kind {
      NAMED,
      DELETED
    }
  }

  private final Map<String, Bytes> files = new TreeMap<>();
  private final Map<String, Bytes> certain = new TreeMap<>();
  private final List<Change> uncertain = new ArrayList<>();

  VolatileDirectory() {
    super(new ByteBuffersDirectory());
  }

  private synchronized void change(Change.Kind kind, Consumer<Map<String, Bytes>> effect) {
    effect.accept(files);
    uncertain.add(new Change(kind, effect));
  }

  private IndexOutput created(IndexOutput output) {
    Bytes bytes = new Bytes();
    change(Change.Kind.NAMED, all -> all.put(output.getName(), bytes));
    return output;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return created(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return created(super.createTempOutput(prefix, suffix, context));
  }

  @Override
  public void rename(String source, String target) throws IOException {
    super.rename(source, target);
    change(
        Change.Kind.NAMED,
        all -> {
          Bytes bytes = all.remove(source);
          if (bytes != null) {
            all.put(target, bytes);
          }
        });
  }

  @Override
  public void deleteFile(String name) throws IOException {
    Bytes bytes = file(name);
    bytes.last = read(name);
    super.deleteFile(name);
    change(Change.Kind.DELETED, all -> all.remove(name));
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    for (String name : names) {
      Bytes bytes = file(name);
      bytes.synced = read(name);
    }
  }

  @Override
  public synchronized void syncMetaData() {
    certain.clear();
    certain.putAll(files);
    uncertain.clear();
  }

  private synchronized Bytes file(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  private byte[] read(String name) throws IOException {
    try (IndexInput input = in.openInput(name, IOContext.READONCE)) {
      byte[] bytes = new byte[(int) input.length()];
      input.readBytes(bytes, 0, bytes.length);
      return bytes;
    }
  }

  /** Returns what is left if the power is cut now. Nothing may be written meanwhile. */
  synchronized Directory afterPowerCut(SplittableRandom random) throws IOException {
    for (String name : in.listAll()) {
      if (files.containsKey(name)) {
        file(name).last = read(name);
      }
    }
    Map<String, Bytes> left = new TreeMap<>(certain);
    int deletions = random.nextInt(uncertain.size() + 1);
    for (Change change : uncertain) {
      boolean happened =
          change.kind() == Change.Kind.DELETED ? deletions-- > 0 : random.nextBoolean();
      if (happened) {
        change.effect().accept(left);
      }
    }
    Directory directory = new ByteBuffersDirectory();
    for (Map.Entry<String, Bytes> file : left.entrySet()) {
      byte[] bytes = left(file.getValue(), random);
      try (IndexOutput output = directory.createOutput(file.getKey(), IOContext.DEFAULT)) {
        output.writeBytes(bytes, bytes.length);
      }
    }
    return directory;
  }

  private static byte[] left(Bytes file, SplittableRandom random) {
    byte[] synced = file.synced;
    if (synced != null) {
      return synced;
    }
    byte[] bytes = Arrays.copyOf(file.last, random.nextInt(file.last.length + 1));
    Arrays.fill(bytes, random.nextInt(bytes.length + 1), bytes.length, (byte) 0);
    return bytes;
  }
}
