package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the script {@code quoth} prints, and how it ends. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir Path folder;

  private record Called(int status, String out, String errors) {}

  private Called call(String... arguments) throws IOException, InterruptedException {
    Path errors = folder.resolve("errors");
    Process process = start(errors, arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Called(process.waitFor(), out, Files.readString(errors));
  }

  private Process start(Path errors, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", Path.of("quoth").toAbsolutePath() + ""));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile()).redirectError(errors.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("LC_ALL", "C");
    environment.put("QUOTH_CLASSPATH", classPath());
    environment.put("QUOTH_JAVA", Path.of(System.getProperty("java.home"), "bin/java").toString());
    return builder.start();
  }

  private static String classPath() {
    List<String> absolute = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(":", -1)) {
      absolute.add(Path.of(part).toAbsolutePath().toString());
    }
    return String.join(":", absolute);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void whatWasIndexedIsFoundVerifiedAndExported() throws Exception {
    write("pier.txt", "“The pier stays open,” said harbour master Ida Müller.");
    Called indexed = call("index", "quoth-index", "pier.txt");
    assertEquals(new Called(0, "", "1 articles indexed in quoth-index\n"), indexed);
    Called found = call("search", "by:Müller", "--limit", "3");
    assertEquals(0, found.status(), found::toString);
    assertTrue(found.out().contains("Ida Müller, harbour master\n   “The pier stays open,”"));
    assertTrue(call("search", "pier", "--json").out().contains("\"speaker\":\"Ida Müller\""));
    Called verified = call("verify", "The pier stays closed", "--by=Müller");
    assertTrue(verified.out().startsWith("altered\n"), verified::toString);
    assertEquals(0, call("export", "pier", "--csv", "-o", "all.csv").status());
    assertEquals(2, Files.readAllLines(folder.resolve("all.csv")).size());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(4, files.count(), "the index, the article, the export, what was said");
    }
  }

  @Test
  void articlesAreServedUntilTheCommandIsEnded() throws Exception {
    write("pier.txt", "“The pier stays open,” said harbour master Ida Müller.");
    Process server = start(folder.resolve("errors"), "serve", "pier.txt");
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
      String address = out.readLine();
      URLConnection page = URI.create(address + "?q=pier").toURL().openConnection();
      String html = new String(page.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(html.contains("Ida Müller"), html);
      write("mole.txt", "“The mole is closed,” said Ivo Brandt.");
      assertEquals(0, call("index", "quoth-index", "mole.txt").status());
      URLConnection later = URI.create(address + "?q=mole").toURL().openConnection();
      String added = new String(later.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(added.contains("Ivo Brandt"), added);
    } finally {
      server.destroy();
    }
    assertTrue(server.waitFor(60, TimeUnit.SECONDS), "the server goes on");
  }

  @Test
  void whatArrivesForASavedSearchIsToldOnce() throws Exception {
    write("pier.txt", "“The pier stays open,” said harbour master Ida Müller.");
    assertEquals(0, call("index", "quoth-index", "pier.txt").status());
    assertEquals(new Called(0, "", ""), call("watch", "--save", "Piers", "pier"));
    assertEquals(1, call("watch").status());
    write("mole.txt", "“The pier is closed,” said Ivo Brandt.");
    assertEquals(0, call("index", "quoth-index", "mole.txt").status());
    Called news = call("watch");
    assertEquals(0, news.status(), news::toString);
    assertTrue(news.out().startsWith("1. Ivo Brandt\n"), news::toString);
    assertEquals(1, call("watch").status());
    assertEquals(0, call("watch", "--delete", "Piers").status());
    assertEquals(1, call("watch", "--delete", "Piers").status());
  }

  @Test
  void peopleAreCountedByARegistry() throws Exception {
    write("pier.txt", "“The pier stays open,” said harbour master Ida Müller.");
    assertEquals(0, call("index", "quoth-index", "pier.txt").status());
    Called written = call("registry", "people.json");
    assertEquals(new Called(0, "", "1 speakers written to people.json\n"), written);
    assertEquals(0, call("search", "by:Müller", "--registry", "people.json").status());
    write("people.json", "{}");
    assertEquals(3, call("search", "by:Müller", "--registry", "people.json").status());
  }

  @Test
  void whatIsNotFoundIsOne() throws Exception {
    write("pier.txt", "“The pier stays open,” said Ivo Brandt.");
    assertEquals(0, call("index", "quoth-index", "pier.txt").status());
    assertEquals(new Called(1, "", "nothing was found\n"), call("search", "xylophone"));
    assertEquals(1, call("verify", "Xylophones are on sale").status());
    assertEquals(1, call("export", "xylophone", "--json").status());
  }

  @Test
  void aWrongCallIsTwoAndToldInALine() throws Exception {
    for (String[] wrong :
        new String[][] {
          {"dance"},
          {"search"},
          {"search", "pier", "--loud"},
          {"search", "pier", "--limit", "none"},
          {"index", "only"},
          {"extract"},
          {"verify", "..."},
          {"export", "pier"}
        }) {
      Called called = call(wrong);
      assertEquals(2, called.status(), () -> String.join(" ", wrong));
      assertEquals(1, called.errors().lines().count(), called::toString);
      assertTrue(called.errors().startsWith("quoth: "), called::toString);
    }
  }

  @Test
  void whatCannotBeReadIsThree() throws Exception {
    Called none = call("extract", "Müller.txt");
    assertEquals(new Called(3, "", "quoth: there is no file or folder Müller.txt\n"), none);
    assertEquals(3, call("search", "pier", "--index", "nowhere").status());
    write("broken.json", "{\"text\":\"“Yes,” said Ivo Brandt.\"}\n{\"text\":");
    Called broken = call("extract", "broken.json");
    assertEquals(3, broken.status());
    assertTrue(broken.out().contains("Ivo Brandt: “Yes,”"), broken::toString);
    assertTrue(broken.errors().startsWith("skipped broken.json:2:"), broken::toString);
    assertFalse(broken.errors().contains("\tat "), broken::toString);
  }

  @Test
  void helpSaysMoreOfEach() throws Exception {
    String help = call("--help").out();
    for (String name :
        List.of("search", "index", "extract", "verify", "export", "registry", "serve", "watch")) {
      assertTrue(help.contains("quoth " + name), help);
      assertTrue(call(name, "--help").out().contains("quoth " + name + " "), name);
    }
    assertTrue(call("--version").out().startsWith("quoth "));
  }
}
