/**
 * What does the web say? Web pages, feeds, agency items and crawls in; articles out.
 *
 * <p>May use {@code dev.quoth}, {@code dev.quoth.io}, Gson and jsoup, which is the one dependency
 * that an application adds itself: {@code org.jsoup:jsoup}. Nothing is fetched, whatever an input
 * refers to.
 *
 * <p>In the order a reader meets them: {@link dev.quoth.web.WebFormats} teaches an {@link
 * dev.quoth.io.ArticleReader} the forms of the web; {@link dev.quoth.web.WebPage} reads one page
 * that a crawler has in hand; {@link dev.quoth.web.HtmlText} makes paragraphs of a piece of HTML.
 *
 * <h2>Web pages</h2>
 *
 * <p>A page is an article if it says so, or names a date, or has sentences and not many short
 * lines; a front page is refused. Its charset is told by a byte order mark, by being UTF-8, by the
 * server, by the page, by the caller, in this order, and is windows-1252 otherwise. Title, date,
 * authors and the other facts are those of JSON-LD, else of meta tags, else of marks in the page;
 * the id is the canonical address, else the one that it was read from, else the file's name.
 *
 * <p>The text is the paragraphs of the article with its lead, headings and lists, each on a line,
 * with a blank line between. Left out are navigation, captions, pull quotes, newsletter boxes,
 * comments, links to other articles, and what a browser does not show. Embedded posts are kept,
 * with their author. A page that a script fills has no text, unless it stands in JSON-LD.
 *
 * <h2>Feeds and agency items</h2>
 *
 * <p>RSS 0.9 to 2.0, RSS 1.0, Atom, the exports of WordPress and Blogger, NewsML-G2, NewsML 1 and
 * NITF, also where they are not well formed. The text of a feed's item is the longest that it has;
 * if that is its summary, the metadata {@code extent} is {@code summary}. The id of a feed's item
 * is its address, so that it and its page are one article; that of an agency's item is its guid, so
 * that a later version replaces an earlier one. An item that an agency has canceled, withholds or
 * embargoes is reported with its id, so that it can be removed, and so is one that is no text. An
 * embargo is over if the item was sent after its end; no clock is read. Drafts and private posts of
 * an export are reported, pages and menus are passed over.
 *
 * <h2>Crawls</h2>
 *
 * <p>WARC (ISO 28500), plain or gzip, of any size: each answer of status 200, and each resource,
 * that is HTML is a page, known by its address; a converted text is one as it stands. Redirects,
 * pictures, revisits and requests are passed over. Bad records and pages without an article are
 * reported under the name {@code crawl.warc.gz!https://courier.example/1}.
 *
 * <h2>Metadata</h2>
 *
 * <p>{@code format} is {@code html}, {@code rss}, {@code atom}, {@code newsml-g2}, {@code newsml},
 * {@code nitf} or, for the text of a crawl, {@code text}. A date that cannot be read is {@code
 * published}; {@code version}, {@code guid}, {@code slugline}, {@code dateline} and {@code
 * creditline} are an item's own.
 */
@NullMarked
package dev.quoth.web;

import org.jspecify.annotations.NullMarked;
