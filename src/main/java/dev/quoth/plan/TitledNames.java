package dev.quoth.plan;

import dev.quoth.Notice;
import dev.quoth.Speaker;
import dev.quoth.SpeakerIdentity;
import dev.quoth.SpeakerRegistry;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out whom a name with a title before it may mean. */
final class TitledNames {

  /** The most frequent holder of a role has at most this many times the quotes of another. */
  private static final int MAX_RATIO = 4;

  private static final int MAX_HOLDERS = 5;

  /** Who is printed less often with a title may have been misread. */
  private static final int MIN_HELD = 3;

  /** Fewer quotes of a whole name than one in this many of its surname's may be misread. */
  private static final int FEW = 10;

  private final NameClauses names;
  private final Language language;
  private final SpeakerDirectory speakers;
  private final OtherForms forms;
  private final SpeakerRegistry registry;
  private final SpellingCorrector corrector;
  private final List<Notice> notices = new ArrayList<>();
  private final List<Clause> preferred = new ArrayList<>();

  TitledNames(
      NameClauses names, Language language, SpeakerDirectory speakers, SpeakerRegistry registry) {
    this.names = names;
    this.registry = registry;
    this.language = language;
    this.speakers = speakers;
    forms = new OtherForms(language, speakers);
    corrector = new SpellingCorrector(forms, speakers);
  }

  /** Returns which names were looked for instead of those asked for. */
  List<Notice> notices() {
    return notices;
  }

  /** Returns clauses for the speakers whose names are spelled as asked, where others are not. */
  List<Clause> preferred() {
    return preferred;
  }

  /**
   * Returns clauses for a speaker, any of which must match. "Foreign Minister Wang" is somebody of
   * that name, or a Wang in that role; and as Wang Yi is one somewhere in the index, it is Wang Yi
   * in articles that do not print the role, too. Where nobody of that name is printed with the
   * role, it is a Wang of whom no other role is printed.
   */
  List<Clause> speaker(String typed) throws IOException {
    String asked = withoutEnding(TitledName.plain(typed, language));
    Clause whole = names.speaker(asked);
    TitledName typedName = TitledName.read(asked, language);
    List<Clause> any = new ArrayList<>(forms(typedName.name()));
    TitledName titled = corrected(typedName);
    if (!titled.equals(typedName)) {
      any.addAll(forms(titled.name()));
    }
    any.addFirst(whole);
    any.addAll(withoutArticle(asked));
    any.addAll(holderOf(typed));
    if (!titled.role().isEmpty()) {
      any.addAll(inRole(titled, whole));
    } else if (!titled.name().equals(asked)) {
      any.add(names.speaker(titled.name()));
    }
    return any;
  }

  /** "The White House" is printed without the article, and "the Hague" is no Mr. Hague. */
  private List<Clause> withoutArticle(String asked) {
    String name = TitledName.withoutArticle(asked, language);
    if (name.equals(asked)) {
      return List.of();
    }
    return List.of(
        name.indexOf(' ') > 0
            ? names.speaker(name)
            : new Clause.Values(PassageField.SPEAKER_KEY, List.of(Speaker.keyOf(name))));
  }

  /** "The Pope" is who is printed with that title, where others hardly are. */
  private List<Clause> holderOf(String typed) throws IOException {
    Optional<String> title = TitledName.titleAlone(typed, language);
    if (title.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> counts = speakers.speakersOf(names.role(title.get()));
    List<String> holders =
        counts.entrySet().stream()
            .sorted(TermDirectory.MOST_FIRST)
            .limit(2) // one person, whose surname alone may be printed as often
            .map(Map.Entry::getKey)
            .toList();
    for (String holder : holders) {
      Set<String> keys = new LinkedHashSet<>(forms.keys(holder));
      keys.add(holder);
      if (isUsual(keys, counts)) {
        return List.of(new Clause.Values(PassageField.SPEAKER_KEY, List.copyOf(keys)));
      }
    }
    return List.of();
  }

  private static boolean isUsual(Set<String> keys, Map<String, Integer> counts) {
    int held = 0;
    int next = 0;
    for (Map.Entry<String, Integer> speaker : counts.entrySet()) {
      if (keys.contains(speaker.getKey())) {
        held += speaker.getValue();
      } else {
        next = Math.max(next, speaker.getValue());
      }
    }
    return held >= MIN_HELD && held > MAX_RATIO * next;
  }

  private TitledName corrected(TitledName typed) throws IOException {
    String asked = TitledName.withoutArticle(typed.name(), language);
    boolean whole = asked.equals(typed.name()) || asked.indexOf(' ') > 0; // not "the Hague"
    Optional<String> name =
        whole && forms.joinedOrApart(asked).isEmpty() ? corrector.correct(asked) : Optional.empty();
    if (name.isEmpty()) {
      return typed;
    }
    notices.add(new Notice.Corrected(typed.name(), name.get()));
    return new TitledName(typed.role(), name.get());
  }

  private List<Clause> forms(String name) throws IOException {
    corrector.announce(name);
    List<Clause> any = new ArrayList<>();
    for (String other : forms.joinedOrApart(name)) {
      any.add(names.speaker(other));
    }
    Optional<SpeakerIdentity> identity = registry.find(name);
    List<String> keys = identity.isPresent() ? List.of() : forms.keys(name);
    identity.map(IdentityClauses::of).ifPresent(any::add);
    if (!keys.isEmpty()) {
      any.add(new Clause.Values(PassageField.SPEAKER_KEY, keys));
    }
    List<String> spelledOut = corrector.spelledOut(name);
    if (!spelledOut.isEmpty()) {
      preferred.addAll(any);
      preferred.add(names.speaker(name));
      spelledOut.forEach(other -> any.add(names.speakerAsSpelled(other)));
    }
    return any;
  }

  /** "Trump's" asks for Trump, unless somebody is called so: "McDonald's". */
  private String withoutEnding(String asked) throws IOException {
    String name = asked.strip();
    Lexicon lexicon = language.unwrap(LanguageData.class).lexicon();
    int ending = lexicon.suffixLength(name, 0, name.length(), Suffix.POSSESSIVE);
    if (ending == 0 && lexicon.endsWith(name, 0, name.length(), Suffix.BARE_POSSESSIVE)) {
      ending = 1;
    }
    if (ending == 0 || ending == name.length()) {
      return asked;
    }
    String owner = name.substring(0, name.length() - ending);
    Map<String, Integer> called = speakers.namesakes(lastWord(name));
    int owners = speakers.namesakes(lastWord(owner)).values().stream().mapToInt(n -> n).sum();
    return called.getOrDefault(Speaker.keyOf(name), 0) > owners ? asked : owner;
  }

  private static String lastWord(String name) {
    String key = Speaker.keyOf(name);
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  private List<Clause> inRole(TitledName titled, Clause whole) throws IOException {
    Clause name = names.speaker(titled.name());
    if (titled.name().indexOf(' ') > 0) { // a full name says who it is, whatever role is printed
      return List.of(name);
    }
    Clause inRole = Clause.allOf(List.of(name, names.role(titled.role())));
    Map<String, Integer> counts = speakers.speakersOf(inRole);
    if (counts.isEmpty() && speakers.count(whole) * FEW <= speakers.count(name)) {
      return isGivenName(titled.name()) ? withSurname(titled.name()) : List.of(withoutRole(name));
    }
    List<String> holders = withOtherForms(holders(counts), Speaker.keyOf(titled.name()));
    return holders.isEmpty()
        ? List.of(inRole)
        : List.of(inRole, new Clause.Values(PassageField.SPEAKER_KEY, holders));
  }

  /** Adds the other forms of names that have the word that was asked for. */
  private List<String> withOtherForms(List<String> holders, String word) throws IOException {
    Set<String> keys = new LinkedHashSet<>(holders);
    for (String holder : holders) {
      for (String key : forms.keys(holder)) {
        if (List.of(key.split(" ", -1)).contains(word)) {
          keys.add(key);
        }
      }
    }
    return List.copyOf(keys);
  }

  /** Returns a clause for a speaker in articles that print no role. */
  private static Clause withoutRole(Clause name) {
    List<Clause> role = List.of(new Clause.Exists(PassageField.ROLE));
    return new Clause.Bool(Clause.NONE, List.of(name), Clause.NONE, 0, role);
  }

  private boolean isGivenName(String name) {
    long classes = language.unwrap(LanguageData.class).lexicon().classes(name);
    return (classes & TitledName.GIVEN_NAMES) != 0;
  }

  /** Harry Reid is not Prince Harry, and Al Harry of whom no role is printed may be. */
  private List<Clause> withSurname(String name) throws IOException {
    String word = Speaker.keyOf(name);
    Lexicon lexicon = language.unwrap(LanguageData.class).lexicon();
    List<String> keys =
        speakers.namesakes(word).keySet().stream()
            .filter(key -> key.equals(word) || PersonName.read(key, lexicon).surname().equals(word))
            .toList();
    return keys.isEmpty()
        ? List.of()
        : List.of(withoutRole(new Clause.Values(PassageField.SPEAKER_KEY, keys)));
  }

  /**
   * Returns who holds a role: those with a full name who are often printed with it, since one that
   * is printed once may have been misread.
   */
  private static List<String> holders(Map<String, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(speaker -> speaker.getKey().indexOf(' ') > 0)
        .filter(speaker -> speaker.getValue() * MAX_RATIO >= most)
        .sorted(TermDirectory.MOST_FIRST)
        .limit(MAX_HOLDERS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
