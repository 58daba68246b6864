/**
 * How does an article get in? Write, replace, remove, commit.
 *
 * <p>May use all other packages. A reader meets {@link dev.quoth.index.QuoteIndexer} first, with
 * its {@link dev.quoth.index.IndexerOptions}. An {@link dev.quoth.IndexReport} says what happened
 * to many articles, and a {@link dev.quoth.index.QuoteSearcherManager} hands out searchers in the
 * meantime. {@link dev.quoth.index.IndexStatistics} count what an index has, and an {@link
 * dev.quoth.index.IndexVerifier} looks whether it is as it was written.
 */
@NullMarked
package dev.quoth.index;

import org.jspecify.annotations.NullMarked;
