/**
 * What does a language look like? Its words and what they can be, its reporting verbs, and how its
 * text becomes terms.
 *
 * <p>May use {@code dev.quoth} and Lucene's analysis. A reader meets {@link
 * dev.quoth.language.LanguageProfile} first; its {@link dev.quoth.language.Lexicon} says of a word
 * which {@link dev.quoth.language.Trait}s it can have and which {@link dev.quoth.language.CueVerb}
 * it is a form of. All of it is data, read once from text files. {@link dev.quoth.language.Marker}s
 * are the few words, and {@link dev.quoth.language.Ending}s the word endings, that the rules of the
 * extractor ask for. {@link dev.quoth.language.PassageAnalyzers} makes terms for the index.
 */
@NullMarked
package dev.quoth.language;

import org.jspecify.annotations.NullMarked;
