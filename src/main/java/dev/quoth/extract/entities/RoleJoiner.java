package dev.quoth.extract.entities;

import dev.quoth.extract.entities.RoleMention.Reference;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
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
final class RoleJoiner {

  private static final int MAX_CHAINS_BACK = 24;

  private final Tokens tokens;
  private final Sentences sentences;
  private final PersonDescriptions descriptions;
  private final DescribedPeople people;
  private final NamedRoles named;
  private final Map<Integer, RoleChain> byHead = new HashMap<>();
  private final Map<Entity, RoleChain> ofPeople = new HashMap<>();
  private final List<RoleChain> unnamed = new ArrayList<>();

  private RoleJoiner(TokenizedText text, NounPhraseReader phrases, Entities entities) {
    this.tokens = text.tokens();
    this.sentences = text.sentences();
    this.descriptions = new PersonDescriptions(tokens, phrases, entities);
    this.people = new DescribedPeople(text, entities, descriptions);
    this.named = new NamedRoles(text, entities, descriptions);
  }

  /** Returns the chain of each mention, by the mention's noun. */
  static Map<Integer, RoleChain> join(
      List<RoleMention> mentions, TokenizedText text, NounPhraseReader phrases, Entities entities) {
    RoleJoiner joiner = new RoleJoiner(text, phrases, entities);
    mentions.forEach(joiner::join);
    return joiner.byHead;
  }

  private void join(RoleMention mention) {
    AskedRole asked = AskedRole.of(mention, tokens, descriptions);
    people.advance(mention.from());
    RoleChain earlier = mention.reference() == Reference.INDEFINITE ? null : earlier(asked);
    Entity name = named.apposed(mention);
    Entity person = name != null ? name : described(asked, earlier);
    boolean newly = name != null && name.firstToken() > mention.from();
    RoleChain chain = person == null ? earlier : ofPerson(person, asked, newly ? earlier : null);
    chain = chain == null ? ofNobody(asked) : chain;
    chain.mentioned(mention.from());
    byHead.put(mention.head(), chain);
  }

  /** The chain of somebody with a name, which may come to one that had none. */
  private RoleChain ofPerson(Entity person, AskedRole asked, @Nullable RoleChain unnamedSoFar) {
    people.mentioned(person, asked.mention().from());
    RoleChain chain = unnamedSoFar;
    if (chain != null && chain.gender().agreesWith(person.gender())) {
      ofPeople.put(person, chain);
    } else {
      chain = ofPeople.computeIfAbsent(person, p -> begin(asked));
    }
    chain.is(person);
    return chain;
  }

  /** A chain of somebody without a name, unless that comes next. */
  private RoleChain ofNobody(AskedRole asked) {
    RoleChain chain = begin(asked);
    unnamed.add(chain);
    chain.goesBy(named.alias(asked.mention()));
    Entity next = named.next(asked);
    if (next != null) {
      chain.is(next);
    }
    return chain;
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
