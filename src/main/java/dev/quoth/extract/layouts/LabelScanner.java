package dev.quoth.extract.layouts;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.layouts.SpeakerLabel.Kind;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the labels at the beginnings of sentences: a few words in capitals, and a colon. */
final class LabelScanner {

  private static final int MAX_LABEL = 16;
  private static final int MAX_HEAD = 6;
  private static final int MAX_ORNAMENTS = 3;
  private static final long JOINS = WordClass.NAME_PARTICLE.bit() | WordClass.NAME_SUFFIX.bit();
  private static final long SPEAKERS =
      WordClass.TURN_TAKER.bit()
          | WordClass.ROLE.bit()
          | WordClass.TITLE.bit()
          | WordClass.GROUP.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  LabelScanner(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The labels of an article in the order of its text. */
  List<SpeakerLabel> scan(Sentences sentences) {
    List<SpeakerLabel> labels = new ArrayList<>();
    int sentence = 0;
    int begin = sentences.count() == 0 ? tokens.size() : sentences.begin(0);
    Tokens.Kind before = Tokens.Kind.BREAK;
    for (int t = 0; t < tokens.size(); t++) {
      boolean begins = t == begin;
      if (begins) {
        begin = ++sentence < sentences.count() ? sentences.begin(sentence) : tokens.size();
      }
      boolean after = before == Tokens.Kind.CLOSE || before == Tokens.Kind.DASH;
      if (begins || (after && tokens.capital(t))) {
        add(t, begins, labels);
      }
      before = tokens.kind(t);
    }
    return labels;
  }

  /**
   * Adds the label that may begin with a sentence, or in capitals after a dash or a parenthesis:
   * "(OVERTALK) GREGORY:".
   */
  private void add(int token, boolean begins, List<SpeakerLabel> labels) {
    boolean inside = !labels.isEmpty() && token < labels.getLast().begin();
    if (!inside) {
      at(token).filter(label -> begins || label.capitals()).ifPresent(labels::add);
    }
  }

  /** The label that starts at a token. */
  Optional<SpeakerLabel> at(int token) {
    int from = token;
    while (from < token + MAX_ORNAMENTS && ornament(from)) {
      from++;
    }
    boolean opens = tokens.is(token - 1, Tokens.Kind.BREAK);
    boolean number = tokens.is(from, Tokens.Kind.NUMBER) && tokens.hasAny(from + 1, SPEAKERS);
    return tokens.capital(from) || number
        ? isLetter(from) ? letter(from, opens) : words(token, opens)
        : Optional.empty();
  }

  /** A dot, a star or a dash left over from a list or a bold word. */
  private boolean ornament(int token) {
    return tokens.is(token, Tokens.Kind.DASH)
        || (tokens.is(token, Tokens.Kind.SYMBOL)
            && "*•·>■".indexOf(tokens.text().charAt(tokens.start(token))) >= 0);
  }

  /** Reads "Q:", "Q.", "Answer:". */
  private Optional<SpeakerLabel> letter(int token, boolean opens) {
    boolean asks = marker(token) == FunctionWord.QUESTION;
    int begin = token + 1;
    while (begin < token + MAX_ORNAMENTS && ornament(begin)) {
      begin++;
    }
    boolean colon = tokens.is(begin, Tokens.Kind.COLON);
    boolean capitals = capitals(token, token + 1);
    if (colon ? !opens && !capitals : !opens || !tokens.dotted(token)) {
      return Optional.empty();
    }
    Kind kind = asks ? Kind.QUESTION : Kind.ANSWER;
    int after = colon ? begin + 1 : begin;
    return Optional.of(
        new SpeakerLabel(token, token + 1, after, kind, Optional.empty(), capitals, opens));
  }

  /** The letter or word itself; "A" is an article too, so a colon or a full stop must follow. */
  private boolean isLetter(int token) {
    boolean marked =
        tokens.dotted(token)
            || tokens.is(token + 1, Tokens.Kind.COLON)
            || (ornament(token + 1) && tokens.is(token + 2, Tokens.Kind.COLON));
    if (!marked) {
      return false;
    }
    FunctionWord marker = marker(token);
    return marker == FunctionWord.QUESTION || marker == FunctionWord.ANSWER;
  }

  private FunctionWord marker(int token) {
    int end = tokens.dotted(token) ? tokens.end(token) - 1 : tokens.end(token);
    return tokens
        .lexicon()
        .functionWord(tokens.lexicon().find(tokens.text(), tokens.start(token), end));
  }

  private Optional<SpeakerLabel> words(int token, boolean opens) {
    int from = tokens.matches(token, FunctionWord.FROM) ? token + 1 : token;
    int to = -1;
    boolean topic = false;
    for (int t = token; t < token + MAX_LABEL; t++) {
      switch (tokens.kind(t)) {
        case COLON -> {
          boolean named = to < 0 || topic || endsLabel(t - 1);
          int end = to < 0 ? withoutOrnament(t) : to;
          return named ? label(from, end, t + 1, opens) : Optional.empty();
        }
        case COMMA, OPEN -> to = to < 0 ? t : to;
        case WORD, DASH -> {
          if (ends(t, to)) {
            return Optional.empty();
          }
          from = tokens.is(t, Tokens.Kind.DASH) ? t + 1 : from;
          if (to < 0 && t > from && preposition(t)) {
            to = t;
            topic = true;
          }
        }
        case NUMBER, POSSESSIVE, CLOSE, SYMBOL -> {}
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Tests whether a dash or a word is none that a label has, in its name or after that. */
  private boolean ends(int token, int to) {
    if (tokens.is(token, Tokens.Kind.DASH)) {
      return to >= 0;
    }
    return to < 0 ? !head(token) : reports(token);
  }

  /** Tests for "JOHN MOSS, senior analyst:", not "Moss, an analyst, agreed:". */
  private boolean endsLabel(int token) {
    return tokens.capital(token)
        || tokens.is(token, Tokens.Kind.CLOSE)
        || tokens.hasAny(token, SPEAKERS);
  }

  private int withoutOrnament(int to) {
    int end = to;
    while (end > to - MAX_ORNAMENTS && ornament(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean reports(int token) {
    boolean cue = tokens.isCue(token) && !tokens.capital(token);
    return tokens.has(token, WordClass.AUXILIARY) || (cue && !tokens.hasAny(token, SPEAKERS));
  }

  /** Tests for "Ruiz on the pier:": what is after the preposition is the topic. */
  private boolean preposition(int token) {
    boolean title = capitals(token, token + 1);
    return tokens.has(token, WordClass.PREPOSITION)
        && !title
        && !tokens.matches(token, FunctionWord.OF);
  }

  /** The words that a label may have: capitalized ones, and others between them. */
  private boolean head(int token) {
    return !tokens.has(token, WordClass.FURNITURE)
        && (tokens.capital(token)
            || preposition(token)
            || tokens.hasAny(token, JOINS | SPEAKERS)
            || tokens.matches(token, FunctionWord.OF)
            || tokens.matches(token, FunctionWord.AND)
            || tokens.matches(token, FunctionWord.THE));
  }

  private Optional<SpeakerLabel> label(int first, int end, int begin, boolean opens) {
    int from = first;
    while (from < end && ornament(from)) {
      from++;
    }
    int to = wholeName(end, begin);
    boolean pronoun = to == from + 1 && tokens.hasAny(from, WordClassSets.PERSONAL);
    boolean brief = from < to && to - from <= MAX_HEAD;
    boolean verb =
        tokens.reportsSpeech(from, VerbForm.PAST) || tokens.has(from, WordClass.AUXILIARY);
    if (!brief || pronoun || verb || preposition(from) || !tokens.word(to - 1)) {
      return Optional.empty();
    }
    Optional<NounPhrase> name = name(to);
    boolean heads = tokens.is(begin, Tokens.Kind.BREAK);
    if (heads && name.isPresent() && phrases.name(name.get().name()).from() > from) {
      return Optional.empty();
    }
    Kind kind = name.isPresent() ? Kind.NAME : role(from, to) ? Kind.ROLE : Kind.OTHER;
    return Optional.of(new SpeakerLabel(from, to, begin, kind, name, capitals(from, to), opens));
  }

  /** Reads "Donald Trump, Jr:", which has its comma inside the name. */
  private int wholeName(int end, int begin) {
    int index = phrases.nameAt(end - 1);
    boolean further = index != NounPhrase.NO_NAME && phrases.name(index).to() < begin;
    return further ? Math.max(end, phrases.name(index).to()) : end;
  }

  private Optional<NounPhrase> name(int to) {
    int index = phrases.nameAt(to - 1);
    if (index == NounPhrase.NO_NAME) {
      return Optional.empty();
    }
    Name name = phrases.name(index);
    return name.to() == to
            && name.type() != Name.Type.TITLE_ALONE
            && !tokens.matches(name.from() - 1, FunctionWord.OF)
        ? Optional.of(NounPhrase.of(name.nameFrom(), to, to - 1, NounPhrase.Form.NAME, index))
        : Optional.empty();
  }

  private boolean role(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.hasAny(t, SPEAKERS)) {
        return true;
      }
    }
    return false;
  }

  private boolean capitals(int from, int to) {
    for (int i = tokens.start(from); i < tokens.end(to - 1); i++) {
      if (Character.isLowerCase(tokens.text().charAt(i))) {
        return false;
      }
    }
    return tokens.end(to - 1) - tokens.start(from) > 1;
  }
}
