/**
 * Does the index keep what it promised, whatever happens to it? Tests that kill the writing
 * process, let the disk fail, cut the power, and use an index from many threads and processes at
 * once, all at random from a seed. {@code mvn verify} runs a few rounds of each, and {@code mvn
 * -Preliability test} many.
 */
@NullMarked
package dev.quoth.reliability;

import org.jspecify.annotations.NullMarked;
