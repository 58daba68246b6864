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
 */
@NullMarked
package dev.quoth.web;

import org.jspecify.annotations.NullMarked;
