package dev.quoth.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in an entry: a name, or names with full stops between where objects lie in objects. A
 * name may go on with the number of an item of its list, or with what an item says of itself.
 *
 * @param steps the steps from the entry, one or more; the first is a member
 * @param written the path as it is written: {@code bodies[role=main].value}
 */
record FieldPath(List<Step> steps, String written) {

  /** One step further into a value. */
  sealed interface Step {

    /** The member of an object. */
    record Member(String name) implements Step {}

    /** The item of a list, from 0 on. */
    record Item(int index) implements Step {}

    /** The first object of a list that has a member of this string. */
    record ItemWith(String name, String value) implements Step {}
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException if it is none
   */
  static FieldPath of(String written) {
    List<Step> steps = new ArrayList<>();
    for (String part : written.split("\\.", -1)) {
      int bracket = part.indexOf('[');
      String name = bracket < 0 ? part : part.substring(0, bracket);
      if (name.isBlank()) {
        throw noPath(written);
      }
      steps.add(new Step.Member(name));
      if (bracket >= 0) {
        steps.add(item(part.substring(bracket), written));
      }
    }
    return new FieldPath(List.copyOf(steps), written);
  }

  private static Step item(String brackets, String written) {
    if (!brackets.endsWith("]") || brackets.length() < 3) {
      throw noPath(written);
    }
    String inside = brackets.substring(1, brackets.length() - 1);
    int equals = inside.indexOf('=');
    if (equals > 0) {
      return new Step.ItemWith(inside.substring(0, equals), inside.substring(equals + 1));
    }
    try {
      return new Step.Item(Integer.parseUnsignedInt(inside));
    } catch (NumberFormatException e) {
      throw noPath(written);
    }
  }

  private static IllegalArgumentException noPath(String written) {
    return new IllegalArgumentException(
        "\""
            + Excerpt.of(written)
            + "\" is not a path; separate names by full stops, and write [0] or [name=value] after one"
            + " for an item of its list: bodies[role=main].value");
  }

  /** Returns the name of the member of the entry that the path leads into. */
  String first() {
    return ((Step.Member) steps.getFirst()).name();
  }

  /** Tests whether the path leads into a member of the entry, and not only to it. */
  boolean isNested() {
    return steps.size() > 1;
  }

  /** Finds what the path leads to from the member of the entry. */
  Optional<EntryValue> from(EntryValue member) {
    Optional<EntryValue> value = Optional.of(member);
    for (Step step : steps.subList(1, steps.size())) {
      value = value.flatMap(from -> next(from, step));
    }
    return value;
  }

  private static Optional<EntryValue> next(EntryValue from, Step step) {
    return switch (step) {
      case Step.Member member -> member(from, member.name());
      case Step.Item item ->
          from instanceof EntryValue.ListValue list && item.index() < list.values().size()
              ? Optional.of(list.values().get(item.index()))
              : Optional.empty();
      case Step.ItemWith item ->
          from instanceof EntryValue.ListValue list
              ? list.values().stream().filter(value -> says(value, item)).findFirst()
              : Optional.empty();
    };
  }

  private static Optional<EntryValue> member(EntryValue from, String name) {
    return from instanceof EntryValue.ObjectValue object
        ? Optional.ofNullable(object.members().get(name))
        : Optional.empty();
  }

  private static boolean says(EntryValue value, Step.ItemWith item) {
    return member(value, item.name())
        .filter(said -> said.equals(new EntryValue.StringValue(item.value())))
        .isPresent();
  }
}
