/**
 * Who is one and the same, across articles?
 *
 * <p>A {@link dev.quoth.registry.SpeakerRegistryBuilder} reads who speaks in an index and makes a
 * {@link dev.quoth.SpeakerRegistry} of it, in which each speaker has all names; {@link
 * dev.quoth.registry.RegistryDecisions} are what an application knows better, written in JSON
 * ({@link dev.quoth.registry.RegistryJson}) or in a table ({@link dev.quoth.io.DecisionsCsv}).
 */
@NullMarked
package dev.quoth.registry;

import org.jspecify.annotations.NullMarked;
