/**
 * Where do words, quotations and sentences begin and end?
 *
 * <p>Not exported. May use {@code dev.quoth} and {@code dev.quoth.language}. Gives {@code
 * TokenizedText}: {@code QuotationMarkScanner} finds the marks, {@code QuotationScanner} pairs
 * them, {@code Tokenizer} makes {@code Tokens} in which a whole quotation is one token, {@code
 * Sentences} divides those, with {@code TrailingClause} deciding whether a sentence goes on after a
 * quotation. {@code WordClassSets} are sets of word classes that several steps ask for.
 */
@NullMarked
package dev.quoth.extract.text;

import org.jspecify.annotations.NullMarked;
