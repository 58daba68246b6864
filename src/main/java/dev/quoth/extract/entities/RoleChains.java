package dev.quoth.extract.entities;

import dev.quoth.extract.entities.RoleMention.Reference;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions by a role that are of one person, and finds who it is: the one whom the
 * article calls so elsewhere, or whose name it gives with a mention or right after one.
 */
final class RoleChains {

  private static final int MAX_CHAINS_BACK = 24;

  private final Tokens tokens;
  private final Sentences sentences;
  private final PersonDescriptions descriptions;
  private final DescribedPeople people;
  private final NamedRoles named;
  private final List<RoleMention> mentions = new ArrayList<>();
  private final Map<Integer, RoleChain> byHead = new HashMap<>();
  private final Map<Entity, RoleChain> ofPeople = new HashMap<>();
  private final List<RoleChain> unnamed = new ArrayList<>();

  RoleChains(TokenizedText text, NounPhraseReader phrases, Entities entities) {
    this.tokens = text.tokens();
    this.sentences = text.sentences();
    this.descriptions = new PersonDescriptions(tokens, phrases, entities);
    this.people = new DescribedPeople(text, entities, descriptions);
    this.named = new NamedRoles(text, entities, descriptions);
    for (RoleMention mention : new RoleScanner(text, phrases).scan()) {
      if (!predicate(mention)) {
        join(mention);
      }
    }
  }

  /** The mentions that are of somebody, in the order of the text. */
  List<RoleMention> mentions() {
    return mentions;
  }

  /** The chain of the mention with a noun; null where there is none. */
  @Nullable RoleChain of(int head) {
    return byHead.get(head);
  }

  /** Tests for "he was a captain", "as a captain": what somebody is, and no mention. */
  private boolean predicate(RoleMention mention) {
    int before = mention.from() - 1;
    return tokens.has(before, WordClass.BE)
        || tokens.has(before, WordClass.OFFICE)
        || tokens.matches(before, FunctionWord.AS)
        || tokens.matches(before, FunctionWord.LIKE);
  }

  private void join(RoleMention mention) {
    AskedRole asked = AskedRole.of(mention, tokens, descriptions);
    people.advance(mention.from());
    RoleChain earlier = mention.reference() == Reference.INDEFINITE ? null : earlier(asked);
    Entity name = named.apposed(mention);
    Entity person = name != null ? name : described(asked, earlier);
    RoleChain chain = earlier;
    if (person != null) {
      boolean newly = name != null && person.firstToken() > mention.from();
      if (earlier != null && newly && earlier.gender().agreesWith(person.gender())) {
        earlier.is(person);
        ofPeople.put(person, earlier);
      } else {
        chain = ofPeople.computeIfAbsent(person, p -> begin(asked));
        chain.is(person);
      }
      people.mentioned(person, mention.from());
    } else if (chain == null) {
      chain = begin(asked);
      unnamed.add(chain);
      chain.goesBy(named.alias(mention));
      Entity next = named.next(asked);
      if (next != null) {
        chain.is(next);
      }
    }
    add(mention, chain);
  }

  private void add(RoleMention mention, @Nullable RoleChain chain) {
    if (chain != null) {
      chain.mentioned(mention.from());
      mentions.add(mention);
      byHead.put(mention.head(), chain);
    }
  }

  private RoleChain begin(AskedRole asked) {
    Set<String> words = new HashSet<>(asked.modifiers());
    words.addAll(asked.complement());
    words.add(asked.head());
    return new RoleChain(asked.mention(), asked.head(), words);
  }

  /** The person meant, unless somebody without a name came in since. */
  private @Nullable Entity described(AskedRole asked, @Nullable RoleChain earlier) {
    if (asked.mention().reference() == Reference.INDEFINITE) {
      return null;
    }
    boolean cameIn = earlier != null && earlier.comesIn() && earlier.entity().isEmpty();
    Entity person = people.of(asked, cameIn);
    boolean since =
        cameIn && person != null && earlier != null && earlier.latest() > people.latest(person);
    return since ? null : person;
  }

  /** The latest chain of somebody without a name who can be called so. */
  private @Nullable RoleChain earlier(AskedRole asked) {
    int sentence = sentences.of(asked.mention().from());
    for (int c = unnamed.size() - 1; c >= Math.max(0, unnamed.size() - MAX_CHAINS_BACK); c--) {
      RoleChain chain = unnamed.get(c);
      boolean near = sentence - sentences.of(chain.latest()) <= PronounResolver.MAX_SENTENCES_BACK;
      if (near && fits(chain, asked)) {
        return chain;
      }
    }
    return null;
  }

  private boolean fits(RoleChain chain, AskedRole asked) {
    boolean owned = asked.mention().reference() == Reference.OWNED;
    boolean kind =
        chain.head().equals(asked.head())
            ? !owned || chain.first().reference() == Reference.OWNED
            : !owned && tokens.lexicon().isKindOf(chain.head(), asked.head());
    return kind
        && chain.gender().agreesWith(asked.mention().gender())
        && asked.sameRank(chain.words(), tokens.lexicon())
        && asked.unknown(chain.words(), tokens.lexicon()).isEmpty()
        && chain.words().containsAll(asked.complement());
  }
}
