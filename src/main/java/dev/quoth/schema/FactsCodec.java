package dev.quoth.schema;

import dev.quoth.ArticleRef;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.DataOutput;

/** The facts about an article to bytes and back. The order is part of the format. */
final class FactsCodec {

  private FactsCodec() {}

  static void write(DataOutput out, ArticleRef facts) throws IOException {
    TextCodec.write(out, facts.id());
    TextCodec.write(out, facts.title());
    TextCodec.write(out, facts.source());
    writeAll(out, facts.authors());
    TextCodec.write(out, facts.section());
    TextCodec.write(out, facts.url());
    TextCodec.write(out, facts.language());
    out.writeByte((byte) (facts.published().isPresent() ? 1 : 0));
    if (facts.published().isPresent()) {
      Instant moment = facts.published().get();
      out.writeLong(moment.getEpochSecond());
      out.writeVInt(moment.getNano());
    }
    writeAll(out, facts.tags());
    out.writeVInt(facts.metadata().size());
    for (Map.Entry<String, String> fact : facts.metadata().entrySet()) {
      TextCodec.write(out, fact.getKey());
      TextCodec.write(out, fact.getValue());
    }
  }

  static ArticleRef read(StoredInput in) {
    return new ArticleRef(
        in.readText(),
        in.readText(),
        in.readText(),
        readAll(in),
        in.readText(),
        in.readText(),
        in.readText(),
        readInstant(in),
        readAll(in),
        readPairs(in));
  }

  private static void writeAll(DataOutput out, List<String> texts) throws IOException {
    out.writeVInt(texts.size());
    for (String text : texts) {
      TextCodec.write(out, text);
    }
  }

  private static List<String> readAll(StoredInput in) {
    int size = in.readVInt();
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
    int size = in.readVInt();
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String name = in.readText();
      pairs.put(name, in.readText());
    }
    return pairs;
  }
}
