/**
 * What does a person see of an index? Pages of it, in a browser.
 *
 * <p>May use {@code dev.quoth}, {@code dev.quoth.parse}, {@code dev.quoth.io}, Gson and the JDK's
 * own HTTP server; nothing else in the library knows it. On the module path the application says
 * {@code requires jdk.httpserver}.
 *
 * <p>In the order a reader meets them: {@link dev.quoth.http.QuoteServer} serves the questions of a
 * {@link dev.quoth.QuoteSearch}, as its {@link dev.quoth.http.ServerOptions} say; with a {@link
 * dev.quoth.http.SearchSource} it shows what is written while it serves.
 *
 * <h2>The pages</h2>
 *
 * <ul>
 *   <li>{@code /?q=}: a search as {@link dev.quoth.parse.QueryParser} understands it, with what was
 *       understood, the hits, a timeline, and links that narrow it
 *   <li>{@code /article?id=}: an article with its quotes, each speaker in a color
 *   <li>{@code /speaker?name=}: what somebody said, when, about what, and with whom
 *   <li>{@code /verify?words=&speaker=}: whether a quotation is right
 *   <li>{@code /searches} and {@code /searches?name=}: the searches that were saved, and what
 *       arrived last for one
 *   <li>{@code /feed?q=} and {@code /feed?saved=}: the newest quotes of a search, and the last to
 *       arrive for a saved one, as Atom (<a href="https://www.rfc-editor.org/rfc/rfc4287">RFC
 *       4287</a>)
 * </ul>
 *
 * <p>They work without scripts, with a keyboard, and on a telephone, and load nothing from
 * elsewhere. {@code format=json} gives all that a page shows to a program: an object with a part
 * for each part of the page, each as {@link dev.quoth.io} writes it. {@code format=csv} gives one
 * part to a spreadsheet: the quotes, or what {@code part=} names, such as {@code timeline}.
 *
 * <h2>Threads</h2>
 *
 * <p>A server has threads of its own, and ends them when it is closed: {@code quoth-http-1} to
 * {@code quoth-http-8} answer, {@code quoth-http-watch} ends requests that come or are taken too
 * slowly, and the JDK's server has two, of which {@code HTTP-Dispatcher} keeps the JVM running.
 */
@NullMarked
package dev.quoth.http;

import org.jspecify.annotations.NullMarked;
