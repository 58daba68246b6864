/**
 * What quotes come of it, with and without a cue?
 *
 * <p>Not exported. Above {@code extract.relations}: {@code QuoteBuilder} writes what was found in
 * the public words, {@code Confidence} says how often a rule is right, {@code UncuedQuotations}
 * attributes the quotations that no cue governs, by {@code Introduction}, {@code Dialogue}, {@code
 * Continuation} and {@code UncuedClassifier}.
 */
@NullMarked
package dev.quoth.extract.quotes;

import org.jspecify.annotations.NullMarked;
