/**
 * What is a name?
 *
 * <p>Not exported. Above {@code extract.text}: {@code NameScanner} finds the names of an article,
 * {@code CapitalizedWords} and {@code CaseStatistics} tell them from words that are capitalized for
 * another reason, {@code NameJoiner} holds the words of one name together, {@code NameClassifier}
 * tells persons from places and organizations, {@code NameForms} tells which spellings are one
 * name.
 */
@NullMarked
package dev.quoth.extract.names;

import org.jspecify.annotations.NullMarked;
