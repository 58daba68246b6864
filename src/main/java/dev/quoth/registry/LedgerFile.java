package dev.quoth.registry;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import dev.quoth.registry.ArticleVoices.Voice;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file of a {@link VoiceLedger}: an array that begins with what it is, of which version, and up
 * to which arrival; then an array for each article.
 */
final class LedgerFile {

  private static final String NAME = "quoth: who speaks in each article";

  /** Grows with each change of what is kept, or of how it is read from an index. */
  private static final int VERSION = 1;

  private LedgerFile() {}

  /**
   * Reads a file. One that is not there, is of another version, or is damaged has nothing.
   *
   * @throws IOException if it cannot be read, or is a file of another kind
   */
  static VoiceLedger read(Path file) throws IOException {
    if (Files.notExists(file)) {
      return new VoiceLedger(Map.of(), Optional.empty());
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        JsonReader json = new JsonReader(reader)) {
      checkName(json, file);
      try {
        return ledger(json);
      } catch (MalformedJsonException
          | EOFException
          | IllegalStateException
          | NumberFormatException
          | DateTimeException e) {
        return new VoiceLedger(Map.of(), Optional.empty());
      }
    }
  }

  /** A file that something else has written must not be replaced. */
  private static void checkName(JsonReader json, Path file) throws IOException {
    try {
      json.beginArray();
      if (json.nextString().equals(NAME)) {
        return;
      }
    } catch (MalformedJsonException | EOFException | IllegalStateException e) {
      throw new IOException(refusal(file), e);
    }
    throw new IOException(refusal(file));
  }

  private static String refusal(Path file) {
    return file + " is another file than one that keeps who speaks in each article; name another";
  }

  private static VoiceLedger ledger(JsonReader json) throws IOException {
    Map<String, ArticleVoices> articles = new HashMap<>();
    Optional<Instant> latest = Optional.empty();
    if (json.nextInt() == VERSION) {
      latest = Optional.of(json.nextString()).filter(text -> !text.isEmpty()).map(Instant::parse);
      Map<String, String> known = new HashMap<>();
      while (json.hasNext()) {
        json.beginArray();
        articles.put(json.nextString(), article(json, known));
        json.endArray();
      }
      json.endArray();
    }
    return new VoiceLedger(articles, latest);
  }

  /** Reads an article; equal texts are held once. */
  private static ArticleVoices article(JsonReader json, Map<String, String> known)
      throws IOException {
    String source = text(json, known);
    Optional<LocalDate> day =
        Optional.of(json.nextString()).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    long quotes = json.nextLong();
    List<Voice> voices = new ArrayList<>();
    while (json.hasNext()) {
      String name = text(json, known);
      String role = text(json, known);
      voices.add(new Voice(name, role, json.nextLong(), json.nextLong(), json.nextLong()));
    }
    return new ArticleVoices(source, day, quotes, voices);
  }

  private static String text(JsonReader json, Map<String, String> known) throws IOException {
    String text = json.nextString();
    String before = known.putIfAbsent(text, text);
    return before == null ? text : before;
  }

  /** Writes a file, which is replaced. */
  static void write(VoiceLedger ledger, Path file) throws IOException {
    ReplacedFile.write(file, writer -> write(ledger, writer));
  }

  private static void write(VoiceLedger ledger, Writer writer) throws IOException {
    BufferedWriter lines = new BufferedWriter(writer);
    JsonWriter json = new JsonWriter(lines);
    json.setHtmlSafe(false);
    json.beginArray().value(NAME).value(VERSION);
    json.value(ledger.latest().map(Instant::toString).orElse(""));
    for (Map.Entry<String, ArticleVoices> article : ledger.articles().entrySet()) {
      json.beginArray().value(article.getKey());
      write(article.getValue(), json);
      json.endArray();
    }
    json.endArray().flush();
  }

  private static void write(ArticleVoices article, JsonWriter json) throws IOException {
    json.value(article.source()).value(article.day().map(LocalDate::toString).orElse(""));
    json.value(article.quotes());
    for (Voice voice : article.voices()) {
      json.value(voice.name()).value(voice.role()).value(voice.quotes());
      json.value(voice.he()).value(voice.she());
    }
  }
}
