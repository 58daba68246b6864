/**
 * What quotes come of it, with and without a cue?
 *
 * <p>Not exported. Above {@code extract.relations}. {@code CuedQuotations} drafts what relations
 * report, {@code UncuedQuotations} the quotations that no cue governs, by {@code BylineReader},
 * {@code Introduction}, {@code LeadIn} and the features that {@code UncuedReader} reads. {@code
 * SegmentReader} reads the segments, {@code Attributor} makes the attributions, and {@code
 * QuoteDrafts} gathers the {@code QuoteDraft}s.
 */
@NullMarked
package dev.quoth.extract.quotes;

import org.jspecify.annotations.NullMarked;
