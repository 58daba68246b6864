package dev.quoth.extract.entities;

import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.text.TokenizedText;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The mentions by a role of an article, and the chains that they are joined to. Neither is made
 * before it is asked for: where nobody speaks by a role or a pronoun, nobody asks.
 */
final class RoleChains {

  private final TokenizedText text;
  private final NounPhraseReader phrases;
  private final Entities entities;
  private final RoleScanner scanner;
  private final BitSet heads = new BitSet();
  private @Nullable List<RoleMention> mentions;
  private @Nullable Map<Integer, RoleChain> byHead;

  RoleChains(TokenizedText text, NounPhraseReader phrases, Entities entities) {
    this.text = text;
    this.phrases = phrases;
    this.entities = entities;
    this.scanner = new RoleScanner(text, phrases);
  }

  /** The mentions, in the order of the text. */
  List<RoleMention> mentions() {
    List<RoleMention> found = mentions;
    if (found == null) {
      found = scanner.scan();
      found.forEach(mention -> heads.set(mention.head()));
      mentions = found;
    }
    return found;
  }

  /** The chain of the mention with a noun; null where there is none. */
  @Nullable RoleChain of(int head) {
    if (!scanner.somebody(head)) {
      return null;
    }
    List<RoleMention> all = mentions();
    if (!heads.get(head)) {
      return null;
    }
    Map<Integer, RoleChain> chains = byHead;
    if (chains == null) {
      chains = RoleJoiner.join(all, text, phrases, entities);
      byHead = chains;
    }
    return chains.get(head);
  }
}
