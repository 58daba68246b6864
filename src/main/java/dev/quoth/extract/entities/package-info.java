/**
 * Who is meant?
 *
 * <p>Not exported. Above {@code extract.grammar}: {@code EntityResolver} decides which names are
 * one entity, {@code EntityEvidence} whether it is a person, {@code RoleFinder} what that person
 * is; {@code SpeakerResolver} says of a noun phrase whom it means, with {@code
 * DefiniteDescriptions} for "the prime minister" and {@code UnnamedSpeakers} for those who have no
 * name.
 */
@NullMarked
package dev.quoth.extract.entities;

import org.jspecify.annotations.NullMarked;
