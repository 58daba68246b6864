/**
 * How does an article get in? Write, replace, remove, commit.
 *
 * <p>May use all other packages. A reader meets {@link dev.quoth.index.QuoteIndexer} first, with
 * its {@link dev.quoth.index.IndexerOptions}; an {@link dev.quoth.index.IndexReport} says what
 * became of many articles, and a {@link dev.quoth.index.QuoteSearcherManager} answers meanwhile.
 */
@NullMarked
package dev.quoth.index;

import org.jspecify.annotations.NullMarked;
