package dev.quoth.extract.entities;

import dev.quoth.extract.entities.PersonDescriptions.Description;
import dev.quoth.extract.entities.RoleMention.Reference;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.PrintedQuotation;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of somebody whom an article has introduced by a role alone: next to the role, or
 * at the beginning of the next sentence.
 */
final class NamedRoles {

  /** "who gave his name as": the word and the name follow within this many words. */
  private static final int MAX_CALLED_DISTANCE = 5;

  private static final int MAX_NAME_DISTANCE = 3;

  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Name> names;
  private final Entities entities;
  private final PersonDescriptions descriptions;

  NamedRoles(TokenizedText text, Entities entities, PersonDescriptions descriptions) {
    this.tokens = text.tokens();
    this.sentences = text.sentences();
    this.names = entities.names();
    this.entities = entities;
    this.descriptions = descriptions;
  }

  /** The person named right before or after a mention; null where none is. */
  @Nullable Entity apposed(RoleMention mention) {
    Entity before = before(mention);
    if (before != null) {
      return before;
    }
    Entity after = after(mention.to());
    return after == null && mention.to() > mention.head() + 1 ? after(mention.head() + 1) : after;
  }

  /**
   * Reads "Anton Vessey, the beekeeper," and not "as he told Anton Vessey, the beekeeper said": the
   * name begins a clause, or a mark closes the apposition.
   */
  private @Nullable Entity before(RoleMention mention) {
    int mark = mention.from() - 1;
    int n = Name.firstFrom(names, mark) - 1;
    boolean apposed =
        n >= 0
            && (tokens.is(mark, Kind.COMMA) || tokens.is(mark, Kind.DASH))
            && names.get(n).to() == mark;
    boolean known =
        apposed && (begins(names.get(n).from()) ? !parenthetical(mention) : !reported(mention));
    return known ? person(n) : null;
  }

  /** Tests for "Brandt, the source said, left": Brandt is not the source. */
  private boolean parenthetical(RoleMention mention) {
    int verb = mention.to();
    return tokens.isCue(verb) && tokens.is(verb + 1, Kind.COMMA);
  }

  private boolean begins(int from) {
    return sentences.begin(sentences.of(from)) == from || tokens.is(from - 1, Kind.QUOTATION);
  }

  /** Tests whether a mention is the subject of a verb, and not closed by a mark. */
  private boolean reported(RoleMention mention) {
    return switch (tokens.kind(mention.to())) {
      case COMMA, STOP, BREAK, DASH, CLOSE, SEMICOLON -> false;
      default -> true;
    };
  }

  /** Reads "the beekeeper, Anton Vessey,"; "the man, who gave his name as Corin Hallow". */
  private @Nullable Entity after(int comma) {
    if (!tokens.is(comma, Kind.COMMA)) {
      return tokens.matches(comma, FunctionWord.CALLED) ? called(comma) : null;
    }
    int n = Name.firstFrom(names, comma + 1);
    if (n < names.size() && names.get(n).from() == comma + 1 && closed(names.get(n).to())) {
      return person(n);
    }
    return called(comma + 1);
  }

  private boolean closed(int to) {
    return switch (tokens.kind(to)) {
      case COMMA, STOP, BREAK, QUOTATION, DASH, OPEN -> true;
      default -> tokens.has(to, WordClass.AUXILIARY) || tokens.isCue(to);
    };
  }

  /** Reads "identified as Corin Hallow", and not "called Corin Hallow’s plan a joke". */
  private @Nullable Entity called(int from) {
    int t = from;
    while (t < from + MAX_CALLED_DISTANCE
        && tokens.word(t)
        && !tokens.matches(t, FunctionWord.CALLED)) {
      t++;
    }
    int n = Name.firstFrom(names, t);
    boolean called =
        tokens.matches(t, FunctionWord.CALLED)
            && n < names.size()
            && names.get(n).from() <= t + MAX_NAME_DISTANCE
            && names.get(n).length() > 1
            && !tokens.is(names.get(n).to(), Kind.POSSESSIVE);
    Entity person = called ? person(n) : null;
    return person != null && person.firstToken() >= names.get(n).from() ? person : null;
  }

  /** Reads "known as “The Lark”", "who gave her name only as “Dee”"; empty where nothing is. */
  String alias(RoleMention mention) {
    int from = mention.to();
    boolean gives = tokens.is(from, Kind.COMMA) || tokens.matches(from, FunctionWord.WHO);
    int t = from;
    while (t < from + MAX_CALLED_DISTANCE
        && (tokens.word(t) || (gives && t == from))
        && !tokens.matches(t, FunctionWord.CALLED)) {
      t++;
    }
    if (!tokens.matches(t, FunctionWord.CALLED) || (t > from && !gives)) {
      return "";
    }
    int mark = t + 1;
    while (mark <= t + MAX_NAME_DISTANCE && tokens.word(mark)) {
      mark++;
    }
    return tokens.is(mark, Kind.QUOTATION) && tokens.matches(mark - 1, FunctionWord.AS)
        ? name(tokens.quotation(mark))
        : "";
  }

  /** The words in marks, if they are a name: “The Lark”, and not “a fool”. */
  private String name(PrintedQuotation quotation) {
    String text = tokens.text();
    String words = text.substring(quotation.start(), quotation.end());
    boolean one = words.indexOf(' ') < 0 && Character.isUpperCase(text.charAt(quotation.start()));
    return (one || quotation.title(text)) && !quotation.stops(text) ? words : "";
  }

  /** The person whom the next sentence begins to name, as "Maren Oakes, who took over in May". */
  @Nullable Entity next(AskedRole asked) {
    RoleMention mention = asked.mention();
    int sentence = sentences.of(mention.from());
    if (sentence + 1 >= sentences.count()) {
      return null;
    }
    int begin = sentences.begin(sentence + 1);
    if (tokens.hasAny(begin, WordClass.HE.bit() | WordClass.SHE.bit())) {
      return passive(begin + 1) ? fitting(called(begin + 1), asked, begin) : null;
    }
    int n = Name.firstFrom(names, begin);
    boolean named =
        mention.reference() != Reference.INDEFINITE
            && speaks(mention)
            && n < names.size()
            && names.get(n).from() == begin
            && names.get(n).length() > 1;
    return named && opens(names.get(n).to()) ? fitting(person(n), asked, begin) : null;
  }

  private boolean passive(int t) {
    return tokens.has(t, WordClass.BE)
        || tokens.has(t + 1, WordClass.POSSESSIVE_PRONOUN)
        || tokens.has(t + 1, WordClass.HE)
        || tokens.has(t + 1, WordClass.SHE);
  }

  /** Tests whether a mention is next to a reporting verb. */
  private boolean speaks(RoleMention mention) {
    int to = mention.to();
    while (tokens.has(to, WordClass.AUXILIARY)) {
      to++;
    }
    return tokens.isCue(to) || tokens.isCue(mention.from() - 1);
  }

  private boolean opens(int to) {
    return tokens.isCue(to)
        || (tokens.is(to, Kind.COMMA) && tokens.matches(to + 1, FunctionWord.WHO));
  }

  private @Nullable Entity fitting(@Nullable Entity person, AskedRole asked, int begin) {
    if (person == null
        || person.firstToken() < begin
        || !person.gender().agreesWith(asked.mention().gender())) {
      return null;
    }
    Description about = descriptions.of(person);
    boolean fits =
        about.heads().isEmpty()
            || about.heads().contains(asked.head())
            || about.heads().stream().anyMatch(h -> tokens.lexicon().isKindOf(h, asked.head()));
    return fits ? person : null;
  }

  private @Nullable Entity person(int n) {
    return entities.of(n).filter(Entity::surelyHuman).orElse(null);
  }
}
