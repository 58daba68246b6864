package dev.quoth.registry;

import dev.quoth.Speaker;
import dev.quoth.SpeakerIdentity;
import dev.quoth.SpeakerIdentity.NameForm;
import dev.quoth.SpeakerIdentity.SpeakerRole;
import dev.quoth.SpeakerIdentity.Usage;
import dev.quoth.SpeakerKind;
import dev.quoth.SpeakerRegistry;
import dev.quoth.language.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A registry while it is built: full names first, then decisions, then single words. */
final class RegistryDraft {

  private static final String DECIDED = "decided by hand";

  private final SpeakerCensus census;
  private final RegistryDecisions decisions;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, Person> byName = new HashMap<>();

  RegistryDraft(SpeakerCensus census, RegistryDecisions decisions) {
    this.census = census;
    this.decisions = decisions;
  }

  /** A person with the names found so far. */
  private static final class Person {
    private final List<NameCounts> names = new ArrayList<>();
    private final List<NameForm> forms = new ArrayList<>();

    void add(NameCounts name, List<Usage> usages, String evidence) {
      names.add(name);
      forms.add(new NameForm(name.key(), name.name(), name.quotes(), usages, evidence));
    }
  }

  SpeakerRegistry registry(Lexicon lexicon) {
    for (List<NameCounts> names : new FullNames(census, lexicon).joined()) {
      Person person = person();
      names.forEach(name -> add(person, name, names.size() > 1 ? "a full name" : "the full name"));
    }
    decisions.splits().forEach(this::split);
    decisions.joins().forEach(this::join);
    addLoneWords(lexicon);
    List<SpeakerIdentity> identities = new ArrayList<>();
    for (Person person : persons) {
      if (!person.names.isEmpty()) {
        identities.add(identity(person));
      }
    }
    identities.sort(
        Comparator.comparingLong(SpeakerIdentity::quotes)
            .reversed()
            .thenComparing(SpeakerIdentity::key));
    return SpeakerRegistry.of(identities);
  }

  private Person person() {
    Person person = new Person();
    persons.add(person);
    return person;
  }

  private void add(Person person, NameCounts name, String evidence) {
    person.add(name, List.of(), evidence);
    byName.put(name.key(), person);
  }

  private void split(RegistryDecisions.Pair pair) {
    Person person = byName.get(pair.other());
    if (person != null && person == byName.get(pair.name())) {
      person.names.removeIf(name -> name.key().equals(pair.other()));
      person.forms.removeIf(form -> form.key().equals(pair.other()));
      census.name(pair.other()).ifPresent(name -> add(person(), name, DECIDED));
    }
  }

  private void join(RegistryDecisions.Pair pair) {
    Person person = byName.get(pair.name());
    Person other = byName.get(pair.other());
    if (person == null) {
      census.name(pair.name()).ifPresent(name -> add(person(), name, DECIDED));
    }
    Person joined = byName.get(pair.name());
    if (joined == null || joined == other) {
      return;
    }
    List<NameCounts> names = new ArrayList<>();
    if (other == null) {
      census.name(pair.other()).ifPresent(names::add);
    } else {
      names.addAll(other.names);
      other.names.clear();
    }
    names.forEach(name -> add(joined, name, DECIDED));
  }

  private void addLoneWords(Lexicon lexicon) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < persons.size(); i++) {
      for (NameCounts name : persons.get(i).names) {
        if (name.key().indexOf(' ') > 0) {
          numbers.put(name.key(), i);
        }
      }
    }
    LoneWords lone = new LoneWords(census, numbers, lexicon);
    for (NameCounts name : census.names()) {
      if (name.key().indexOf(' ') < 0 && !byName.containsKey(name.key())) {
        for (LoneWords.Meaning meaning : lone.of(name.key())) {
          Person person = persons.get(meaning.person());
          if (!isSplit(person, name)) {
            person.add(name, meaning.usages(), meaning.evidence());
          }
        }
      }
    }
  }

  private boolean isSplit(Person person, NameCounts name) {
    return decisions.splits().stream()
        .anyMatch(
            pair -> pair.other().equals(name.key()) && person.equals(byName.get(pair.name())));
  }

  private SpeakerIdentity identity(Person person) {
    NameCounts chief = person.names.getFirst();
    List<NameForm> forms = new ArrayList<>(person.forms);
    forms.sort(Comparator.comparingLong(NameForm::quotes).reversed().thenComparing(NameForm::key));
    String name = chief.name();
    Map<String, String> identifiers = new LinkedHashMap<>();
    for (NameForm form : forms) {
      if (form.usages().isEmpty()) {
        name = decisions.names().getOrDefault(form.key(), name);
        identifiers.putAll(decisions.identifiers().getOrDefault(form.key(), Map.of()));
      }
    }
    List<SpeakerRole> roles = NameCounts.roles(person.names);
    String role = roles.isEmpty() ? "" : roles.getFirst().words();
    return new SpeakerIdentity(
        chief.key(),
        new Speaker(name, role, SpeakerKind.PERSON),
        forms,
        new SpeakerIdentity.Profile(NameCounts.gender(person.names), roles, identifiers));
  }
}
