package dev.quoth.io;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** A writer to anything that takes characters, neither flushed nor closed. */
final class AppendableWriter extends Writer {

  private final Appendable target;

  private AppendableWriter(Appendable target) {
    this.target = target;
  }

  /** Returns what writes JSON to anything that takes characters. */
  static JsonWriter json(Appendable target) {
    JsonWriter json = new JsonWriter(new AppendableWriter(target));
    json.setHtmlSafe(false);
    return json;
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
