package dev.quoth.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.passage.PassageField;
import dev.quoth.search.Newsroom;
import java.io.IOException;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** The names of all fields are known in one place. */
class FieldNamesTest {

  /** What Lucene needs besides: stored bytes, and the numbers that add to a score. */
  private static final Set<String> OF_LUCENE = Set.of("stored", LuceneFields.FEATURES);

  @Test
  void anIndexHasTheFieldsThatPassageFieldNamesAndNoOthers() throws IOException {
    Article.Builder article =
        Article.builder("a", "Ann Lee (harbour minister): We shall not close the harbour.")
            .title("No closure")
            .metadata("desk", "world")
            .published(Instant.parse("2026-03-02T10:00:00Z"));
    for (ArticleFact fact : ArticleFact.values()) {
      article.fact(fact, "x");
    }
    Set<String> written = new TreeSet<>();
    try (Directory index = Newsroom.index(article.build());
        DirectoryReader reader = DirectoryReader.open(index)) {
      for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
        written.add(field.name);
      }
    }
    Set<String> known = known();
    known.removeIf(name -> !written.contains(name) && isOfCues(name));
    assertEquals(known, written);
  }

  /** A transcript has no cue, and nobody whom its words are said to. */
  private static boolean isOfCues(String name) {
    return name.equals(PassageField.CUE_CLASS.key()) || name.equals(PassageField.ADDRESSEE.key());
  }

  private static Set<String> known() {
    Set<String> names = new TreeSet<>(OF_LUCENE);
    for (ArticleFact fact : ArticleFact.values()) {
      names.add(PassageField.of(fact).key());
    }
    for (Field field : PassageField.class.getFields()) {
      try {
        names.add(((PassageField) field.get(null)).key());
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    return names;
  }
}
