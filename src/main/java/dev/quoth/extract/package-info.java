/**
 * Who says what in this article? From an {@link dev.quoth.Article} to its {@link dev.quoth.Quote}s.
 *
 * <p>May use {@code dev.quoth} and {@code dev.quoth.language}; neither an index nor a file. A
 * reader meets {@link dev.quoth.extract.QuoteExtractor} first, then {@code Reading}, which leads an
 * article through the steps:
 *
 * <ol>
 *   <li>the text: {@code MarkScanner}, {@code QuotationScanner}, {@code Tokenizer}, {@code
 *       Sentences};
 *   <li>the people: {@code NameScanner}, {@code People}, {@code Clues}, {@code Roles}, {@code
 *       Descriptions};
 *   <li>the reports of a sentence: {@code ReportScanner} and {@code VerbSense} find the verbs,
 *       {@code ActReader} with {@code SubjectFinder} and {@code ContentStart}, {@code ContentEnd}
 *       and {@code ContentBefore} who says what by them, {@code Acts} who passed it on;
 *   <li>what no verb governs: {@code LooseQuotations}, {@code Introduction}, {@code Dialogue};
 *   <li>what the layout tells: {@code Turns} of transcripts, {@code HeadlineReader}, {@code
 *       Tweets}, {@code PullQuotes};
 *   <li>the answer: {@code Speakers} name who it is, {@code Confidence} says how sure that is, and
 *       {@code QuoteBuilder} writes it in public words.
 * </ol>
 */
@NullMarked
package dev.quoth.extract;

import org.jspecify.annotations.NullMarked;
