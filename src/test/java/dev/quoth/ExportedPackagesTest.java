package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the module descriptor to the packages that applications may use. */
class ExportedPackagesTest {

  /** Whoever adds a package says here what it is. One that has no class yet may stand here. */
  static final Set<String> EXPORTED =
      Set.of(
          "dev.quoth",
          "dev.quoth.extract",
          "dev.quoth.http",
          "dev.quoth.index",
          "dev.quoth.io",
          "dev.quoth.language",
          "dev.quoth.opensearch",
          "dev.quoth.parse",
          "dev.quoth.monitor",
          "dev.quoth.registry",
          "dev.quoth.search",
          "dev.quoth.web");

  private static final Set<String> HIDDEN =
      Set.of(
          "dev.quoth.answer",
          "dev.quoth.bulk",
          "dev.quoth.cli",
          "dev.quoth.encoding",
          "dev.quoth.extract.entities",
          "dev.quoth.extract.grammar",
          "dev.quoth.extract.layouts",
          "dev.quoth.extract.names",
          "dev.quoth.extract.quotes",
          "dev.quoth.extract.relations",
          "dev.quoth.extract.rules",
          "dev.quoth.extract.tagging",
          "dev.quoth.extract.text",
          "dev.quoth.language.en", // files alone
          "dev.quoth.language.lexicon",
          "dev.quoth.passage",
          "dev.quoth.plan",
          "dev.quoth.schema",
          "dev.quoth.web",
          "dev.quoth.wording");

  private static final ModuleDescriptor MODULE =
      ModuleFinder.of(Path.of("target", "classes")).find("dev.quoth").orElseThrow().descriptor();

  @Test
  void theModuleExportsWhatApplicationsMayUseAndNothingElse() {
    Set<String> expected = new HashSet<>(MODULE.packages());
    expected.retainAll(EXPORTED);
    Set<String> exported =
        MODULE.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
    assertEquals(expected, exported);
  }

  @Test
  void everyPackageIsEitherExportedOrHidden() {
    Set<String> unknown = new HashSet<>(MODULE.packages());
    unknown.removeAll(EXPORTED);
    unknown.removeAll(HIDDEN);
    assertEquals(Set.of(), unknown, "add it to EXPORTED or HIDDEN in this test");
  }

  @Test
  void theJarExportsTheSameToOsgi() throws IOException {
    String instruction = "-exportcontents: ";
    String line =
        Files.readAllLines(Path.of("pom.xml")).stream()
            .filter(text -> text.contains(instruction))
            .findFirst()
            .orElseThrow()
            .strip();
    assertEquals(EXPORTED, Set.of(line.substring(instruction.length()).split(", ")));
  }

  @Test
  void theSameAreComparedWithTheLastRelease() throws IOException {
    Set<String> compared =
        Files.readAllLines(Path.of("pom.xml")).stream()
            .map(String::strip)
            .filter(line -> line.startsWith("<include>dev.quoth"))
            .map(line -> line.substring("<include>".length(), line.indexOf("</include>")))
            .filter(included -> included.indexOf('/') < 0)
            .collect(Collectors.toSet());
    assertEquals(EXPORTED, compared);
  }

  @Test
  void nothingIsOpenToReflection() {
    assertEquals(Set.of(), MODULE.opens());
  }
}
