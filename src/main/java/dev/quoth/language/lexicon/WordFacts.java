package dev.quoth.language.lexicon;

/**
 * What is asked most of a word; of many words the same.
 *
 * @param classes the bits of its classes
 * @param functionWord which function word it is
 * @param form which form of a reporting verb it is
 * @param cue whether it is a form of one
 */
public record WordFacts(long classes, FunctionWord functionWord, VerbForm form, boolean cue) {}
