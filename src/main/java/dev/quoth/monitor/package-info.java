/**
 * Which saved searches does a new article answer?
 *
 * <p>A {@link dev.quoth.monitor.QuoteMonitor} keeps searches, and asks them of the articles that
 * have arrived in an index since it last looked.
 */
@NullMarked
package dev.quoth.monitor;

import org.jspecify.annotations.NullMarked;
