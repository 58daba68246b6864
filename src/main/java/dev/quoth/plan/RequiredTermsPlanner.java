package dev.quoth.plan;

import dev.quoth.Filter;
import dev.quoth.NameMatch;
import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.Speaker;
import dev.quoth.SpeakerIdentity;
import dev.quoth.SpeakerRegistry;
import dev.quoth.language.Language;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a question requires of an article in whatever index, before it is planned for one. The
 * parts of a plan that depend on the index, such as whom a name means, are left out, or replaced by
 * what all plans have in common.
 */
public final class RequiredTermsPlanner {

  private final SearchPlanner planner;
  private final NameSignatures signatures;
  private final SpeakerRegistry registry;

  /** The identities that have a form with a signature. */
  private final Map<String, Set<SpeakerIdentity>> identities = new HashMap<>();

  /** The identities that have a form without signatures. */
  private final Set<SpeakerIdentity> endless = new LinkedHashSet<>();

  /**
   * Creates a planner.
   *
   * @param language the language of the index, with its analyzers
   * @param registry the speakers whose other names are known
   */
  public RequiredTermsPlanner(Language language, SpeakerRegistry registry) {
    this.registry = registry;
    planner = new SearchPlanner(language, new NoSpeakers(), new NoTerms()).identifying(registry);
    signatures = new NameSignatures(language);
    for (SpeakerIdentity identity : registry.identities()) {
      index(identity.key(), identity);
      identity.forms().forEach(form -> index(form.key(), identity));
    }
  }

  private void index(String key, SpeakerIdentity identity) {
    if (NameSignatures.isEndless(key)) {
      endless.add(identity);
      return;
    }
    for (String signature : signatures.printed(key, key)) {
      identities.computeIfAbsent(signature, s -> new LinkedHashSet<>()).add(identity);
    }
  }

  /**
   * Returns what a question requires.
   *
   * @param question the question
   * @return the required terms, an article needs one of each; none where any article may have an
   *     answer
   */
  public List<RequiredTerms> plan(QuoteQuery question) {
    try {
      Clause.Bool certain = planner.counted(withoutDoubt(question));
      List<RequiredTerms> all = new ArrayList<>(RequiredTerms.of(certain));
      if (asksByWords(question)) {
        all.addAll(speaker(question.filters()));
      }
      return List.copyOf(all);
    } catch (IOException e) {
      throw new IllegalStateException("no index was read", e);
    }
  }

  /** Leaves out the filters and phrases that each index understands in its own way. */
  private static QuoteQuery withoutDoubt(QuoteQuery question) {
    Set<Object> unclear = new HashSet<>();
    for (Filter filter : question.filters()) {
      if (filter instanceof Filter.FactWords words) {
        unclear.add(words.fact());
      }
    }
    boolean byWords = asksByWords(question);
    Filter[] clear =
        question.filters().stream()
            .filter(filter -> !(filter instanceof Filter.Not))
            .filter(filter -> !(filter instanceof Filter.FactWords))
            .filter(
                filter -> !(filter instanceof Filter.Fact fact && unclear.contains(fact.fact())))
            .filter(filter -> !(filter instanceof Filter.SpeakerName && byWords))
            .toArray(Filter[]::new);
    Phrase[] phrases =
        question.phrases().stream()
            .filter(phrase -> phrase.need() == Phrase.Need.REQUIRED)
            .filter(RequiredTermsPlanner::isWhole)
            .toArray(Phrase[]::new);
    return QuoteQuery.all()
        .passages(question.passages())
        .about(question.about())
        .matching(question.matching())
        .phrases(phrases)
        .where(clear);
  }

  private static boolean isWhole(Phrase phrase) {
    return phrase.anyOf().stream().allMatch(words -> words.match() == Phrase.WordMatch.WHOLE);
  }

  private static boolean asksByWords(QuoteQuery question) {
    return question.filters().stream()
        .anyMatch(filter ->
            filter instanceof Filter.SpeakerName speaker && speaker.match() == NameMatch.WORDS);
  }

  /** Returns what the filters by speakers require together; none where one may find anybody. */
  private List<RequiredTerms> speaker(List<Filter> filters) {
    List<NameSignatures.Asked> names = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Filter filter : filters) {
      if (filter instanceof Filter.SpeakerName speaker) {
        if (speaker.match() == NameMatch.WORDS) {
          names.add(signatures.asked(speaker.name()));
        } else {
          keys.add(Keywords.exact(Speaker.keyOf(speaker.name())));
          registry.find(speaker.name()).ifPresent(identity -> addKeys(identity, keys));
        }
      }
    }
    for (NameSignatures.Asked name : names) {
      for (String signature : name.ofAll()) {
        identities.getOrDefault(signature, Set.of()).forEach(known -> addKeys(known, keys));
      }
    }
    endless.forEach(known -> addKeys(known, keys));
    List<RequiredTerms> all = new ArrayList<>();
    addUnion(names.stream().map(NameSignatures.Asked::lasts).toList(), keys, all);
    addUnion(names.stream().map(NameSignatures.Asked::firsts).toList(), keys, all);
    return all;
  }

  private static void addUnion(
      List<Set<String>> ofNames, Set<String> keys, List<RequiredTerms> all) {
    if (ofNames.stream().noneMatch(Set::isEmpty)) {
      Set<String> union = new HashSet<>();
      ofNames.forEach(union::addAll);
      Map<PassageField, Set<String>> anyOf = new HashMap<>();
      anyOf.put(RequiredTerms.SIGNATURES, union);
      anyOf.put(PassageField.SPEAKER_KEY, keys);
      all.add(RequiredTerms.of(new RequiredTerms.AnyTerm(anyOf)));
    }
  }

  private static void addKeys(SpeakerIdentity identity, Set<String> keys) {
    identity.forms().forEach(form -> keys.add(Keywords.exact(form.key())));
  }

  /** The directory of an index without speakers. */
  private static final class NoSpeakers implements SpeakerDirectory {

    @Override
    public Map<String, Integer> speakersOf(Clause passages) {
      return Map.of();
    }

    @Override
    public int count(Clause passages) {
      return 0;
    }

    @Override
    public Map<String, Integer> namesakes(String word) {
      return Map.of();
    }

    @Override
    public List<String> similarWords(String word) {
      return List.of();
    }
  }

  /** The directory of an index without terms. */
  private static final class NoTerms implements TermDirectory {

    @Override
    public List<String> beginningWith(PassageField field, String beginning) {
      return List.of();
    }

    @Override
    public List<String> similarTo(PassageField field, String term) {
      return List.of();
    }

    @Override
    public List<String> existing(PassageField field, Set<String> terms) {
      return List.of();
    }

    @Override
    public List<String> withWords(PassageField field, List<String> words) {
      return List.of();
    }
  }
}
