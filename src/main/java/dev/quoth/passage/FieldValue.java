package dev.quoth.passage;

import java.time.Instant;
import java.util.List;

/** A value of a field of a passage, by the way in which it is searched. */
public sealed interface FieldValue {

  /**
   * A text whose words are found in their order.
   *
   * @param field the field
   * @param parts the parts of the article that are the text, in this order
   */
  record Text(PassageField field, List<ArticlePart> parts) implements FieldValue {
    /** Copies the parts. */
    public Text {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A bag of words that are ranked by how often they occur, and not found in their order. Stop
   * words are left out.
   *
   * @param field the field
   * @param parts the parts of the article that the words are in
   */
  record Bag(PassageField field, List<ArticlePart> parts) implements FieldValue {
    /** Copies the parts. */
    public Bag {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Words that are looked up and never ranked, such as those of a name.
   *
   * @param field the field
   * @param text the words, before their analysis
   */
  record Words(PassageField field, String text) implements FieldValue {}

  /**
   * A value that is looked up whole.
   *
   * @param field the field
   * @param term the value as a term; see {@link Keywords}
   */
  record Keyword(PassageField field, String term) implements FieldValue {}

  /**
   * A value that passages are counted by.
   *
   * @param field the field
   * @param key the key under which different spellings are one value
   * @param label the value as printed
   */
  record Counted(PassageField field, String key, String label) implements FieldValue {}

  /**
   * A number of things, to filter by.
   *
   * @param field the field
   * @param number the number
   */
  record Count(PassageField field, int number) implements FieldValue {}

  /**
   * A number by which things are told apart.
   *
   * @param field the field
   * @param number the number
   */
  record Fingerprint(PassageField field, long number) implements FieldValue {}

  /**
   * A number in 0..1, to filter and to rank by.
   *
   * @param field the field
   * @param number the number
   */
  record Share(PassageField field, double number) implements FieldValue {}

  /**
   * A moment to filter, to rank and to sort by.
   *
   * @param field the field
   * @param moment the moment
   */
  record Moment(PassageField field, Instant moment) implements FieldValue {}
}
