package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of bounds has the numbers of the code, and every bound that is public. */
class BoundsPageTest {

  private static final Path PAGE = Path.of("src/docs/BOUNDS.md");
  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void eachNumberIsThatOfTheCode() throws IOException {
    Map<String, Integer> inTheCode = bounds();
    Map<String, Integer> onThePage = page();
    assertTrue(onThePage.size() > 20, "the page has rows: " + onThePage);
    onThePage.forEach((name, number) -> assertEquals(inTheCode.get(name), number, name));
  }

  @Test
  void everyPublicBoundIsThere() throws IOException {
    Map<String, Integer> onThePage = page();
    List<String> missing = new ArrayList<>();
    for (Class<?> type : types()) {
      for (Field field : type.getDeclaredFields()) {
        boolean isPublic =
            Modifier.isPublic(type.getModifiers()) && Modifier.isPublic(field.getModifiers());
        String name = name(field);
        if (isPublic && field.getName().startsWith("MAX_") && !onThePage.containsKey(name)) {
          missing.add(name);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  /** Returns the first number of the second column by the name in the third. */
  private static Map<String, Integer> page() throws IOException {
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(PAGE)) {
      List<String> cells = List.of(line.split("\\|", -1));
      if (cells.size() == 6 && cells.get(3).strip().startsWith("`")) {
        String number = cells.get(2).strip().replace(",", "").replaceAll("[^0-9].*", "");
        rows.put(cells.get(3).strip().replace("`", ""), Integer.valueOf(number));
      }
    }
    return rows;
  }

  private static Map<String, Integer> bounds() throws IOException {
    Map<String, Integer> bounds = new LinkedHashMap<>();
    bounds.put("ArticleBounds.maxLength", ArticleBounds.STANDARD.maxLength());
    bounds.put("ArticleBounds.maxFacts", ArticleBounds.STANDARD.maxFacts());
    for (Class<?> type : types()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == int.class) {
          bounds.put(name(field), value(field));
        }
      }
    }
    return bounds;
  }

  private static String name(Field field) {
    String type = field.getDeclaringClass().getName();
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + field.getName();
  }

  private static int value(Field field) {
    try {
      field.setAccessible(true);
      return field.getInt(null);
    } catch (IllegalAccessException e) {
      throw new LinkageError("no value of " + field, e);
    }
  }

  /** Returns the classes that may have bounds of what others send, and those within them. */
  private static List<Class<?>> types() throws IOException {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.sorted().toList()) {
        String name = SOURCES.relativize(file).toString().replace('/', '.').replace('\\', '.');
        boolean hasNone = name.contains(".extract.") || name.contains("-info");
        if (name.endsWith(".java") && !hasNone) {
          add(named(name.substring(0, name.length() - ".java".length())), types);
        }
      }
    }
    return types;
  }

  private static void add(Class<?> type, List<Class<?>> types) {
    types.add(type);
    for (Class<?> inner : type.getDeclaredClasses()) {
      add(inner, types);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, BoundsPageTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new LinkageError("a source without a class", e);
    }
  }
}
