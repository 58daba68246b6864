package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Keeps files and methods as short as a reader's patience. */
class SourceSizeTest {

  private static final int FILE_LINES = 400;

  /** A sealed type and its records have no seam: they are one file, by the language or by sense. */
  private static final int SEALED_FILE_LINES = 600;

  private static final int METHOD_LINES = 30;

  @Test
  void noFileIsLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources("src", "examples")) {
      List<String> lines = Files.readAllLines(file);
      int most = lines.stream().anyMatch(SourceSizeTest::seals) ? SEALED_FILE_LINES : FILE_LINES;
      if (lines.size() > most) {
        tooLong.add(file + " has " + lines.size() + " lines, at most " + most + " are allowed");
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void noMethodIsLong() throws IOException {
    assertEquals(List.of(), longMethods(sources("src/main", "examples")));
  }

  private static boolean seals(String line) {
    return line.startsWith("public sealed interface");
  }

  private static List<Path> sources(String... folders) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }

  /** Parses with the JDK's own compiler, so that no text block or comment can mislead it. */
  private static List<String> longMethods(List<Path> files) throws IOException {
    List<String> tooLong = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  Writer.nullWriter(),
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new MethodLengths(unit, positions, tooLong).scan(unit, null);
      }
    }
    return tooLong;
  }

  /** Visits the methods of one file. */
  private static final class MethodLengths extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> tooLong;

    MethodLengths(CompilationUnitTree unit, SourcePositions positions, List<String> tooLong) {
      this.unit = unit;
      this.positions = positions;
      this.tooLong = tooLong;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
      long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
      long lines = last - first + 1;
      if (lines > METHOD_LINES) {
        String name = unit.getSourceFile().getName() + ", " + method.getName();
        tooLong.add(name + " has " + lines + " lines, at most " + METHOD_LINES + " are allowed");
      }
      return super.visitMethod(method, null);
    }
  }
}
