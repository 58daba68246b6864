package dev.quoth.extract.layouts;

import java.util.BitSet;
import java.util.List;

/**
 * The utterances that one kind of layout shows.
 *
 * @param utterances its utterances, in the order of the text
 * @param covered the tokens that are theirs, with their labels
 */
record LayoutPart(List<Utterance> utterances, BitSet covered) {}
