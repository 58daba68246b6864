/**
 * Where do words, quotations and sentences begin and end?
 *
 * <p>Not exported. May use {@code dev.quoth} and {@code dev.quoth.language}. {@code ReadableText}
 * is the article without what a page and a converter left in it, by {@code MarkupReader}, {@code
 * FurnitureReader} and {@code LineJoiner}; places in it are places in the article. Gives {@code
 * TokenizedText}: {@code QuotationMarkScanner} finds the marks, {@code QuotationScanner} pairs
 * them, {@code Tokenizer} makes {@code Tokens} in which a whole quotation is one token, {@code
 * Sentences} divides those, with {@code TrailingClause} deciding whether a sentence goes on after a
 * quotation. {@code WordClassSets} are sets of word classes that several steps ask for.
 */
@NullMarked
package dev.quoth.extract.text;

import org.jspecify.annotations.NullMarked;
