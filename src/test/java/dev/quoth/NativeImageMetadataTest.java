package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A native image holds only the files that are listed for it. GraalVM reads the one list from 23
 * on, and the other before.
 */
class NativeImageMetadataTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Path METADATA =
      RESOURCES.resolve("META-INF").resolve("native-image").resolve("dev.quoth").resolve("quoth");

  @Test
  void everyFileIsCoveredByAGlob() throws IOException {
    JsonArray resources = read("reachability-metadata.json").getAsJsonArray("resources");
    List<PathMatcher> globs = new ArrayList<>();
    for (JsonElement resource : resources) {
      String glob = resource.getAsJsonObject().get("glob").getAsString();
      globs.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
    }
    assertEquals(
        List.of(),
        files().stream()
            .filter(file -> globs.stream().noneMatch(glob -> glob.matches(Path.of(file))))
            .toList());
  }

  @Test
  void everyFileIsCoveredByAPattern() throws IOException {
    JsonObject resources = read("resource-config.json").getAsJsonObject("resources");
    List<Pattern> patterns = new ArrayList<>();
    for (JsonElement include : resources.getAsJsonArray("includes")) {
      patterns.add(Pattern.compile(include.getAsJsonObject().get("pattern").getAsString()));
    }
    assertEquals(
        List.of(),
        files().stream()
            .filter(file -> patterns.stream().noneMatch(p -> p.matcher(file).matches()))
            .toList());
  }

  private static JsonObject read(String name) throws IOException {
    return JsonParser.parseString(Files.readString(METADATA.resolve(name))).getAsJsonObject();
  }

  /** Returns the files that are read at run time, by their names in the jar. */
  private static List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(RESOURCES.resolve("dev"))) {
      List<String> files =
          paths
              .filter(Files::isRegularFile)
              .map(path -> RESOURCES.relativize(path).toString().replace('\\', '/'))
              .toList();
      assertFalse(files.isEmpty(), "there is a language");
      return files;
    }
  }
}
