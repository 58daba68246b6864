/**
 * Who says what in this article? From an {@link dev.quoth.Article} to its {@link dev.quoth.Quote}s.
 *
 * <p>May use {@code dev.quoth} and {@code dev.quoth.language}; neither an index nor a file. A
 * reader meets {@link dev.quoth.extract.QuoteExtractor} first, then {@code ExtractionPipeline},
 * which leads an article through the steps. Each is a package that is not exported, answers one
 * question, and knows only those above it in this list:
 *
 * <ol>
 *   <li>{@code rules}: which rules there are, and how much each counts;
 *   <li>{@code text}: where words, quotations and sentences begin and end;
 *   <li>{@code names}: what is a name;
 *   <li>{@code grammar}: what each word does in its sentence;
 *   <li>{@code entities}: who is meant;
 *   <li>{@code relations}: who says what by a cue;
 *   <li>{@code quotes}: what quotes come of it, with and without a cue;
 *   <li>{@code layouts}: what the layout says.
 * </ol>
 *
 * <p>The pipeline's last step is {@code DraftingPass}, which goes through the article in the order
 * of its text, resolves each mention once, and drafts what is said.
 */
@NullMarked
package dev.quoth.extract;

import org.jspecify.annotations.NullMarked;
