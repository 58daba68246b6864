package dev.quoth;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Makes filters of each kind, so that a test of all filters is a test of one more without being
 * told of it.
 */
public final class AnyFilter {

  private AnyFilter() {}

  /** Returns the kinds of filters. */
  public static List<Class<? extends Filter>> kinds() {
    return Arrays.stream(Filter.class.getPermittedSubclasses())
        .<Class<? extends Filter>>map(kind -> kind.asSubclass(Filter.class))
        .toList();
  }

  /** Makes a filter of some kind. */
  public static Filter of(Random random, Supplier<String> text) {
    List<Class<? extends Filter>> kinds = kinds();
    return of(kinds.get(random.nextInt(kinds.size())), random, text);
  }

  /** Makes a filter of a kind. */
  public static <F extends Filter> F of(Class<F> kind, Random random, Supplier<String> text) {
    RecordComponent[] components = kind.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(types).map(type -> value(type, random, text)).toArray(Object[]::new);
    try {
      Constructor<F> constructor = kind.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no filter of " + kind, e);
    }
  }

  /** Calls a method that makes a filter. */
  public static Filter by(Method method) {
    Random random = new Random(1);
    Object[] values =
        Arrays.stream(method.getParameterTypes())
            .map(type -> value(type, random, () -> "some word"))
            .toArray(Object[]::new);
    try {
      return (Filter) method.invoke(null, values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no filter by " + method, e);
    }
  }

  private static Object value(Class<?> type, Random random, Supplier<String> text) {
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    return switch (type.getSimpleName()) {
      case "String" -> text.get();
      case "int" -> random.nextInt(Integer.MAX_VALUE);
      case "double" -> random.nextDouble();
      case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt());
      case "Instant" -> Instant.ofEpochSecond(random.nextInt());
      case "Filter" -> Filter.fact(ArticleFact.SOURCE, text.get());
      default -> throw new AssertionError("make a value of " + type);
    };
  }
}
