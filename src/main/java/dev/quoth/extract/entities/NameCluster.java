package dev.quoth.extract.entities;

import dev.quoth.Gender;
import dev.quoth.extract.names.Name;

/**
 * The names of an article that are one entity's: "Wang", "Mr. Wang" and "Wang Yi".
 *
 * @param printed the first full form
 * @param first the given name's normal form; empty where the article has none
 * @param last the family name's, or only name's, normal form
 * @param type what the words of the names say
 * @param gender what titles and given names say
 * @param firstToken where the first of them begins
 * @param mentions how many they are
 * @param many whether the name is a word for many: Democrats
 * @param familiar whether it is a frequent given or family name
 */
record NameCluster(
    String printed,
    String first,
    String last,
    Name.Type type,
    Gender gender,
    int firstToken,
    int mentions,
    boolean many,
    boolean familiar) {}
