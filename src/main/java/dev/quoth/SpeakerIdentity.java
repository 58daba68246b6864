package dev.quoth;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A speaker under all names that the articles of an index print: "Barack Obama" is also "Obama" and
 * "Barack H. Obama".
 *
 * @param key the {@linkplain Speaker#key() key} of the most quoted full name
 * @param speaker the speaker as shown: the name, the most frequent role, and the kind
 * @param forms the names, the most quoted first; at least one
 * @param profile what else is known
 */
public record SpeakerIdentity(String key, Speaker speaker, List<NameForm> forms, Profile profile) {

  /**
   * A name of a speaker.
   *
   * @param key the key of the name
   * @param name the name as most articles print it
   * @param quotes how many quotes are under that name
   * @param usages where and when the name means this speaker; empty if always
   * @param evidence why it does, for a person to read
   */
  public record NameForm(
      String key, String name, long quotes, List<Usage> usages, String evidence) {

    /** Copies the list. */
    public NameForm {
      Checks.notBlank("key", key);
      Checks.notBlank("name", name);
      Objects.requireNonNull(evidence, "evidence");
      usages = List.copyOf(usages);
    }
  }

  /**
   * Where and when a name means a speaker.
   *
   * @param source the outlet, as {@link ArticleRef#source()} has it; empty for any
   * @param from the first month
   * @param to the last month, not before the first
   */
  public record Usage(String source, YearMonth from, YearMonth to) {

    /**
     * Checks the months.
     *
     * @throws IllegalArgumentException if the last month is before the first
     */
    public Usage {
      Objects.requireNonNull(source, "source");
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(
            "to must not be before from, which is " + from + ", but is " + to);
      }
    }

    /**
     * Tests whether an article is among those that are meant.
     *
     * @param article the article; an undated one is not
     * @return true if its outlet and its month, in UTC, are
     */
    public boolean includes(ArticleRef article) {
      return (source.isEmpty() || source.equals(article.source()))
          && article
              .published()
              .map(Months::of)
              .filter(month -> !month.isBefore(from) && !month.isAfter(to))
              .isPresent();
    }
  }

  /**
   * A role of a speaker.
   *
   * @param words the role as printed
   * @param quotes how many quotes print it
   * @param from the month of the first of them
   * @param to the month of the last of them
   */
  public record SpeakerRole(String words, long quotes, YearMonth from, YearMonth to) {

    /** Checks that all are there. */
    public SpeakerRole {
      Checks.notBlank("words", words);
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * What is known of a speaker besides the names.
   *
   * @param gender how articles speak of the speaker
   * @param roles the roles as printed, the most frequent first
   * @param identifiers what an application calls the speaker, by the name of the scheme: {@code
   *     wikidata} and {@code Q76}
   */
  public record Profile(Gender gender, List<SpeakerRole> roles, Map<String, String> identifiers) {

    /** Nothing is known. */
    public static final Profile UNKNOWN = new Profile(Gender.UNKNOWN, List.of(), Map.of());

    /** Copies the collections. */
    public Profile {
      Objects.requireNonNull(gender, "gender");
      roles = List.copyOf(roles);
      identifiers = Collections.unmodifiableMap(new LinkedHashMap<>(identifiers));
    }
  }

  /**
   * Copies the forms.
   *
   * @throws IllegalArgumentException if there is no form, or the key is blank
   */
  public SpeakerIdentity {
    Checks.notBlank("key", key);
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(profile, "profile");
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("forms must not be empty: a speaker has a name");
    }
  }

  /**
   * Returns the name to show.
   *
   * @return the name of the speaker
   */
  public String name() {
    return speaker.name();
  }

  /**
   * Returns how many quotes are under the names that always mean this speaker.
   *
   * @return 0 or more, as it was when the registry was built
   */
  public long quotes() {
    return forms.stream().filter(form -> form.usages().isEmpty()).mapToLong(NameForm::quotes).sum();
  }
}
