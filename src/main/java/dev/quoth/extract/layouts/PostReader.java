package dev.quoth.extract.layouts;

import dev.quoth.Segment;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.quotes.SegmentReader;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Posts that an article shows as their platform prints them: the words, a dash, the name, the
 * handle in parentheses, the day. "We will rebuild. — Ana Ruiz (@anaruiz) March 3, 2026".
 */
final class PostReader {

  private static final int MAX_POST = 120;
  private static final int MAX_NAME = 8;

  private final Tokens tokens;
  private final Sentences sentences;
  private final NounPhraseReader phrases;
  private final SegmentReader segments;

  PostReader(TokenizedText text, NounPhraseReader phrases, SegmentReader segments) {
    this.tokens = text.tokens();
    this.sentences = text.sentences();
    this.phrases = phrases;
    this.segments = segments;
  }

  /** Reads the posts of an article, except for what something else covers already. */
  LayoutPart read(BitSet taken) {
    List<Utterance> utterances = new ArrayList<>();
    BitSet covered = new BitSet();
    // Without a handle there is no post.
    int size = tokens.text().indexOf('@') < 0 ? 0 : tokens.size();
    int begin = 0;
    for (int t = 0; t < size; t++) {
      if (tokens.is(t, Kind.BREAK) || tagEnd(t)) {
        begin = t + 1;
      } else if (tokens.is(t, Kind.DASH) && begin < t && t - begin <= MAX_POST) {
        Optional<NounPhrase> author = taken.get(t) ? Optional.empty() : author(t + 1);
        if (author.isPresent()) {
          int end = afterDay(author.get().to());
          List<Segment> said = segments.turn(List.of(new TokenRange(begin, t)));
          if (!said.isEmpty()) {
            covered.set(begin, end);
            utterances.add(utterance(said, author.get(), begin));
          }
          begin = end;
        }
      }
    }
    return new LayoutPart(utterances, covered);
  }

  private Utterance utterance(List<Segment> said, NounPhrase author, int begin) {
    return new Utterance(said, new Utterance.Mentioned(author), Rule.POST, sentences.of(begin));
  }

  private boolean tagEnd(int token) {
    return tokens.is(token, Kind.SYMBOL) && tokens.text().charAt(tokens.start(token)) == '>';
  }

  /** Reads "Ana Ruiz (@": a name, and a handle after it. */
  private Optional<NounPhrase> author(int token) {
    int open = token;
    while (open < token + MAX_NAME && (tokens.word(open) || tokens.is(open, Kind.COMMA))) {
      open++;
    }
    boolean handle =
        open > token
            && tokens.is(open, Kind.OPEN)
            && tokens.is(open + 1, Kind.SYMBOL)
            && tokens.text().charAt(tokens.start(open + 1)) == '@';
    int name = handle ? phrases.nameAt(open - 1) : NounPhrase.NO_NAME;
    if (name == NounPhrase.NO_NAME || phrases.name(name).from() < token) {
      return Optional.empty();
    }
    Name found = phrases.name(name);
    return Optional.of(
        NounPhrase.of(found.nameFrom(), found.to(), found.to() - 1, Form.NAME, name));
  }

  /** After the handle and the day: "March 3, 2026" or "3 March 2026". */
  private int afterDay(int nameEnd) {
    int t = nameEnd;
    while (!tokens.is(t, Kind.CLOSE) && !tokens.is(t, Kind.BREAK)) {
      t++;
    }
    t += tokens.is(t, Kind.CLOSE) ? 1 : 0;
    int month = tokens.is(t, Kind.NUMBER) ? t + 1 : t;
    if (tokens.has(month, WordClass.MONTH)) {
      t = month + 1;
      while (tokens.is(t, Kind.NUMBER) || tokens.is(t, Kind.COMMA)) {
        t++;
      }
    }
    return t;
  }
}
