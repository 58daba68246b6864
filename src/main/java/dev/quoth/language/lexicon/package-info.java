/**
 * What can a word be, and how is it said that somebody speaks? The content of a language, as the
 * rules of the extractor ask for it.
 *
 * <p>Not exported: an application has a {@link dev.quoth.language.Language}, and these types may
 * change with the rules. May use {@code dev.quoth} only. {@link
 * dev.quoth.language.lexicon.LanguageData} is all that the files of a language say. Its {@link
 * dev.quoth.language.lexicon.Lexicon} says of a word in which {@link
 * dev.quoth.language.lexicon.WordClass}es it can be, which {@link
 * dev.quoth.language.lexicon.FunctionWord} it is, with which {@link
 * dev.quoth.language.lexicon.Suffix} it ends, and of which {@link
 * dev.quoth.language.lexicon.CueVerb} it is which {@link dev.quoth.language.lexicon.VerbForm}; the
 * verb's {@link dev.quoth.language.lexicon.Frame}s say what carries its content. {@link
 * dev.quoth.language.lexicon.LexiconBuilder} reads all of it, line by line.
 */
@NullMarked
package dev.quoth.language.lexicon;

import org.jspecify.annotations.NullMarked;
