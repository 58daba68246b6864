/**
 * What does the layout say?
 *
 * <p>Not exported. Above {@code extract.quotes}: {@code LabelScanner} finds "WALLACE:", {@code
 * TranscriptDetector} and {@code TalkDetector} whether that begins a turn, {@code TurnReader} the
 * turns and {@code Interview} who asks and answers; {@code HeadlineReader} reads "Ruiz: Pier must
 * close", {@code PostReader} posts with a handle, and {@code PullQuotes} names the speaker of a
 * quotation that the article repeats.
 */
@NullMarked
package dev.quoth.extract.layouts;

import org.jspecify.annotations.NullMarked;
