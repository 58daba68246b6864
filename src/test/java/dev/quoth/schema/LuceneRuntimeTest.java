package dev.quoth.schema;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Lucene that we cannot work with is told when an index is opened, not in the middle of it. */
class LuceneRuntimeTest {

  /** Quoth and Lucene as packaging may leave them: without a resource or a class. */
  private static final class Repackaged extends URLClassLoader {

    private final Predicate<String> lost;

    Repackaged(Predicate<String> lost) {
      super(
          Stream.of(LuceneRuntime.class, Version.class)
              .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
              .toArray(URL[]::new),
          ClassLoader.getPlatformClassLoader());
      this.lost = lost;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (lost.test(name)) {
        throw new ClassNotFoundException(name);
      }
      return super.findClass(name);
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
      return lost.test(name) ? Collections.emptyEnumeration() : super.findResources(name);
    }
  }

  private static String told(Predicate<String> lost) throws Exception {
    try (URLClassLoader loader = new Repackaged(lost)) {
      var check = loader.loadClass(LuceneRuntime.class.getName()).getMethod("check");
      Throwable thrown = assertThrows(InvocationTargetException.class, () -> check.invoke(null));
      return assertInstanceOf(IllegalStateException.class, thrown.getCause()).toString();
    }
  }

  @ParameterizedTest
  @CsvSource({"9,12,0", "10,5,9", "11,0,0"})
  void anotherVersionIsRefusedByNumber(int major, int minor, int bugfix) {
    Version other = Version.fromBits(major, minor, bugfix);
    String told =
        assertThrows(IllegalStateException.class, () -> LuceneRuntime.check(other)).toString();
    assertTrue(told.contains("needs Lucene 10.6") && told.contains("found Lucene " + other), told);
  }

  @Test
  void aLaterVersionOfTheSameMajorIsTaken() {
    assertDoesNotThrow(() -> LuceneRuntime.check(Version.fromBits(10, 7, 0)));
  }

  @Test
  void theVersionIsTheOneThatWeAreCompiledFor() {
    assertEquals(Version.LATEST.major, LuceneRuntime.MAJOR);
    assertEquals(Version.LATEST.minor, LuceneRuntime.MINOR);
  }

  @Test
  void aJarThatLostItsServicesIsTold() throws Exception {
    String told = told(name -> name.startsWith("META-INF/services/org.apache.lucene"));
    assertTrue(told.contains("META-INF/services"), told);
  }

  @Test
  void aJarWithTheServicesOfAnotherModuleAloneIsTold() throws Exception {
    String told = told(name -> name.equals("META-INF/services/org.apache.lucene.codecs.Codec"));
    assertTrue(told.contains("Codec"), told);
  }

  @Test
  void aJarWithoutAClassOfTheCodecIsTold() throws Exception {
    String told = told(name -> name.endsWith(".Lucene104PostingsFormat"));
    assertTrue(told.contains("minimizeJar") && told.contains("PostingsFormat"), told);
  }
}
