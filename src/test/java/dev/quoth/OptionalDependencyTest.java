package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Our users inherit Lucene, Gson and JSpecify; whatever else there is, they choose themselves. */
class OptionalDependencyTest {

  private static final Set<String> INHERITED =
      Set.of("org.apache.lucene", "com.google.code.gson", "org.jspecify");

  /** The dependencies of the library itself, which precede the build in the file. */
  private static List<String> dependencies() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String all = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
    List<String> parts = List.of(all.split("<dependency>", -1));
    return parts.subList(1, parts.size());
  }

  @Test
  void whatIsNotInheritedIsOptionalOrForTests() throws IOException {
    for (String dependency : dependencies()) {
      boolean inherited =
          INHERITED.stream()
              .anyMatch(group -> dependency.contains("<groupId>" + group + "</groupId>"));
      boolean chosen =
          dependency.contains("<optional>true</optional>")
              || dependency.contains("<scope>test</scope>");
      assertTrue(inherited != chosen, dependency);
    }
  }

  @Test
  void theModuleRunsWithoutTheParserOfMarkup() {
    Set<Requires> all =
        ModuleFinder.of(Path.of("target", "classes"))
            .find("dev.quoth")
            .orElseThrow()
            .descriptor()
            .requires();
    Requires jsoup =
        all.stream().filter(each -> each.name().equals("org.jsoup")).findAny().orElseThrow();
    assertEquals(Set.of(Requires.Modifier.STATIC), jsoup.modifiers());
    Set<String> needed =
        all.stream()
            .filter(each -> !each.modifiers().contains(Requires.Modifier.STATIC))
            .map(Requires::name)
            .filter(name -> !name.startsWith("java.") && !name.startsWith("org.apache.lucene."))
            .collect(Collectors.toSet());
    assertEquals(Set.of("com.google.gson"), needed);
  }
}
