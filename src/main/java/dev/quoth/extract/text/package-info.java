/**
 * Where do words, quotations and sentences begin and end?
 *
 * <p>Not exported. The lowest step of extraction: it may use {@code dev.quoth} and {@code
 * dev.quoth.language} only. In the order of reading: {@code QuotationMarkScanner} finds the marks,
 * {@code QuotationScanner} pairs them, {@code Tokenizer} makes {@code Tokens} in which a whole
 * quotation is one token, {@code Sentences} divides those, with {@code TrailingClause} deciding
 * whether a sentence goes on after a quotation. {@code WordClassSets} are sets of word classes that
 * several steps ask for.
 */
@NullMarked
package dev.quoth.extract.text;

import org.jspecify.annotations.NullMarked;
