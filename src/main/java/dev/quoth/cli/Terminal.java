package dev.quoth.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: answers to one side, all else to the other; UTF-8 whatever the locale.
 */
final class Terminal {

  private final Writer out;
  private final PrintStream errors;

  Terminal(OutputStream out, OutputStream errors) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.errors = new PrintStream(errors, true, StandardCharsets.UTF_8);
  }

  static Terminal ofProcess() {
    return new Terminal(
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  Writer out() {
    return out;
  }

  void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  /** Says something that is not the answer. */
  void say(String text) {
    errors.println(printable(text));
  }

  void trace(Throwable failure) {
    failure.printStackTrace(errors);
  }

  void flush() throws IOException {
    out.flush();
  }

  /** Makes one line of a text: a terminal might obey the control characters of an article. */
  static String printable(String text) {
    StringBuilder line = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.isWhitespace(c)) {
        blank = true;
      } else {
        line.append(blank && !line.isEmpty() ? " " : "").append(c);
        blank = false;
      }
    }
    return line.toString();
  }
}
