package dev.quoth.answer;

/**
 * A speaker's name as printed, with the number of its quotes.
 *
 * @param key the speaker's key
 * @param name the name as printed
 * @param quotes how many quotes have it
 */
public record PrintedName(String key, String name, long quotes) {}
