package dev.quoth.extract.layouts;

import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.entities.SpeakerResolver;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.Optional;

/**
 * Headlines and teasers that name a speaker beside a colon: "Ruiz: Pier must close", "Pier must
 * close: mayor". Only a sentence that has its paragraph to itself is read so.
 */
public final class HeadlineReader {

  private static final int LONGEST = 48;
  private static final int SHORTEST = 2;
  private static final int LONGEST_SOURCE = 8;
  private static final int LONGEST_LINE = 20;

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final SpeakerResolver speakers;
  private final LabeledNames names;
  private final LabelScanner labels;
  private final TalkDetector talk;

  public HeadlineReader(
      Tokens tokens, NounPhraseReader phrases, SpeakerResolver speakers, LabeledNames names) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.speakers = speakers;
    this.names = names;
    this.labels = new LabelScanner(tokens, phrases);
    this.talk = new TalkDetector(tokens);
  }

  /** Who says what in a headline. */
  public record Headline(NounPhrase source, TokenRange content) {}

  /** Reads a sentence, if it is a headline with a speaker. */
  public Optional<Headline> read(SentenceRange clause) {
    boolean alone =
        tokens.is(clause.begin() - 1, Kind.BREAK) && tokens.is(clause.end(), Kind.BREAK);
    return alone && clause.end() - clause.begin() <= LONGEST
        ? speakerFirst(clause).or(() -> speakerLast(clause))
        : Optional.empty();
  }

  private Optional<Headline> speakerFirst(SentenceRange clause) {
    return label(clause)
        .filter(label -> clause.end() - label.begin() >= SHORTEST || quotes(label, clause))
        .filter(label -> !talk.asks(clause.end()) || talk.talks(label.begin(), clause.end() - 1))
        .filter(label -> !describes(label.begin(), clause.end()))
        .filter(label -> clause.begin() == 0 || teases(label, clause))
        .flatMap(label -> source(label, clause.begin() == 0))
        .map(source -> new Headline(source, behind(clause)));
  }

  /** At the beginning; or behind a dash, before a quotation: "Polls rise - Ana Ruiz: “…”". */
  private Optional<SpeakerLabel> label(SentenceRange clause) {
    Optional<SpeakerLabel> label = labels.at(clause.begin());
    for (int t = clause.begin() + 1; label.isEmpty() && t < clause.end(); t++) {
      if (tokens.is(t, Kind.COLON)) {
        return Optional.empty();
      }
      if (tokens.is(t, Kind.DASH)) {
        label = labels.at(t + 1).filter(found -> tokens.is(found.begin(), Kind.QUOTATION));
      }
    }
    return label;
  }

  private TokenRange behind(SentenceRange clause) {
    int colon = clause.begin();
    while (!tokens.is(colon, Kind.COLON)) {
      colon++;
    }
    return new TokenRange(colon + 1, clause.end());
  }

  private boolean quotes(SpeakerLabel label, SentenceRange clause) {
    return label.begin() + 1 == clause.end() && tokens.is(label.begin(), Kind.QUOTATION);
  }

  /** "Ruiz: the woman who moved a harbour", "The winner: Ana Ruiz": a noun phrase and no claim. */
  private boolean describes(int from, int end) {
    for (int t = from; t < end; t++) {
      boolean verb = tokens.has(t, WordClass.AUXILIARY) || tokens.lexicon().isCue(tokens.entry(t));
      if (verb || tokens.is(t, Kind.QUOTATION) || tokens.has(t, WordClass.TALK)) {
        return false;
      }
    }
    boolean name = phrases.after(from, end).filter(p -> p.to() == end && named(p)).isPresent();
    return name || tokens.has(from, WordClass.DETERMINER);
  }

  /** Below the first line a colon proves less: what follows is quoted, is talk, or is no list. */
  private boolean teases(SpeakerLabel label, SentenceRange clause) {
    boolean claims = !talk.stops(clause.end()) && clause.saysSomething(label.begin(), clause.end());
    return claims || talk.talks(label.begin(), clause.end());
  }

  private Optional<NounPhrase> source(SpeakerLabel label, boolean title) {
    if (label.name().isPresent()) {
      return label.name().filter(name -> speaks(name, label, title));
    }
    int head = label.to() - 1;
    boolean brief = label.to() - label.from() <= 2;
    boolean topic = tokens.has(label.begin(), WordClass.SUBORDINATOR);
    return title && brief && !topic && tokens.hasAny(head, WordClassSets.CAN_SPEAK)
        ? Optional.of(NounPhrase.of(label.from(), label.to(), head, Form.NOUN, NounPhrase.NO_NAME))
        : Optional.empty();
  }

  /** A person; in the title also an organization, or a place that speaks. */
  private boolean speaks(NounPhrase name, SpeakerLabel label, boolean title) {
    Optional<Entity> person = speakers.person(name);
    if (person.filter(Entity::human).isPresent()) {
      boolean printed = tokens.is(label.begin(), Kind.QUOTATION);
      return known(name, title && !printed) && !tokens.matches(name.from() - 1, FunctionWord.AND);
    }
    boolean place = phrases.name(name.name()).type() == Name.Type.PLACE;
    boolean government = !label.large() && tokens.has(name.head(), WordClass.SPEAKING_PLACE);
    return title
        && (place
            ? government
            : names.namedElsewhere(name) || tokens.has(name.head(), WordClass.MEDIUM));
  }

  /** Named elsewhere, too: a headline's capitals make names of any words. */
  private boolean known(NounPhrase name, boolean title) {
    boolean human = speakers.person(name).filter(Entity::human).isPresent();
    return human && (title ? names.namedElsewhere(name) : names.known(name));
  }

  /** "Pier must close: mayor", "'We were lucky': Ana Ruiz". */
  private Optional<Headline> speakerLast(SentenceRange clause) {
    int end = clause.end();
    if (tokens.is(end - 1, Kind.STOP)) {
      end--;
    }
    int colon = end - 1;
    while (colon > clause.begin() && !tokens.is(colon, Kind.COLON)) {
      colon--;
    }
    boolean claim = colon > clause.begin() + 1 && claims(clause, colon);
    boolean line =
        end - clause.begin() <= LONGEST_LINE && (end == clause.end() || clause.begin() == 0);
    boolean brief = line && end - colon - 1 <= LONGEST_SOURCE;
    int to = end;
    int from = colon;
    return claim && brief
        ? phrases
            .after(colon + 1, end)
            .filter(phrase -> phrase.to() == to && named(phrase))
            .map(phrase -> new Headline(phrase, new TokenRange(clause.begin(), from)))
        : Optional.empty();
  }

  private boolean claims(SentenceRange clause, int colon) {
    if (tokens.has(clause.begin(), WordClass.FURNITURE)
        || tokens.has(colon - 1, WordClass.FURNITURE)) {
      return false;
    }
    boolean quotation = tokens.is(clause.begin(), Kind.QUOTATION);
    for (int t = clause.begin() + 1; t < colon; t++) {
      boolean verb = tokens.has(t, WordClass.AUXILIARY) || tokens.lexicon().isCue(tokens.entry(t));
      if (verb || tokens.is(t, Kind.QUOTATION)) {
        return true;
      }
    }
    return quotation;
  }

  private boolean named(NounPhrase phrase) {
    return phrase.form() == Form.NAME
        ? known(phrase, true)
        : tokens.hasAny(phrase.head(), WordClassSets.CAN_SPEAK);
  }
}
