package dev.quoth.parse;

import dev.quoth.Phrase;
import dev.quoth.Phrase.Need;
import dev.quoth.QuoteQuery;
import dev.quoth.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words joined by OR, with AND, NOT and parentheses: {@code (ferry OR boat) AND strike*}. AND binds
 * closer than OR, and words in parentheses without one are joined by AND. It becomes phrases of
 * which all must be met, each with its alternatives.
 *
 * @param span where it is
 * @param end the index of the part after it
 * @param phrases what it asks for; none where that is too much
 */
record WordExpression(Span span, int end, List<Phrase> phrases) {

  /** Nobody nests deeper, and no stack is as deep as a search box may be long. */
  private static final int MAX_DEPTH = 8;

  /** Copies the list. */
  WordExpression {
    phrases = List.copyOf(phrases);
  }

  /** Reads the expression that begins at a part; empty where there is none with an OR. */
  static Optional<WordExpression> at(List<TypedPart> parts, int start) {
    Reader reader = new Reader(parts, start);
    Optional<List<Group>> groups = reader.anyOf(0);
    if (groups.isEmpty() || !reader.joins) {
      return Optional.empty();
    }
    int from = parts.get(start).span().start();
    int to = parts.get(reader.at - 1).span().end();
    return Optional.of(new WordExpression(new Span(from, to), reader.at, phrases(groups.get())));
  }

  private static List<Phrase> phrases(List<Group> groups) {
    List<Phrase> phrases = new ArrayList<>();
    for (Group group : groups) {
      int size = group.anyOf.size() + group.noneOf.size();
      boolean mixed = !group.noneOf.isEmpty() && size > 1;
      if (mixed || size > Phrase.MAX_ALTERNATIVES) {
        return List.of();
      }
      phrases.add(
          group.noneOf.isEmpty()
              ? new Phrase(group.anyOf, Need.REQUIRED)
              : new Phrase(group.noneOf, Need.EXCLUDED));
    }
    return phrases;
  }

  /** Alternatives, of which one must be there, or one must not. */
  private record Group(List<Phrase.Words> anyOf, List<Phrase.Words> noneOf) {
    Group or(Group other) {
      return new Group(both(anyOf, other.anyOf), both(noneOf, other.noneOf));
    }

    private static List<Phrase.Words> both(List<Phrase.Words> a, List<Phrase.Words> b) {
      List<Phrase.Words> both = new ArrayList<>(a);
      for (Phrase.Words words : b) {
        if (both.size() <= Phrase.MAX_ALTERNATIVES && !both.contains(words)) { // one too many tells
          both.add(words);
        }
      }
      return both;
    }
  }

  /** Reads by recursive descent; each level returns groups of which all must be met. */
  private static final class Reader {
    private final List<TypedPart> parts;
    private int at;
    private boolean joins;

    Reader(List<TypedPart> parts, int start) {
      this.parts = parts;
      at = start;
    }

    Optional<List<Group>> anyOf(int depth) {
      Optional<List<Group>> groups = allOf(depth);
      while (groups.isPresent() && is(at, Connectives.OR)) {
        int before = at++;
        Optional<List<Group>> more = allOf(depth);
        if (more.isEmpty()) {
          at = before;
          return depth == 0 ? groups : more;
        }
        joins = true;
        groups = Optional.of(or(groups.get(), more.get()));
      }
      return groups;
    }

    /** "(a AND b) OR c" is "(a OR c) AND (b OR c)". */
    private static List<Group> or(List<Group> some, List<Group> others) {
      List<Group> groups = new ArrayList<>();
      int most = QuoteQuery.MAX_PHRASES + 1; // one too many tells
      for (Group a : some.subList(0, Math.min(some.size(), most))) {
        for (Group b : others.subList(0, Math.min(others.size(), most))) {
          groups.add(a.or(b));
        }
      }
      return groups.subList(0, Math.min(groups.size(), most));
    }

    private Optional<List<Group>> allOf(int depth) {
      Optional<List<Group>> first = one(depth);
      if (first.isEmpty()) {
        return first;
      }
      List<Group> groups = new ArrayList<>(first.get());
      while (is(at, Connectives.AND) || (depth > 0 && begins(at))) {
        int before = at;
        at += is(at, Connectives.AND) ? 1 : 0;
        Optional<List<Group>> more = one(depth);
        if (more.isEmpty()) {
          at = before;
          return depth == 0 ? Optional.of(groups) : more;
        }
        groups.addAll(more.get());
      }
      return Optional.of(groups);
    }

    private Optional<List<Group>> one(int depth) {
      int before = at;
      if (is(at, Connectives.NOT) && isWord(at + 1)) {
        at += 2;
        return words(at - 1).map(words -> List.of(new Group(List.of(), List.of(words))));
      }
      if (isMark(at, PartSplitter.OPEN) && depth < MAX_DEPTH) {
        at++;
        Optional<List<Group>> inner = anyOf(depth + 1);
        if (inner.isPresent() && isMark(at, PartSplitter.CLOSE)) {
          at++;
          return inner;
        }
        at = before;
        return Optional.empty();
      }
      if (!isWord(at)) {
        return Optional.empty();
      }
      at++;
      return words(at - 1).map(words -> List.of(new Group(List.of(words), List.of())));
    }

    private Optional<Phrase.Words> words(int index) {
      TypedPart part = parts.get(index);
      return TypedWords.of(part, part.value()).words();
    }

    private boolean begins(int index) {
      return isWord(index) || isMark(index, PartSplitter.OPEN) || is(index, Connectives.NOT);
    }

    private boolean is(int index, Set<String> connective) {
      return index < parts.size() && Connectives.is(parts.get(index), connective);
    }

    private boolean isMark(int index, String mark) {
      return index < parts.size() && PartSplitter.is(parts.get(index), mark);
    }

    private boolean isWord(int index) {
      if (index >= parts.size()) {
        return false;
      }
      TypedPart part = parts.get(index);
      return part.operator().isEmpty()
          && (part.sign() == ' ' || part.sign() == '+')
          && part.quoting() != TypedPart.Quoting.UNCLOSED
          && !Connectives.isOne(part)
          && QueryParser.hasWord(part.value());
    }
  }

  /** Returns what is asked for, for a person to read. */
  String text() {
    List<String> groups = new ArrayList<>();
    for (Phrase phrase : phrases) {
      List<String> any = phrase.anyOf().stream().map(Phrase.Words::text).toList();
      groups.add((phrase.need() == Need.EXCLUDED ? "not " : "") + String.join(" or ", any));
    }
    return String.join("; ", groups);
  }
}
