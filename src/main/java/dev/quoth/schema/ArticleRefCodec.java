package dev.quoth.schema;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.ArticleRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Converts the facts about an article to bytes and back. The order is part of the format. */
final class ArticleRefCodec {

  private ArticleRefCodec() {}

  static void write(StoredOutput out, ArticleRef facts) {
    out.writeText(facts.id());
    out.writeText(facts.title());
    write(out, facts, ArticleFact.SOURCE);
    write(out, facts, ArticleFact.AUTHOR);
    write(out, facts, ArticleFact.SECTION);
    out.writeText(facts.url());
    write(out, facts, ArticleFact.LANGUAGE);
    out.writeByte((byte) (facts.published().isPresent() ? 1 : 0));
    if (facts.published().isPresent()) {
      Instant moment = facts.published().get();
      out.writeLong(moment.getEpochSecond());
      out.writeVInt(moment.getNano());
    }
    write(out, facts, ArticleFact.TAG);
    out.writeVInt(facts.metadata().size());
    for (Map.Entry<String, String> fact : facts.metadata().entrySet()) {
      out.writeText(fact.getKey());
      out.writeText(fact.getValue());
    }
  }

  static ArticleRef read(StoredInput in) {
    Article.Builder facts = Article.builder(in.readText(), "").title(in.readText());
    read(in, facts, ArticleFact.SOURCE);
    read(in, facts, ArticleFact.AUTHOR);
    read(in, facts, ArticleFact.SECTION);
    facts.url(in.readText());
    read(in, facts, ArticleFact.LANGUAGE);
    readInstant(in).ifPresent(facts::published);
    read(in, facts, ArticleFact.TAG);
    readPairs(in).forEach(facts::metadata);
    return facts.build().ref();
  }

  private static void write(StoredOutput out, ArticleRef facts, ArticleFact fact) {
    List<String> values = facts.values(fact);
    switch (fact.multiplicity()) {
      case ONE -> out.writeText(values.isEmpty() ? "" : values.getFirst());
      case MANY -> writeAll(out, values);
    }
  }

  private static void read(StoredInput in, Article.Builder facts, ArticleFact fact) {
    switch (fact.multiplicity()) {
      case ONE -> facts.fact(fact, in.readText());
      case MANY -> readAll(in).forEach(value -> facts.fact(fact, value));
    }
  }

  private static void writeAll(StoredOutput out, List<String> texts) {
    out.writeVInt(texts.size());
    for (String text : texts) {
      out.writeText(text);
    }
  }

  private static List<String> readAll(StoredInput in) {
    int size = in.readSize();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(in.readText());
    }
    return texts;
  }

  private static Optional<Instant> readInstant(StoredInput in) {
    if (in.readByte() == 0) {
      return Optional.empty();
    }
    long seconds = in.readLong();
    return Optional.of(Instant.ofEpochSecond(seconds, in.readVInt()));
  }

  private static Map<String, String> readPairs(StoredInput in) {
    int size = in.readSize();
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String name = in.readText();
      pairs.put(name, in.readText());
    }
    return pairs;
  }
}
