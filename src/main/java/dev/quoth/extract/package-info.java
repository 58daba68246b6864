/**
 * Who says what in this article? From an {@link dev.quoth.Article} to its {@link dev.quoth.Quote}s.
 *
 * <p>May use {@code dev.quoth} and {@code dev.quoth.language}; neither an index nor a file. A
 * reader meets {@link dev.quoth.extract.QuoteExtractor} first.
 */
@NullMarked
package dev.quoth.extract;

import org.jspecify.annotations.NullMarked;
