/**
 * Where do articles come from? Plain text and JSON in; quotes and hits out.
 *
 * <p>May use {@code dev.quoth} and Gson.
 *
 * <p>In the order a reader meets them: {@link dev.quoth.io.ArticleReader} is the door, which gives
 * a stream of articles from a file, a folder or a stream of bytes; what it cannot read is a {@link
 * dev.quoth.io.InputProblem} or, for a caller who wants to stop there, an {@link
 * dev.quoth.io.ArticleFormatException}; {@link dev.quoth.io.QuotesJson} writes what was found in an
 * article; {@link dev.quoth.io.HitsJson} and {@link dev.quoth.io.HitsCsv} write the answer to a
 * question; {@link dev.quoth.io.QueryJson} writes and reads a query.
 *
 * <h2>Plain text</h2>
 *
 * <p>A file holds one article. It may begin with a header: lines of the form {@code key: value} up
 * to the first blank line.
 *
 * <pre>
 * title: Ferry strike enters second week
 * date: 2026-03-02
 * author: Jane Doe
 * tags: ferries, strike
 *
 * The harbour was silent on Monday.
 * </pre>
 *
 * <p>The known keys are those of the table below, in upper or lower case; every other key becomes
 * metadata. The lines are a header only if each of them has a key of one word (letters, digits,
 * {@code -} and {@code _}) followed by a colon and white space, and at least one key is known: a
 * first paragraph that begins with "Update: the strike is over" is text. A header with nothing
 * after it is an article without a text. The keys {@code author} and {@code tags} may occur on
 * several lines.
 *
 * <p>A file without such a header may begin with {@code date 2021-08-17} and white space, which is
 * its date. {@link dev.quoth.Article#text()} is what follows the header or the date, with every
 * character as it is in the file; only a byte order mark is dropped. The id is the header's, or
 * else the file's name without {@code .txt}; in a folder the path from that folder, with {@code /}
 * between the names.
 *
 * <h2>JSON</h2>
 *
 * <p>An article is an object. A file holds one object, an array of them, or many, one per line (<a
 * href="https://jsonlines.org">JSON Lines</a>) or printed over several lines. JSON is read as <a
 * href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a> has it, with no leniency.
 *
 * <table>
 * <caption>The keys, and what each may hold</caption>
 * <tr><th>fact<th>keys<th>value
 * <tr><td>id<td>id<td>string or number; must be there
 * <tr><td>text<td>text, body, content, articleBody, paragraphs<td>string; {@code paragraphs}: array
 *     of strings, which are joined by a blank line; must be there
 * <tr><td>title<td>title, headline<td>string
 * <tr><td>published<td>date, published, publishedAt, datePublished, published_at, date_published,
 *     pubDate<td>day, moment or local time, see below
 * <tr><td>source<td>source, outlet, publisher<td>string, or object with a {@code name}
 * <tr><td>authors<td>authors, author, byline<td>string, object with a {@code name}, or array of
 *     these; an {@code authors} string is split at its commas
 * <tr><td>section<td>section, category, articleSection<td>string, or object with a {@code name}
 * <tr><td>url<td>url, link<td>string
 * <tr><td>language<td>language, lang, inLanguage<td>string, a BCP 47 tag, or object with a {@code
 *     name}
 * <tr><td>tags<td>tags, keywords<td>array of strings, or string that is split at its commas
 * </table>
 *
 * <p>Where an object has several keys of one row, the first of the row counts and the others become
 * metadata, as every key does that is in no row: a string, number, true or false as a string, an
 * array or object as compact JSON. What is null is not there; a blank string is not there, either,
 * where the table asks for a string. An article without an id or a text is bad input, and so is an
 * object that has the same key twice (within a value the last one counts), half a surrogate pair,
 * which no encoding can carry, and a line on which something other than an article follows one.
 * What is beyond the {@linkplain dev.quoth.ArticleBounds bounds} is bad input in every format.
 *
 * <p>A date is a day ({@code 2021-08-17}), a moment ({@code 2021-08-17T10:15:00Z}, {@code
 * 2021-08-17T12:15:00+02:00}), a local time, which is taken as UTC ({@code 2021-08-17T10:15}; a
 * space may replace the T), or RFC 1123 as feeds write it ({@code Tue, 17 Aug 2021 10:15:00 GMT}).
 * What is no date costs the article its date and no more: it is reported, and becomes metadata.
 */
@NullMarked
package dev.quoth.io;

import org.jspecify.annotations.NullMarked;
