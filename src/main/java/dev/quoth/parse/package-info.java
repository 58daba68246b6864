/**
 * What did somebody type into the search box? A query, and the meaning of each part.
 *
 * <p>May use {@code dev.quoth} alone.
 *
 * <p>In the order a reader meets them: {@link dev.quoth.parse.QueryParser} is the door; it gives a
 * {@link dev.quoth.parse.ParsedQuery}.
 */
@NullMarked
package dev.quoth.parse;

import org.jspecify.annotations.NullMarked;
