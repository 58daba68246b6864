package dev.quoth.registry;

import dev.quoth.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks in an article.
 *
 * @param source the outlet
 * @param day when it was published, in UTC; empty if that is not known
 * @param quotes the number of its quotes, also of those whose speaker is nobody or no person
 * @param voices the persons, in the order of their first quote
 */
record ArticleVoices(String source, Optional<LocalDate> day, long quotes, List<Voice> voices) {

  ArticleVoices {
    voices = List.copyOf(voices);
  }

  /**
   * A person under one name and one role.
   *
   * @param name the name as printed
   * @param role the role as printed; may be empty
   * @param quotes the number of quotes
   * @param he how many of them name a man: "he", "Mr. Brandt"
   * @param she how many of them name a woman
   */
  record Voice(String name, String role, long quotes, long he, long she) {

    Voice plus(Voice more) {
      return new Voice(name, role, quotes + more.quotes, he + more.he, she + more.she);
    }

    String key() {
      return Speaker.keyOf(name);
    }
  }
}
