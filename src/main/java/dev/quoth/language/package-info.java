/**
 * What does a language look like? Its words and what they can be, its reporting verbs, and how its
 * text becomes terms.
 *
 * <p>May use {@code dev.quoth} and Lucene's analysis. A reader meets {@link
 * dev.quoth.language.Language} first: all of a language is data, read from the {@link
 * dev.quoth.language.LanguageFiles} of one folder, and a {@link
 * dev.quoth.language.LanguageFormatException} names the line that makes no sense. Its {@link
 * dev.quoth.language.PassageAnalyzers} make terms for the index. What the files say is in the
 * hidden package {@code dev.quoth.language.lexicon}.
 */
@NullMarked
package dev.quoth.language;

import org.jspecify.annotations.NullMarked;
