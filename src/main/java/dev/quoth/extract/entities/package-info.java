/**
 * Who is meant?
 *
 * <p>Not exported. Above {@code extract.grammar}. {@code Entities} are made once: {@code
 * NameClusterer} decides which names are one entity's, {@code EntityEvidence} what it is, {@code
 * RoleFinder} what its role is. {@code SpeakerResolver} then says in one pass through the text whom
 * each mention means, and gives a {@code ResolvedMention}: {@code PronounResolver} for "he" and
 * "she", from what {@code SpeakerHistory} tells of who spoke before, {@code DefiniteDescriptions}
 * for "the prime minister" and {@code UnnamedSpeakers} for those who have no name, if the phrase is
 * of somebody: no thing, and by {@code Predicates} no clause.
 */
@NullMarked
package dev.quoth.extract.entities;

import org.jspecify.annotations.NullMarked;
