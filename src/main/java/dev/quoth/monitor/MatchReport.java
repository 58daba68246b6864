package dev.quoth.monitor;

import java.time.Instant;

/**
 * What a run of {@link QuoteMonitor#match} has done.
 *
 * @param articles how many articles were new, 0 or more
 * @param asked how many searches were asked of them, batch by batch: the others require words that
 *     no new article has; 0 or more
 * @param matches how many passages were delivered, once for each search that they answer; 0 or more
 * @param position when the last of the articles arrived, which is where the next run begins
 */
public record MatchReport(long articles, long asked, long matches, Instant position) {}
