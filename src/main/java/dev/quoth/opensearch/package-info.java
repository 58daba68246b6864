/**
 * Who answers when one machine is not enough? An index of OpenSearch, asked the same questions as
 * one on disk.
 *
 * <p>{@code QueryDsl} translates the clauses of a plan, and {@code OpenSearchEngine} asks for what
 * {@code dev.quoth.answer} makes answers of. Text is analyzed here and never by the server, so that
 * any analyzer works; it gets terms as {@code TermText} writes them.
 */
@NullMarked
package dev.quoth.opensearch;

import org.jspecify.annotations.NullMarked;
