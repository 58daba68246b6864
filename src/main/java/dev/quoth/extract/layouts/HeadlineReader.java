package dev.quoth.extract.layouts;

import dev.quoth.extract.entities.Entities;
import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.quotes.SegmentReader;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.List;
import java.util.Optional;

/**
 * Headlines and teasers that name a speaker next to a colon: "Ruiz: Pier must close", "Pier must
 * close: mayor". Only a sentence that has its paragraph to itself is read so.
 */
final class HeadlineReader {

  private static final int MAX_HEADLINE = 48;
  private static final int MIN_CONTENT = 2;
  private static final int MAX_SOURCE = 8;
  private static final int MAX_LINE = 20;

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final Entities entities;
  private final LabeledNames names;
  private final LabelScanner labels;
  private final TalkDetector talk;

  HeadlineReader(Tokens tokens, NounPhraseReader phrases, Entities entities, LabeledNames names) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.entities = entities;
    this.names = names;
    this.labels = new LabelScanner(tokens, phrases);
    this.talk = new TalkDetector(tokens);
  }

  /** Reads who says what in a headline. */
  record Headline(NounPhrase source, TokenRange content) {

    Utterance utterance(SegmentReader segments, int sentence) {
      return new Utterance(
          segments.content(List.of(content)),
          new Utterance.Mentioned(source),
          Rule.HEADLINE,
          sentence);
    }
  }

  /** Reads a sentence, if it is a headline with a speaker. */
  Optional<Headline> read(SentenceRange sentence) {
    boolean alone =
        tokens.is(sentence.begin() - 1, Kind.BREAK) && tokens.is(sentence.end(), Kind.BREAK);
    return alone && sentence.end() - sentence.begin() <= MAX_HEADLINE && colon(sentence)
        ? speakerFirst(sentence).or(() -> speakerLast(sentence))
        : Optional.empty();
  }

  private boolean colon(SentenceRange sentence) {
    if (sentence.begin() == sentence.end()) {
      return false;
    }
    int from = tokens.start(sentence.begin());
    return tokens.text().indexOf(':', from, tokens.end(sentence.end() - 1)) >= 0;
  }

  private Optional<Headline> speakerFirst(SentenceRange sentence) {
    return label(sentence)
        .filter(label -> sentence.end() - label.begin() >= MIN_CONTENT || quotes(label, sentence))
        .filter(
            label -> !talk.asks(sentence.end()) || talk.talks(label.begin(), sentence.end() - 1))
        .filter(label -> !describes(label.begin(), sentence.end()))
        .filter(label -> sentence.begin() == 0 || teases(label, sentence))
        .flatMap(label -> source(label, sentence.begin() == 0))
        .map(source -> new Headline(source, afterColon(sentence)));
  }

  /** At the beginning; or after a dash, before a quotation: "Polls rise - Ana Ruiz: “…”". */
  private Optional<SpeakerLabel> label(SentenceRange sentence) {
    Optional<SpeakerLabel> label = labels.at(sentence.begin());
    for (int t = sentence.begin() + 1; label.isEmpty() && t < sentence.end(); t++) {
      if (tokens.is(t, Kind.COLON)) {
        return Optional.empty();
      }
      if (tokens.is(t, Kind.DASH)) {
        label = labels.at(t + 1).filter(found -> tokens.is(found.begin(), Kind.QUOTATION));
      }
    }
    return label;
  }

  private TokenRange afterColon(SentenceRange sentence) {
    int colon = sentence.begin();
    while (!tokens.is(colon, Kind.COLON)) {
      colon++;
    }
    return new TokenRange(colon + 1, sentence.end());
  }

  private boolean quotes(SpeakerLabel label, SentenceRange sentence) {
    return label.begin() + 1 == sentence.end() && tokens.is(label.begin(), Kind.QUOTATION);
  }

  /**
   * Tests for "Ruiz: the woman who moved a harbour", "The winner: Ana Ruiz": a noun phrase and no
   * claim.
   */
  private boolean describes(int from, int end) {
    for (int t = from; t < end; t++) {
      boolean verb = tokens.has(t, WordClass.AUXILIARY) || tokens.isCue(t);
      if (verb || tokens.is(t, Kind.QUOTATION) || tokens.has(t, WordClass.TALK)) {
        return false;
      }
    }
    boolean name = phrases.after(from, end).filter(p -> p.to() == end && named(p)).isPresent();
    return name || tokens.has(from, WordClass.DETERMINER);
  }

  /** Below the first line a colon proves less: what follows is quoted, is talk, or is no list. */
  private boolean teases(SpeakerLabel label, SentenceRange sentence) {
    boolean claims =
        !talk.stops(sentence.end()) && sentence.saysSomething(label.begin(), sentence.end());
    return claims || talk.talks(label.begin(), sentence.end());
  }

  private Optional<NounPhrase> source(SpeakerLabel label, boolean title) {
    if (label.name().isPresent()) {
      return label.name().filter(name -> speaks(name, label, title));
    }
    int head = label.to() - 1;
    boolean brief = label.to() - label.from() <= 2;
    boolean topic = tokens.has(label.begin(), WordClass.SUBORDINATOR);
    return title && brief && !topic && tokens.hasAny(head, WordClassSets.CAN_SPEAK)
        ? Optional.of(label.phrase(head))
        : Optional.empty();
  }

  /** A person; in the title also an organization, or a place that speaks. */
  private boolean speaks(NounPhrase name, SpeakerLabel label, boolean title) {
    Optional<Entity> person = entities.of(name);
    if (person.filter(Entity::human).isPresent()) {
      boolean printed = tokens.is(label.begin(), Kind.QUOTATION);
      return known(name, title && !printed) && !tokens.matches(name.from() - 1, FunctionWord.AND);
    }
    boolean place = phrases.name(name.name()).type() == Name.Type.PLACE;
    boolean government = !label.capitals() && tokens.has(name.head(), WordClass.SPEAKING_PLACE);
    return title
        && (place
            ? government
            : names.namedElsewhere(name) || tokens.has(name.head(), WordClass.MEDIUM));
  }

  /** Named elsewhere, too: a headline's capitals make names of any words. */
  private boolean known(NounPhrase name, boolean title) {
    boolean human = entities.of(name).filter(Entity::human).isPresent();
    return human && (title ? names.namedElsewhere(name) : names.known(name));
  }

  /** Reads "Pier must close: mayor", "'We were lucky': Ana Ruiz". */
  private Optional<Headline> speakerLast(SentenceRange sentence) {
    int end = sentence.end();
    if (tokens.is(end - 1, Kind.STOP)) {
      end--;
    }
    int colon = end - 1;
    while (colon > sentence.begin() && !tokens.is(colon, Kind.COLON)) {
      colon--;
    }
    boolean claim = colon > sentence.begin() + 1 && claims(sentence, colon);
    boolean line =
        end - sentence.begin() <= MAX_LINE && (end == sentence.end() || sentence.begin() == 0);
    boolean brief = line && end - colon - 1 <= MAX_SOURCE;
    int to = end;
    int from = colon;
    return claim && brief
        ? phrases
            .after(colon + 1, end)
            .filter(phrase -> phrase.to() == to && named(phrase))
            .map(phrase -> new Headline(phrase, new TokenRange(sentence.begin(), from)))
        : Optional.empty();
  }

  private boolean claims(SentenceRange sentence, int colon) {
    if (tokens.has(sentence.begin(), WordClass.FURNITURE)
        || tokens.has(colon - 1, WordClass.FURNITURE)) {
      return false;
    }
    boolean quotation = tokens.is(sentence.begin(), Kind.QUOTATION);
    for (int t = sentence.begin() + 1; t < colon; t++) {
      boolean verb = tokens.has(t, WordClass.AUXILIARY) || tokens.isCue(t);
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
