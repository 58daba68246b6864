package dev.quoth.registry;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import dev.quoth.Gender;
import dev.quoth.Speaker;
import dev.quoth.SpeakerIdentity;
import dev.quoth.SpeakerIdentity.NameForm;
import dev.quoth.SpeakerIdentity.SpeakerRole;
import dev.quoth.SpeakerIdentity.Usage;
import dev.quoth.SpeakerKind;
import dev.quoth.SpeakerRegistry;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes registries and decisions as JSON. A file is replaced as a whole: whoever reads
 * it sees the old one or the new one, also when a program is killed that writes it.
 */
public final class RegistryJson {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private RegistryJson() {}

  /** What is written of a registry. */
  private record RegistryFile(@Nullable List<Identity> speakers) {}

  private record Identity(
      String key,
      String name,
      String role,
      SpeakerKind kind,
      @Nullable Gender gender,
      List<NameLine> forms,
      List<RoleLine> roles,
      Map<String, String> identifiers) {}

  private record NameLine(
      String key, String name, long quotes, List<Place> usages, String evidence) {}

  private record Place(String source, String from, String to) {}

  private record RoleLine(String words, long quotes, String from, String to) {}

  /**
   * Writes a registry.
   *
   * @param registry the registry
   * @param file the file, which is replaced
   * @throws IOException if it cannot be written
   */
  public static void writeRegistry(SpeakerRegistry registry, Path file) throws IOException {
    List<Identity> identities = new ArrayList<>();
    for (SpeakerIdentity speaker : registry.identities()) {
      identities.add(
          new Identity(
              speaker.key(),
              speaker.name(),
              speaker.speaker().role(),
              speaker.speaker().kind(),
              speaker.profile().gender(),
              speaker.forms().stream().map(RegistryJson::name).toList(),
              speaker.profile().roles().stream().map(RegistryJson::role).toList(),
              speaker.profile().identifiers()));
    }
    replace(new RegistryFile(identities), file);
  }

  private static NameLine name(NameForm form) {
    List<Place> usages =
        form.usages().stream()
            .map(usage -> new Place(usage.source(), usage.from().toString(), usage.to().toString()))
            .toList();
    return new NameLine(form.key(), form.name(), form.quotes(), usages, form.evidence());
  }

  private static RoleLine role(SpeakerRole role) {
    return new RoleLine(role.words(), role.quotes(), role.from().toString(), role.to().toString());
  }

  /**
   * Reads a registry.
   *
   * @param file the file
   * @return the registry
   * @throws IOException if it cannot be read, or is not a registry
   */
  public static SpeakerRegistry readRegistry(Path file) throws IOException {
    RegistryFile read = read(file, RegistryFile.class);
    try {
      List<Identity> speakers = Objects.requireNonNull(read.speakers, "speakers");
      return SpeakerRegistry.of(speakers.stream().map(RegistryJson::identity).toList());
    } catch (RuntimeException e) { // whatever is missing or makes no sense
      throw new IOException(file + " is not a registry of speakers; build it anew", e);
    }
  }

  private static SpeakerIdentity identity(Identity speaker) {
    return new SpeakerIdentity(
        speaker.key,
        new Speaker(speaker.name, speaker.role, speaker.kind),
        speaker.forms.stream().map(RegistryJson::form).toList(),
        new SpeakerIdentity.Profile(
            Objects.requireNonNullElse(speaker.gender, Gender.UNKNOWN),
            speaker.roles.stream().map(RegistryJson::role).toList(),
            speaker.identifiers));
  }

  private static NameForm form(NameLine name) {
    List<Usage> usages =
        name.usages.stream()
            .map(place -> new Usage(place.source, month(place.from), month(place.to)))
            .toList();
    return new NameForm(name.key, name.name, name.quotes, usages, name.evidence);
  }

  private static SpeakerRole role(RoleLine role) {
    return new SpeakerRole(role.words, role.quotes, month(role.from), month(role.to));
  }

  private static YearMonth month(String text) {
    return YearMonth.parse(text);
  }

  /**
   * Writes decisions.
   *
   * @param decisions the decisions
   * @param file the file, which is replaced
   * @throws IOException if it cannot be written
   */
  public static void writeDecisions(RegistryDecisions decisions, Path file) throws IOException {
    replace(decisions, file);
  }

  /**
   * Reads decisions, which a person may have written: {@code {"joins": [{"name": "Jo Doe", "other":
   * "Joanna Doe"}], "splits": [], "names": {"Jo Doe": "Joanna Doe"}, "identifiers": {"Jo Doe":
   * {"wikidata": "Q1"}}}}. What is left out is none.
   *
   * @param file the file
   * @return the decisions
   * @throws IOException if it cannot be read, or makes no sense
   */
  public static RegistryDecisions readDecisions(Path file) throws IOException {
    DecisionsFile read = read(file, DecisionsFile.class);
    try {
      return read.decisions();
    } catch (RuntimeException e) { // whatever makes no sense
      throw new IOException(file + " does not hold decisions on speakers: " + e.getMessage(), e);
    }
  }

  /** Decisions as a person writes them: with names in place of keys, and without what is empty. */
  private record DecisionsFile(
      @Nullable List<RegistryDecisions.Pair> joins,
      @Nullable List<RegistryDecisions.Pair> splits,
      @Nullable Map<String, String> names,
      @Nullable Map<String, Map<String, String>> identifiers) {

    RegistryDecisions decisions() {
      return new RegistryDecisions(
          Objects.requireNonNullElse(joins, List.of()),
          Objects.requireNonNullElse(splits, List.of()),
          Objects.requireNonNullElse(names, Map.of()),
          Objects.requireNonNullElse(identifiers, Map.of()));
    }
  }

  private static <T> T read(Path file, Class<T> type) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return Objects.requireNonNull(GSON.fromJson(reader, type), "file");
    } catch (JsonParseException | NullPointerException e) {
      throw new IOException(file + " is not such a file as this program writes", e);
    }
  }

  private static void replace(Object content, Path file) throws IOException {
    ReplacedFile.write(file, writer -> GSON.toJson(content, writer));
  }
}
