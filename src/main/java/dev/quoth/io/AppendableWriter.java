package dev.quoth.io;

import java.io.IOException;
import java.io.Writer;

/** A writer to anything that takes characters, neither flushed nor closed. */
final class AppendableWriter extends Writer {

  private final Appendable target;

  AppendableWriter(Appendable target) {
    this.target = target;
  }

  @Override
  public void write(int c) throws IOException {
    target.append((char) c);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    target.append(text, offset, offset + length);
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    target.append(new String(buffer, offset, length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
