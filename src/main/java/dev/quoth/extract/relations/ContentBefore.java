package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Finds the content before a reporting clause at the end or in the middle of a sentence. */
final class ContentBefore {

  private final Tokens tokens;
  private final ContentEnd contentEnd;

  ContentBefore(Tokens tokens, ContentEnd contentEnd) {
    this.tokens = tokens;
    this.contentEnd = contentEnd;
  }

  /**
   * The content before a separator and, where the sentence goes on with it, after the reporting
   * clause; nothing where nothing is said.
   */
  List<TokenRange> of(
      SentenceRange sentence, int separator, int afterClause, CuePhrase cue, NounPhrase source) {
    boolean inverted = source.from() > cue.token();
    List<TokenRange> contents = new ArrayList<>();
    int to = tokens.is(separator, Kind.QUOTATION) ? separator + 1 : separator;
    int from = afterParenthesis(sentence.begin(), separator);
    while (from < to && (tokens.has(from, WordClass.COORDINATOR) || tokens.is(from, Kind.COMMA))) {
      from++;
    }
    if (from < to) {
      contents.add(new TokenRange(from, to));
    }
    boolean quoted = from < to && tokens.is(to - 1, Kind.QUOTATION);
    int next = inverted && !quoted ? afterAppositive(sentence, from, to, afterClause) : afterClause;
    boolean waits = !quoted && !inverted && !sentence.saysSomething(from, to);
    int rest = quoted ? nextQuotation(sentence, next) : restOfClause(sentence, next, waits);
    int restEnd = rest < 0 ? rest : contentEnd.of(rest, sentence.end(), cue);
    if (restEnd > rest) {
      contents.add(new TokenRange(rest, restEnd));
    }
    return contents;
  }

  /** Reads "It fell (it was old, she said)": what is in parentheses is said by itself. */
  private int afterParenthesis(int begin, int separator) {
    for (int t = separator - 1; t > begin && !tokens.is(t, Kind.CLOSE); t--) {
      if (tokens.is(t, Kind.OPEN)) {
        return t + 1;
      }
    }
    return begin;
  }

  /** Reads “A,” he said, “B”: the second quotation, after a mark. */
  private int nextQuotation(SentenceRange sentence, int from) {
    int t = from;
    while (t < sentence.end() && !tokens.is(t, Kind.QUOTATION)) {
      t++;
    }
    if (t >= sentence.end()) {
      return -1;
    }
    boolean marked =
        switch (tokens.kind(t - 1)) {
          case COMMA, COLON, SEMICOLON, DASH -> true;
          default -> t == from || tokens.matches(t - 1, FunctionWord.AND);
        };
    return marked ? t : -1;
  }

  /**
   * The talks have failed, said Wang, the minister: after a name at the end, its appositive is no
   * content; a further clause is.
   */
  private int afterAppositive(SentenceRange sentence, int from, int to, int comma) {
    int next = comma + 1;
    boolean complete = sentence.saysSomething(from, to);
    if (complete && tokens.has(next, WordClass.COORDINATOR)) {
      return comma;
    }
    int end = next;
    while (end < sentence.end() && !sentence.endsAt(end)) {
      end++;
    }
    boolean appositive = !complete && end < sentence.end() && !tokens.finite(next, end);
    return appositive ? end : complete ? sentence.end() : comma;
  }

  /**
   * The talks, he said, had failed: what is after the second comma. A reporting verb there is said
   * where what is before it waits for a verb: "The trouble, he said, began early".
   */
  private int restOfClause(SentenceRange sentence, int comma, boolean waits) {
    int next = comma + 1;
    boolean mark = tokens.is(comma, Kind.COMMA) || tokens.is(comma, Kind.DASH);
    boolean stops = !mark || (next + 1 >= sentence.end() && !tokens.is(next, Kind.QUOTATION));
    boolean relative =
        tokens.has(next, WordClass.RELATIVE) && !tokens.matches(next, FunctionWord.THAT);
    boolean verb = tokens.isCue(next) && !sentence.phrases().content(next);
    boolean said = waits && sentence.phrases().finite(next);
    boolean fresh = relative || (verb && !said);
    boolean according = tokens.matches(next, FunctionWord.ACCORDING);
    return stops || fresh || according ? -1 : next;
  }
}
