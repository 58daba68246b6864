package dev.quoth.parse;

import dev.quoth.parse.ParsedQuery.PartKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads AND, OR and NOT, in capitals, and their signs &amp;&amp;, || and !. */
final class Connectives {

  static final Set<String> AND = Set.of("AND", "&&");
  static final Set<String> OR = Set.of("OR", "||");
  static final Set<String> NOT = Set.of("NOT", "!");

  private Connectives() {}

  /** Tests whether a part is a connective, and no word. */
  static boolean isOne(TypedPart part) {
    return is(part, AND) || is(part, OR) || is(part, NOT);
  }

  static boolean is(TypedPart part, Set<String> words) {
    return part.sign() == ' '
        && part.operator().isEmpty()
        && part.quoting() == TypedPart.Quoting.BARE
        && words.contains(part.value());
  }

  /**
   * Returns the parts with a plus for each word that AND joins, and a minus for what NOT denies.
   */
  static List<TypedPart> signs(List<TypedPart> all) {
    List<TypedPart> signed = new ArrayList<>(all);
    for (int i = 0; i < all.size(); i++) {
      if (is(all.get(i), AND) && reason(all, i).isEmpty()) {
        signed.set(i - 1, required(signed.get(i - 1)));
        signed.set(i + 1, required(signed.get(i + 1)));
      } else if (is(all.get(i), NOT) && reason(all, i).isEmpty()) {
        signed.set(i + 1, with('-', all.get(i + 1)));
      }
    }
    return signed;
  }

  private static TypedPart required(TypedPart part) {
    boolean word = part.operator().isEmpty() && part.sign() == ' ' && !isOne(part);
    return word ? with('+', part) : part;
  }

  private static TypedPart with(char sign, TypedPart part) {
    return new TypedPart(part.span(), sign, part.operator(), part.value(), part.quoting());
  }

  /** Returns why a connective cannot be understood where it is; empty where it is. */
  static Optional<String> reason(List<TypedPart> all, int at) {
    TypedPart part = all.get(at);
    boolean last = at == all.size() - 1;
    if (is(part, NOT)) {
      return last || isOne(all.get(at + 1)) || "-~".indexOf(all.get(at + 1).sign()) >= 0
          ? Optional.of("nothing that it can deny follows " + part.value())
          : Optional.empty();
    }
    boolean next = !last && (!isOne(all.get(at + 1)) || is(all.get(at + 1), NOT));
    if (at == 0 || isOne(all.get(at - 1)) || !next) {
      return Optional.of(part.value() + " must be between two parts");
    }
    boolean same = name(all.get(at - 1)).equals(name(all.get(at + 1)));
    boolean words = name(all.get(at - 1)).isEmpty();
    if (is(part, OR)) {
      return same && !words
          ? Optional.empty()
          : Optional.of(
              part.value() + " is understood between words, and between values of one operator");
    }
    return same && !words
        ? Optional.of(part.value() + " cannot join two values of one operator")
        : Optional.empty();
  }

  private static String name(TypedPart part) {
    return part.operator().toLowerCase(Locale.ROOT);
  }

  /** Returns what a connective that is understood means. */
  static PartKind kind(TypedPart part) {
    if (is(part, NOT)) {
      return PartKind.EXCLUDED;
    }
    return is(part, AND) ? PartKind.REQUIRED : PartKind.FILTER;
  }
}
