/**
 * What does each word do in its sentence?
 *
 * <p>Not exported. Above {@code extract.names}. There is no parser: {@code NounPhraseReader} reads
 * what lies between two words of the grammar, {@code CueScanner} with {@code VerbSense} finds the
 * cues, {@code SubjectFinder} with {@code SubjectBoundary}, {@code SubjectPath} and {@code
 * FirstSubject} finds the subject of a verb, and {@code SentenceRange} answers questions about the
 * sentence around it.
 */
@NullMarked
package dev.quoth.extract.grammar;

import org.jspecify.annotations.NullMarked;
