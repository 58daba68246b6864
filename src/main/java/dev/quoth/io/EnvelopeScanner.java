package dev.quoth.io;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for the list of articles in an object that is too large to be held whole, and forgets what
 * precedes the list.
 */
final class EnvelopeScanner {

  /** The longest name that is compared with those of lists. */
  private static final int MAX_NAME = 100;

  /** The most objects and lists that lie in one another. */
  private static final int MAX_DEPTH = 100;

  /** The name of a value inside a list, where no other list is looked for. */
  private static final String IN_A_LIST = "[";

  /** What came of it. */
  enum Outcome {
    /** What is held begins with the first element of the list. */
    ENTERED,
    /** There is no list; the object is forgotten. */
    PASSED,
    /** The end of the object cannot be seen. */
    BROKEN
  }

  private final DecodedText text;
  private final Set<String> lists;

  /** The names of the members that lead to where we are, the last first. */
  private final Deque<String> names = new ArrayDeque<>();

  private String lastString = "";
  private String member = "";

  EnvelopeScanner(DecodedText text) {
    this.text = text;
    lists =
        text.options().names().envelopes().stream()
            .map(FieldPath::written)
            .collect(Collectors.toSet());
  }

  /** Returns how many objects the list lies in, after it was entered. */
  int depth() {
    return names.size();
  }

  /** Scans the object that the text begins with. */
  Outcome scan() throws IOException {
    do {
      int c = text.at(0);
      if (c < 0 || names.size() > MAX_DEPTH || (c == '"' && !forgetString())) {
        return Outcome.BROKEN;
      }
      if (c != '"') {
        text.forget(1);
        if (c == '[' && lists.contains(path()) && beginsWithAnObject()) {
          return Outcome.ENTERED;
        }
        follow(c);
      }
    } while (!names.isEmpty());
    return Outcome.PASSED;
  }

  private void follow(int c) {
    switch (c) {
      case ':' -> member = lastString;
      case '{' -> names.push(member);
      case '[' -> names.push(IN_A_LIST);
      case '}', ']' -> names.pop();
      default -> {}
    }
  }

  /** Returns the path of the value that is next; the outermost object has no name. */
  private String path() {
    StringBuilder path = new StringBuilder();
    for (Iterator<String> outer = names.descendingIterator(); outer.hasNext(); ) {
      String name = outer.next();
      path.append(name).append(name.isEmpty() ? "" : ".");
    }
    return path.append(member).toString();
  }

  private boolean beginsWithAnObject() throws IOException {
    int next = 0;
    while (next < MAX_NAME && text.at(next) >= 0 && text.at(next) <= ' ') {
      next++;
    }
    return text.at(next) == '{';
  }

  /** Forgets a string, and keeps its beginning; false if it does not end on its line. */
  private boolean forgetString() throws IOException {
    StringBuilder string = new StringBuilder();
    text.forget(1);
    for (int c = text.at(0); c != '"'; c = text.at(0)) {
      if (c < 0 || c == '\n') {
        return false;
      }
      if (string.length() < MAX_NAME) {
        string.append((char) c);
      }
      text.forget(c == '\\' && text.at(1) >= 0 ? 2 : 1);
    }
    text.forget(1);
    lastString = string.toString();
    return true;
  }
}
