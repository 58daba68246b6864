/**
 * Who says what by a cue?
 *
 * <p>Not exported. Above {@code extract.entities}: {@code RelationReader} makes of a cue in its
 * sentence an {@code AttributionRelation} of source, cue and content. {@code InversionReader},
 * {@code NominalReader} and {@code PassiveReader} know the less common word orders, {@code
 * ContentStart}, {@code ContentBefore} and {@code ContentEnd} how far the content goes. {@code
 * Factuality} drops what was not said, {@code RelationFilter} what merely passes on another
 * relation.
 */
@NullMarked
package dev.quoth.extract.relations;

import org.jspecify.annotations.NullMarked;
