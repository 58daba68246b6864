/**
 * What does the layout say?
 *
 * <p>Not exported. Above {@code extract.quotes}. {@code Layout} reads the {@code Utterance}s of an
 * article: {@code LabelScanner} finds "WALLACE:", {@code TranscriptDetector} and {@code
 * TalkDetector} whether that begins a turn, {@code TurnReader} reads the turns, {@code
 * HeadlineReader} "Ruiz: Pier must close", and {@code PostReader} posts with a handle. {@code
 * UtteranceResolver} says who speaks them, with {@code Interview} for who asks and who answers.
 * {@code PullQuotes} names the speaker of a quotation that the article repeats.
 */
@NullMarked
package dev.quoth.extract.layouts;

import org.jspecify.annotations.NullMarked;
