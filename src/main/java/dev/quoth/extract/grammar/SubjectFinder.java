package dev.quoth.extract.grammar;

import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the subject of a verb: across appositives, relative clauses and second predicates. */
public final class SubjectFinder {

  /** A relative clause whose antecedent is looked for has no more words. */
  private static final int MAX_RELATIVE_CLAUSE = 12;

  private static final int MAX_SEGMENTS = 8;
  private static final long MODIFIER =
      WordClass.DETERMINER.bit()
          | WordClass.POSSESSIVE_PRONOUN.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.ROLE.bit()
          | WordClass.GROUP.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.ADVERB.bit()
          | WordClass.NAME_SUFFIX.bit()
          | WordClass.TIME.bit()
          | WordClass.COORDINATOR.bit();

  /** What a verb in the plural agrees with. */
  private static final long SEVERAL =
      WordClassSets.SOME | WordClass.GROUP.bit() | WordClass.TEAM.bit() | WordClass.DEMONYM.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final SubjectPath path;
  private final SubjectBoundary boundary;
  private final FirstSubject clauses;
  private final ClauseStart clauseStart;
  private final Coordination coordination;
  private final PeriodOfTime period;
  private final Things things;

  public SubjectFinder(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.path = new SubjectPath(tokens, phrases.tags());
    this.boundary = new SubjectBoundary(tokens, phrases);
    this.clauses = new FirstSubject(tokens, phrases);
    this.clauseStart = new ClauseStart(tokens, phrases);
    this.period = new PeriodOfTime(tokens);
    this.things = new Things(tokens);
    this.coordination = new Coordination(tokens, phrases, clauseStart);
  }

  /** The first noun phrase of a clause, after what introduces it: for "and said", "adding". */
  public Optional<NounPhrase> ofClause(int begin, int at) {
    return clauses.subject(begin, at).filter(phrase -> !period.is(phrase));
  }

  /** The subject of a verb phrase that starts at a token, in a sentence that begins at another. */
  public Optional<NounPhrase> before(int verb, int begin) {
    return nearestBefore(verb, begin).filter(phrase -> !period.is(phrase));
  }

  private Optional<NounPhrase> nearestBefore(int verb, int begin) {
    int at = boundary.of(verb, begin);
    int last = at - 1;
    if (last < begin || tokens.is(last, Kind.QUOTATION)) {
      return Optional.empty();
    }
    if (tokens.is(last, Kind.COMMA) || tokens.is(last, Kind.DASH)) {
      return afterModifiers(last, begin);
    }
    if (phrases.partyAndState(last) && tokens.is(last - 1, Kind.COMMA)) {
      return before(last - 1, begin);
    }
    if (tokens.has(last, WordClass.COORDINATOR)) {
      return nearest(begin, last).or(() -> ofClause(begin, last));
    }
    Optional<NounPhrase> adjacent = atEnd(at, begin);
    int start = clauseStart.of(last, begin);
    if (unclosed(start, begin, adjacent)) {
      return afterModifiers(start - 1, begin);
    }
    if (adjacent.filter(phrase -> at == verb && disagrees(phrase, verb)).isPresent()) {
      return inRelativeClause(last, begin).filter(this::many);
    }
    boolean open = adjacent.isEmpty() || infinitive(adjacent.get()) || objectOfWho(adjacent.get());
    return open ? inRelativeClause(last, begin).or(() -> adjacent) : adjacent;
  }

  /** Tests for "a senator who requested anonymity said": whoever "who" means speaks. */
  private boolean objectOfWho(NounPhrase phrase) {
    int t = phrase.from() - 1;
    while (t > phrase.from() - MAX_RELATIVE_CLAUSE
        && tokens.word(t)
        && !tokens.has(t, WordClass.RELATIVE)
        && !tokens.reportsClause(t)) {
      t--;
    }
    return tokens.matches(t, FunctionWord.WHO) && things.is(phrase);
  }

  /** Tests for "Ruiz, who is late said", "Ruiz, who sued to block the funds said". */
  private boolean unclosed(int start, int begin, Optional<NounPhrase> adjacent) {
    return start > begin + 1
        && tokens.has(start, WordClass.RELATIVE)
        && tokens.is(start - 1, Kind.COMMA)
        && (tokens.has(start + 1, WordClass.BE) || adjacent.filter(this::thing).isPresent());
  }

  /**
   * Tests for "who declined to be named said", "who were told to leave said": a verb, and no noun.
   */
  private boolean infinitive(NounPhrase phrase) {
    int before = phrase.from() - 1;
    int to = tokens.has(before, WordClass.BE) ? before - 1 : before;
    return phrase.form() == Form.NOUN
        && tokens.matches(to, FunctionWord.TO)
        && !tokens.hasAny(phrase.from(), WordClassSets.OPENERS | WordClassSets.CAN_SPEAK);
  }

  /**
   * Tests for "the dockers who oppose the ban say": the ban is one thing, and the verb that of
   * many.
   */
  private boolean disagrees(NounPhrase phrase, int verb) {
    int cue = tokens.has(verb, WordClass.ADVERB) ? verb + 1 : verb;
    return phrase.form() == Form.NOUN
        && tokens.reportsSpeech(cue, VerbForm.BASE)
        && !tokens.reportsSpeech(cue, VerbForm.PAST)
        && tokens.has(phrase.from(), WordClass.DETERMINER)
        && tokens.word(phrase.head())
        && !many(phrase);
  }

  /** Tests for "many experts", "a number of experts", "the plans of the port". */
  private boolean many(NounPhrase phrase) {
    boolean many = tokens.matches(phrase.head(), FunctionWord.PERCENT);
    for (int t = phrase.from(); t < phrase.to(); t++) {
      many |= tokens.hasAny(t, t < phrase.head() ? WordClassSets.SOME : SEVERAL);
    }
    return many || tokens.endsWith(phrase.head(), Suffix.PLURAL);
  }

  /** Tests for "Ruiz, who sued to block the funds said": the funds do not speak. */
  private boolean thing(NounPhrase phrase) {
    return phrase.form() == Form.NOUN && !tokens.hasAny(phrase.head(), WordClassSets.CAN_SPEAK);
  }

  /**
   * Reads "When asked, she laughed and said": whoever is named before the predicate that is joined.
   */
  private Optional<NounPhrase> nearest(int begin, int last) {
    int start = clauseStart.of(last - 1, begin);
    return phrases
        .after(start, last)
        .filter(phrase -> phrase.form() != Form.NOUN && phrase.to() < last)
        .filter(phrase -> start > begin && tokens.is(start - 1, Kind.COMMA));
  }

  /** The subject of a verb that no mark separates from it. */
  private Optional<NounPhrase> atEnd(int at, int begin) {
    Optional<NounPhrase> adjacent = phrases.before(at, begin);
    Optional<NounPhrase> first = phrases.after(clauseStart.of(at - 1, begin), at);
    if (adjacent.isEmpty()) {
      boolean somebody = tokens.hasAny(at - 1, WordClassSets.PERSONAL);
      return first.filter(p -> somebody && path.reaches(p, at)).flatMap(p -> withPronoun(p, at));
    }
    return first.isPresent() && farther(first.get(), adjacent.get(), at)
        ? first.map(phrase -> upTo(phrase, at))
        : adjacent.map(phrase -> coordination.of(phrase, at, begin));
  }

  /**
   * Reads "a source familiar with the inquiry": a noun with all that hangs on it, but no clause.
   */
  private NounPhrase upTo(NounPhrase phrase, int at) {
    int to = phrase.to();
    while (to < at && !tokens.has(to, WordClass.RELATIVE)) {
      to++;
    }
    return phrase.form() == Form.NOUN && tokens.hasAny(phrase.head(), WordClassSets.CAN_SPEAK)
        ? NounPhrase.of(phrase.from(), to, phrase.head(), Form.NOUN, NounPhrase.NO_NAME)
        : phrase;
  }

  /** Reads "a source close to him": a pronoun at the end of what hangs on who speaks. */
  private Optional<NounPhrase> withPronoun(NounPhrase phrase, int at) {
    for (int t = phrase.from(); t < phrase.to() && phrase.form() == Form.NOUN; t++) {
      if (tokens.hasAny(t, WordClassSets.CAN_SPEAK)) {
        return Optional.of(NounPhrase.of(phrase.from(), at, t, Form.NOUN, NounPhrase.NO_NAME));
      }
    }
    return Optional.empty();
  }

  /** Tests for "Kelden (OPA) Ana Ruiz says": a place and an agency before a name. */
  private boolean dateline(NounPhrase first, NounPhrase adjacent) {
    return first.form() == Form.NAME
        && adjacent.form() == Form.NAME
        && tokens.is(adjacent.from() - 1, Kind.CLOSE)
        && phrases.name(first.name()).type() == Name.Type.PLACE;
  }

  private boolean farther(NounPhrase first, NounPhrase adjacent, int at) {
    return first.from() < adjacent.from()
        && !period.is(first)
        && first.to() <= at
        && adjacent.form() != Form.PRONOUN
        && !dateline(first, adjacent)
        && !phrases.afterBody(adjacent)
        && path.reaches(first, at);
  }

  /**
   * Reads "the man who runs the agency said": the clause ends where its antecedent's verb begins.
   */
  private Optional<NounPhrase> inRelativeClause(int last, int begin) {
    for (int t = last; t > begin && t > last - MAX_RELATIVE_CLAUSE; t--) {
      if (tokens.is(t, Kind.COMMA)) {
        return Optional.empty();
      }
      if (tokens.has(t, WordClass.RELATIVE)) {
        return phrases.before(t, begin);
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase> afterModifiers(int comma, int begin) {
    List<TokenRange> segments = segments(comma, begin);
    if (segments.size() > 1) {
      Optional<NounPhrase> first = phrases.after(segments.getLast().from(), comma);
      if (first.isPresent() && acrossInserts(first.get(), segments)) {
        return first;
      }
    }
    for (TokenRange segment : segments) {
      if (!modifies(segment.from(), segment.to(), begin) && !beforeSubject(segment)) {
        Optional<NounPhrase> phrase = atEnd(segment.to(), segment.from());
        boolean role = tokens.has(segment.to() - 1, WordClass.ROLE);
        boolean appositive = phrase.filter(p -> p.form() == Form.NOUN || role).isPresent();
        if (!appositive || segment.from() == begin || !namedBefore(segment.from() - 1, begin)) {
          return phrase;
        }
      }
    }
    for (int i = segments.size() - 1; i >= 0; i--) {
      TokenRange segment = segments.get(i);
      if (!tokens.hasAny(segment.from(), FirstSubject.INTRODUCES)
          && !beforeSubject(segment)
          && !phrases.partyAndState(segment.from())) {
        return phrases.after(segment.from(), segment.to());
      }
    }
    return Optional.empty();
  }

  /** Tests for "earlier in the day", "appearing on television": when it was, and not who. */
  private boolean beforeSubject(TokenRange segment) {
    int from = segment.from();
    return (clauses.participle(from) && !tokens.quotes(from, segment.to()))
        || phrases
            .before(segment.to(), from)
            .filter(period::is)
            .filter(p -> p.from() == from || tokens.hasAny(from, FirstSubject.INTRODUCES))
            .isPresent();
  }

  /**
   * Tests for "Vian, the editor of the official newspaper, L'Osservatore, said": all but the first
   * is inserted.
   */
  private boolean acrossInserts(NounPhrase first, List<TokenRange> segments) {
    int comma = segments.getLast().to();
    boolean person =
        first.form() == Form.NAME && phrases.name(first.name()).type() == Name.Type.PERSON;
    return person
        && path.reaches(first, comma)
        && segments.stream().limit(segments.size() - 1).allMatch(path::setIn);
  }

  /** Tests for "Jenna Golden, Twitter's director, said": a name comes before the mark. */
  private boolean namedBefore(int mark, int begin) {
    return phrases.before(mark, begin).filter(phrase -> phrase.form() == Form.NAME).isPresent();
  }

  /** Returns what is between commas, the last first. */
  private List<TokenRange> segments(int comma, int begin) {
    List<TokenRange> segments = new ArrayList<>();
    int end = comma;
    for (int t = comma - 1; t >= begin && segments.size() < MAX_SEGMENTS; t--) {
      boolean separator = tokens.is(t, Kind.COMMA) || tokens.is(t, Kind.DASH);
      if (separator || t == begin) {
        int start = separator ? t + 1 : t;
        if (start < end) {
          segments.add(new TokenRange(start, end));
        }
        end = t;
      }
    }
    return segments;
  }

  private boolean modifies(int start, int end, int begin) {
    if (start == begin
        || (tokens.has(start, WordClass.COORDINATOR) && tokens.has(start, WordClass.CONTRAST))) {
      return false;
    }
    if (tokens.is(start, Kind.NUMBER)
        || tokens.hasAny(start, MODIFIER)
        || phrases.partyAndState(start)) {
      return !pronounSubject(start, end);
    }
    boolean named = phrases.nameAt(start) != NounPhrase.NO_NAME;
    if (named) {
      Name name = phrases.name(phrases.nameAt(start));
      boolean place = name.type() == Name.Type.PLACE || name.type() == Name.Type.TITLE_ALONE;
      boolean abbreviated = end == start + 1 && tokens.dotted(start);
      return (place || abbreviated) && start > begin + 1;
    }
    return !tokens.has(start, WordClass.SUBJECT_PRONOUN);
  }

  private boolean pronounSubject(int start, int end) {
    return end == start + 1
        && tokens.has(start, WordClass.SUBJECT_PRONOUN)
        && !tokens.has(start, WordClass.RELATIVE);
  }
}
