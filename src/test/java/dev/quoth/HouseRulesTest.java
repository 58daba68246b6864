package dev.quoth;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Timer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The never-list of {@code src/docs/ARCHITECTURE.md}, as far as a class file shows it. A rule about
 * a package that has no class yet passes.
 */
class HouseRulesTest {

  static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.quoth");

  private static final DescribedPredicate<JavaClass> JAVA = resideInAnyPackage("java..");
  private static final DescribedPredicate<JavaClass> ANNOTATIONS =
      resideInAnyPackage("org.jspecify..");

  @Test
  void theWordsUseJavaAlone() {
    check(
        classes()
            .that()
            .resideInAPackage("dev.quoth")
            .should()
            .onlyDependOnClassesThat(JAVA.or(ANNOTATIONS).or(resideInAnyPackage("dev.quoth"))));
  }

  @Test
  void aPackageUsesOnlyThoseBelowIt() {
    checkPackage("parse");
    checkPackage("bulk");
    checkPackage(
        "http", "dev.quoth.io", "dev.quoth.parse", "com.google.gson..", "com.sun.net.httpserver");
    checkPackage("encoding");
    checkPackage("io", "dev.quoth.encoding", "dev.quoth.registry", "com.google.gson..");
    checkPackage("web", "dev.quoth.encoding", "dev.quoth.io", "com.google.gson..", "org.jsoup..");
    checkPackage("language.lexicon");
    checkPackage("language", "dev.quoth.language.lexicon", "org.apache.lucene.[analysis|util]..");
    checkPackage("extract", "dev.quoth.language..", "dev.quoth.extract..");
    checkPackage("passage", "dev.quoth.language", "org.apache.lucene.[analysis|util]..");
    checkPackage("plan", "dev.quoth.language..", "dev.quoth.passage", "org.apache.lucene.analysis");
    checkPackage(
        "answer",
        "dev.quoth.language..",
        "dev.quoth.passage",
        "dev.quoth.plan",
        "dev.quoth.wording",
        "org.apache.lucene.analysis",
        "org.apache.lucene.util..");
    checkPackage("wording", "dev.quoth.language..");
    checkPackage("registry", "dev.quoth.language..", "dev.quoth.plan", "com.google.gson..");
    checkPackage("cli", ExportedPackagesTest.EXPORTED.toArray(String[]::new));
    checkPackage(
        "schema",
        "dev.quoth.language",
        "dev.quoth.passage",
        "dev.quoth.plan",
        "org.apache.lucene..");
    checkPackage(
        "search",
        "dev.quoth.answer",
        "dev.quoth.language..",
        "dev.quoth.passage",
        "dev.quoth.plan",
        "dev.quoth.schema",
        "org.apache.lucene..");
    checkPackage(
        "monitor",
        "dev.quoth.io",
        "dev.quoth.language..",
        "dev.quoth.passage",
        "dev.quoth.plan",
        "dev.quoth.schema",
        "dev.quoth.search",
        "org.apache.lucene..");
    checkPackage(
        "opensearch",
        "dev.quoth.[answer|bulk|extract|language|passage|plan]",
        "com.google.gson..",
        "javax.net.ssl",
        "org.apache.lucene.[analysis|util]..");
  }

  /** The steps of extraction, the lowest first; each knows only those before it. */
  private static final List<String> STEPS =
      List.of(
          "rules",
          "text",
          "names",
          "tagging",
          "grammar",
          "entities",
          "relations",
          "quotes",
          "layouts");

  @Test
  void aStepOfExtractionUsesOnlyThoseBelowIt() {
    for (int step = 0; step < STEPS.size(); step++) {
      List<String> used = new ArrayList<>(List.of("dev.quoth.language.lexicon"));
      STEPS.subList(0, step).forEach(below -> used.add("dev.quoth.extract." + below));
      checkPackage("extract." + STEPS.get(step), used.toArray(String[]::new));
    }
  }

  @Test
  void everyStepOfExtractionHasItsPlace() {
    Set<String> steps = new TreeSet<>();
    for (JavaClass type : LIBRARY) {
      if (type.getPackageName().startsWith("dev.quoth.extract.")) {
        steps.add(type.getPackageName().substring("dev.quoth.extract.".length()));
      }
    }
    assertEquals(new TreeSet<>(STEPS), steps);
  }

  @Test
  void noPackagesGoInACircle() {
    check(slices().matching("dev.quoth.(*)..").should().beFreeOfCycles());
    check(slices().matching("dev.quoth.extract.(*)..").should().beFreeOfCycles());
  }

  @Test
  void noClassesOfExtractOrLanguageGoInACircle() {
    check(slices().assignedFrom(TOP_LEVEL).should().beFreeOfCycles());
  }

  /** Each class of extract and language with the classes nested in it. */
  private static final SliceAssignment TOP_LEVEL =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          JavaClass top = type;
          while (top.getEnclosingClass().isPresent()) {
            top = top.getEnclosingClass().get();
          }
          String home = top.getPackageName();
          return home.startsWith("dev.quoth.extract") || home.startsWith("dev.quoth.language")
              ? SliceIdentifier.of(top.getName())
              : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
          return "top-level classes of dev.quoth.extract and dev.quoth.language";
        }
      };

  @Test
  void onlySchemaKnowsLuceneDocuments() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.quoth.schema")
            .and()
            .doNotHaveSimpleName("SearchStore") // saved searches are no passages
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene.document"));
  }

  @Test
  void examplesUseTheExportedPackages() throws IOException {
    check(
        examples(),
        classes()
            .should()
            .onlyDependOnClassesThat(
                JAVA.or(ANNOTATIONS)
                    .or(exported())
                    .or(resideInAnyPackage("", "com.google.gson..", "org.apache.lucene.."))));
  }

  @Test
  void noRegularExpressionReadsAnArticle() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("dev.quoth.extract..", "dev.quoth.language..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex")
            .orShould()
            .callMethodWhere(
                anyOf(
                    "String.matches", "String.split", "String.replaceAll", "String.replaceFirst")));
  }

  @Test
  void theLibraryPrintsNothingAndLogsNothing() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.quoth.cli") // the commands, which answer by printing
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(anyOf("Throwable.printStackTrace", "System.getLogger"))
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging"));
  }

  /** A name that is nested in a class and hidden may be another hidden one's, too. */
  @Test
  void noTypeHasTheNameOfAnother() {
    Map<String, String> files = new TreeMap<>();
    Map<String, String> callable = new TreeMap<>();
    List<String> twice = new ArrayList<>();
    LIBRARY.stream()
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .sorted(comparing(JavaClass::isNestedClass))
        .forEach(type -> {
          String name = type.getSimpleName();
          String other = type.isNestedClass() ? files.get(name) : files.put(name, type.getName());
          if (other == null && exported().and(PUBLIC).test(type)) {
            other = callable.put(name, type.getName());
          }
          if (other != null) {
            twice.add(other + " and " + type.getName());
          }
        });
    assertEquals(List.of(), twice);
  }

  @Test
  void noStaticStateChanges() {
    check(fields().that().areStatic().should().beFinal());
  }

  @Test
  void nothingIsTakenFromTheMachineItRunsOn() {
    check(
        noClasses()
            .should()
            .callMethodWhere(
                anyOf(
                    "Charset.defaultCharset",
                    "Instant.now",
                    "LocalDate.now",
                    "LocalDateTime.now",
                    "Locale.getDefault",
                    "String.formatted",
                    "System.currentTimeMillis",
                    "ZoneId.systemDefault",
                    "ZonedDateTime.now")));
  }

  /** A server has threads of its own, which it names, counts and ends. */
  @Test
  void threadsAreTheCallersOwn() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("dev.quoth.http")
            .should()
            .callConstructorWhere(
                describe(
                    "is a thread's", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
            .orShould()
            .callMethodWhere(
                anyOf(
                    "Thread.ofPlatform",
                    "Thread.ofVirtual",
                    "Thread.startVirtualThread",
                    "Collection.parallelStream",
                    "List.parallelStream",
                    "Stream.parallel",
                    "IntStream.parallel"))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Executors.class, ForkJoinPool.class, ThreadFactory.class, Timer.class));
  }

  @Test
  void thereAreTwoKindsOfExceptions() {
    check(
        classes()
            .that()
            .areAssignableTo(Throwable.class)
            .should()
            .beAssignableTo(IOException.class)
            .orShould()
            .beAssignableTo(IllegalArgumentException.class));
  }

  @Test
  void noPublicMethodOrConstructorTakesABooleanOrAnOptional() {
    check(
        noCodeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(exported().and(PUBLIC))
            .should(
                ArchCondition.from(
                    describe(
                        "take a boolean or an Optional",
                        method ->
                            method.getRawParameterTypes().stream()
                                .anyMatch(HouseRulesTest::saysLittle)))));
  }

  static final DescribedPredicate<JavaClass> PUBLIC =
      describe(
          "are public, as are those that they are nested in",
          type ->
              type.getModifiers().contains(JavaModifier.PUBLIC)
                  && type.getEnclosingClass().stream()
                      .allMatch(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC)));

  private static boolean saysLittle(JavaClass parameter) {
    return parameter.isEquivalentTo(boolean.class) || parameter.isEquivalentTo(Optional.class);
  }

  /** Matches the calls of methods, named by simple class name and method name. */
  private static DescribedPredicate<JavaMethodCall> anyOf(String... names) {
    Set<String> set = Set.of(names);
    return describe(
        "is one of " + String.join(", ", names),
        call -> set.contains(call.getTargetOwner().getSimpleName() + "." + call.getName()));
  }

  static DescribedPredicate<JavaClass> exported() {
    return describe(
        "are in an exported package",
        type -> ExportedPackagesTest.EXPORTED.contains(type.getPackageName()));
  }

  private static void checkPackage(String name, String... used) {
    check(
        classes()
            .that()
            .resideInAPackage("dev.quoth." + name)
            .should()
            .onlyDependOnClassesThat(
                JAVA.or(ANNOTATIONS)
                    .or(resideInAnyPackage("dev.quoth", "dev.quoth." + name))
                    .or(resideInAnyPackage(used))));
  }

  private static JavaClasses examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target", "test-classes"))) {
      return new ClassFileImporter()
          .importPaths(files.filter(file -> file.toString().endsWith(".class")).toList());
    }
  }

  private static void check(ArchRule rule) {
    check(LIBRARY, rule);
  }

  private static void check(JavaClasses classes, ArchRule rule) {
    rule.allowEmptyShould(true).check(classes);
  }
}
