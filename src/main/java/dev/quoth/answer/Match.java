package dev.quoth.answer;

/**
 * A passage that answers a question.
 *
 * @param <P> how the engine refers to a passage
 * @param passage the passage
 * @param position its position in the order that was asked for
 * @param score its score, in any order
 */
public record Match<P>(P passage, Position position, float score) {}
