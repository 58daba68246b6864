/**
 * Which words are verbs? {@link dev.quoth.extract.tagging.Tags} tells of each word of an article
 * whether it is a finite verb there, another form of a verb, a noun or something else, by an
 * averaged perceptron whose weights belong to the language.
 */
@NullMarked
package dev.quoth.extract.tagging;

import org.jspecify.annotations.NullMarked;
