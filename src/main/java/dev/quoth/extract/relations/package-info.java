/**
 * Who says what by a cue?
 *
 * <p>Not exported. Above {@code extract.entities}. {@code RelationScanner} finds the {@code
 * AttributionRelation}s of a sentence: {@code RelationReader} reads source and content of a cue.
 * {@code InversionReader}, {@code NominalReader} and {@code PassiveReader} know the less common
 * word orders, {@code ContentStart}, {@code ContentBefore} and {@code ContentEnd} how far the
 * content goes, {@code Factuality} what was not said, {@code ContentForms} what a reader can tell
 * from it. {@code RelationResolver} makes them {@code ResolvedRelation}s, and {@code
 * RelationFilter} drops what merely passes on another.
 */
@NullMarked
package dev.quoth.extract.relations;

import org.jspecify.annotations.NullMarked;
