/**
 * Where do articles come from? Plain text, tables and JSON in; quotes and answers out.
 *
 * <p>May use {@code dev.quoth}, {@code dev.quoth.encoding} and Gson.
 *
 * <p>In the order a reader meets them: {@link dev.quoth.io.ArticleReader} is the door, which gives
 * a stream of articles from a file, a folder or a stream of bytes; what it cannot read is a {@link
 * dev.quoth.io.InputProblem} or, for a caller who wants to stop there, an {@link
 * dev.quoth.io.ArticleFormatException}; {@link dev.quoth.io.QuotesJson} writes what was found in an
 * article; {@link dev.quoth.io.HitsJson} and {@link dev.quoth.io.HitsCsv} write hits, {@link
 * dev.quoth.io.PassagesJson} and {@link dev.quoth.io.PassagesCsv} all passages that answer, {@link
 * dev.quoth.io.AnswerJson} and {@link dev.quoth.io.AnswerCsv} every other answer; {@link
 * dev.quoth.io.QueryJson} writes and reads a query.
 *
 * <h2>What an input is</h2>
 *
 * <p>The content tells, behind gzip, a byte order mark and blanks. Web pages, RSS, Atom, NewsML,
 * NITF and WARC are read where the reader has the {@link dev.quoth.io.ArticleFormat} of the package
 * {@code dev.quoth.web}, and reported otherwise. Recognized and reported instead of read are:
 * sitemaps, OPML and other XML; PDF, Word, Excel, RTF, OpenDocument; e-mail and MHTML; zip, zstd,
 * xz and bzip2. Of the rest, a name that ends in {@code .json}, {@code .jsonl}, {@code .ndjson},
 * {@code .csv}, {@code .tsv} or {@code .txt} (and {@code .gz}, and in capital letters) says what it
 * is. Without such a name it is JSON if it begins with a brace, or with a bracket and a brace; a
 * table if its first line is a header, as below, without blanks behind its separators; else plain
 * text.
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
 * <p>The header may also be front matter, as programs that make web pages write it: lines of YAML
 * between two lines {@code ---}, with strings and lists as values.
 *
 * <p>A file without such a header may begin with {@code date 2021-08-17} and white space, which is
 * its date. {@link dev.quoth.Article#text()} is what follows the header or the date, with every
 * character as it is in the file; only a byte order mark is dropped. The id is the header's, or
 * else the file's name without {@code .txt}; in a folder the path from that folder, with {@code /}
 * between the names.
 *
 * <h2>Tables</h2>
 *
 * <p>Comma-separated values as <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a> has
 * them, one article a record; semicolons or tabs may replace the commas. The first record names the
 * columns: one with the text and at least one more under a name of the table below, in upper or
 * lower case. Values stay as they are written, and an empty one is absent. Other columns become
 * metadata, and one without a name is left out. A cell may name several authors or tags, with
 * semicolons between, or commas between names of several words.
 *
 * <p>A record that has more or fewer values than there are columns is bad input, and so is a
 * quotation mark that is not closed; then reading continues with the next line that begins a whole
 * record. Between tabs, where many know no quotation marks, such a value is taken as it stands.
 *
 * <h2>JSON</h2>
 *
 * <p>An article is an object. A file holds one object, an array of them, or many, one per line (<a
 * href="https://jsonlines.org">JSON Lines</a>) or printed over several lines. An object without a
 * text that holds a list of objects is no article, and those in the list are read: {@code
 * articles}, {@code results}, {@code items} and the other names that APIs give to it. JSON is read
 * as <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a> has it; but {@code NaN} and
 * {@code Infinity}, which Python writes, are absent values.
 *
 * <table>
 * <caption>The names, and what each may hold</caption>
 * <tr><th>fact<th>names<th>value
 * <tr><td>id<td>id, uri, guid, @id, _id, uuid, stories_id; or the address, or a number made from
 *     the text<td>string or number
 * <tr><td>text<td>text, body, content, articleBody, paragraphs, maintext, bodyText, body_text,
 *     fields.bodyText, content_text, body_html, body_xhtml, content_html, article_html,
 *     fields.body, content.rendered, bodies[role=main].value<td>string; {@code paragraphs}: array of strings,
 *     which are joined by a blank line; must be there
 * <tr><td>title<td>title, headline, headline.main, title.rendered, webTitle,
 *     headlines[role=main].value<td>string
 * <tr><td>published<td>date_gmt, dateTimePub, dateTime, webPublicationDate, firstcreated, date,
 *     published, publishedAt, datePublished, published_at, date_published, pubDate, firstCreated,
 *     versioncreated, versionCreated, pub_date, publish_date, date_publish, seendate<td>string
 *     or number, see below
 * <tr><td>source<td>source, outlet, publisher, media_name, thread.site, fields.publication,
 *     publication, provider, copyrightholder, infosources[0].name, source_domain, domain<td>string,
 *     or object with a {@code name}
 * <tr><td>authors<td>authors, author, byline, byline.original, fields.byline, by<td>string, object
 *     with a {@code name}, or array of these; an {@code authors} string is split at its commas, a
 *     byline at its "and"
 * <tr><td>section<td>section, category, articleSection, sectionName, section_name<td>string, object
 *     with a {@code name}, or array of these, of which the first counts
 * <tr><td>url<td>url, link, webUrl, web_url, canonical_url, permalink<td>string
 * <tr><td>language<td>language, lang, inLanguage, fields.lang<td>string: a BCP 47 tag, or a
 *     language's code of three letters or its English name
 * <tr><td>tags<td>tags, keywords, subject, subjects<td>array of strings or of objects with a {@code
 *     name}, or string that is split at its commas
 * </table>
 *
 * <p>These are the names of NewsAPI, the Guardian, the New York Times, Event Registry, Media Cloud,
 * Webz, GDELT, WordPress, ninjs 1 to 3, schema.org, JSON Feed, news-please and CC-News. A name with
 * full stops is a path into objects. {@link dev.quoth.io.FieldNames} adds others.
 *
 * <p>The values of the text's last seven names are HTML, and so is one under any other if it has
 * tags of paragraphs or lines, such as {@code <br>}, even if they are escaped. A reader {@linkplain
 * dev.quoth.io.ArticleReader#with with} a format that makes plain text of HTML takes such a value
 * before others, and its text; it then undoes the entities of title, authors and other facts. Any
 * other reader takes HTML as it stands, and last. The same holds for tables.
 *
 * <p>Where an object has several names of one row, the first of the row counts and the others
 * become metadata, as every name does that is in no row: a string, number, true or false as a
 * string, an array or object as compact JSON, unless something was taken from within it. What is
 * null is not there; a blank string is not there, either, where the table asks for a string. A
 * value of another type costs the article that fact, and is reported; but a number in the place of
 * a name refers to something that is elsewhere, and is metadata. A text that ends in "[+1402
 * chars]" is cut off there, and the metadata {@code extent} is {@code beginning}. An article
 * without a text is bad input, and so is an object that has the same name twice (within a value the
 * last one counts), half a surrogate pair, which no encoding can carry, and a line on which
 * something other than an article follows one. What is beyond the {@linkplain
 * dev.quoth.ArticleBounds bounds} is bad input in every format.
 *
 * <h2>Charsets</h2>
 *
 * <p>A file is UTF-8 unless a byte order mark says UTF-16 or UTF-32, or every other byte at its
 * beginning is the NUL that Latin letters have there. A byte that is not valid is bad input: it
 * costs the article in which it is, and of a text file all. An {@link
 * dev.quoth.io.ArticleReader#withFallbackCharset} reads a line that is not UTF-8 in the charset
 * that it was given. Places in reports count characters, whatever the charset.
 *
 * <h2>Dates</h2>
 *
 * <p>A date is a day, which counts as its start in UTC, or a moment; a local time is taken as UTC.
 * It is read as feeds, agencies, programs and people write it in English, in upper or lower case:
 *
 * <ul>
 *   <li>ISO 8601 and RFC 3339: {@code 2021-08-17}, {@code 2021-08-17T10:15:00Z}, {@code 2021-08-17
 *       12:15:00.5 +0200}, {@code 20210817T101500Z}, and {@code 2021/08/17};
 *   <li>RFC 822, 1123 and 2822: {@code Tue, 17 Aug 2021 10:15:00 GMT}, with or without a day of the
 *       week (which is not compared), seconds or a time; a year of two digits is from 1950 to 2049;
 *   <li>{@code 17 August 2021}, {@code 17th August 2021, 10:15}, {@code Tuesday, Aug. 17, 2021 at
 *       10:15 a.m. EDT}, {@code 10:15 AM ET, Tue August 17, 2021}; {@code 17/08/2021} or {@code
 *       8/17/2021} where only one day is possible: {@code 08/01/2021} is refused;
 *   <li>seconds or milliseconds since 1970, as a number or a string of 10 or 13 digits; {@code
 *       20210817101500}; what the C library and JavaScript print.
 * </ul>
 *
 * <p>A zone is an offset or one of the short names that are usual in English, of which several
 * zones may have one: {@code CST} is American, {@code IST} Indian, {@code BST} British. What is no
 * date costs the article its date and no more: it is reported, and becomes metadata.
 */
@NullMarked
package dev.quoth.io;

import org.jspecify.annotations.NullMarked;
