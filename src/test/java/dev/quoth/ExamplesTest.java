package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every program in {@code examples/} and holds it to the output that its header promises. */
class ExamplesTest {

  @TestFactory
  Stream<DynamicTest> anExamplePrintsWhatItsHeaderPromises() throws IOException {
    return ExampleFile.all().stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.name(),
                example.path().toUri(),
                () -> assertEquals(example.promised(), example.printed())));
  }

  @Test
  void theReadmeShowsTheRegionsOfTheExamples() throws IOException {
    for (ReadmeBlock block : ReadmeBlock.all()) {
      ExampleFile example = new ExampleFile(Path.of("examples", block.example() + ".java"));
      assertEquals(
          example.region(block.region()), block.code(), "README.md, block of " + block.example());
    }
  }

  @Test
  void aPromiseIsReadFromTheHeaderAlone() {
    String source =
        """
        import java.util.List;

        /**
         * Asks.
         *
         * <pre>{@code
         * 1 &lt; 2  and "x"
         *
         *   indented
         * }</pre>
         */
        class X {}
        """;
    assertEquals("1 < 2  and \"x\"\n\n  indented", ExampleFile.promiseIn(source, "X"));
  }

  @Test
  void anExampleWithoutAPromiseIsRefused() {
    assertThrows(AssertionError.class, () -> ExampleFile.promiseIn("class X {}", "X"));
  }

  @Test
  void aRegionLosesItsIndentation() {
    List<String> lines =
        List.of(
            "class X {", "  // @start region=\"a\"", "  int i;", "", "    int j;", "", "  // @end");
    assertEquals("int i;\n\n  int j;", ExampleFile.regionIn(lines, "a"));
  }

  /** A Java block of the README that names the example and the region it was copied from. */
  private record ReadmeBlock(String example, String region, String code) {

    private static final String MARK = "<!-- example: ";

    /** Reads blocks of the form: the mark with example and region, a fence, code, a fence. */
    static List<ReadmeBlock> all() throws IOException {
      String readme = Files.readString(Path.of("README.md"));
      return Stream.iterate(
              readme.indexOf(MARK), at -> at >= 0, at -> readme.indexOf(MARK, at + MARK.length()))
          .map(at -> read(readme, at + MARK.length()))
          .toList();
    }

    private static ReadmeBlock read(String readme, int at) {
      String[] names = readme.substring(at, readme.indexOf(" -->", at)).split(" ", -1);
      int from = readme.indexOf("```java\n", at) + "```java\n".length();
      String code = readme.substring(from, readme.indexOf("\n```", from));
      return new ReadmeBlock(names[0], names[1], code);
    }
  }
}
