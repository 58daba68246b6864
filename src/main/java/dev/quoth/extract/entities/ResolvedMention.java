package dev.quoth.extract.entities;

import dev.quoth.Speaker;
import dev.quoth.extract.grammar.NounPhrase;
import java.util.Optional;

/**
 * A noun phrase, and whom it means. Made by {@link SpeakerResolver} alone, once for each phrase.
 *
 * @param phrase the noun phrase
 * @param entity the entity that it means; empty where the article names none
 * @param speaker who it is in the public words; empty for a pronoun that nothing tells more of
 * @param certainty how sure it is that the phrase means this speaker, in 0..1
 */
public record ResolvedMention(
    NounPhrase phrase, Optional<Entity> entity, Optional<Speaker> speaker, double certainty) {}
