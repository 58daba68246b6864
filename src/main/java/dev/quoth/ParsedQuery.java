package dev.quoth;

import java.util.List;
import java.util.Objects;

/**
 * What was typed into a search box, as a query, and how it was understood.
 *
 * <p>Blanks part what was typed. A word is a word of the {@link QuoteQuery#about topic}. {@code
 * "Some words"} must stand next to each other; {@code +word} must be there, {@code ~word} is
 * preferred, {@code -word} must not be there; each of the three takes a phrase in quotation marks,
 * too. Curly quotation marks are as good as straight ones.
 *
 * <p>An operator stands before a colon and a value; a value with blanks stands in quotation marks:
 * {@code by:"Wang Yi"}. A minus before an operator denies it: {@code -source:Xinhua}. Operators of
 * one name widen each other, and those of different names narrow, as {@link Filter}s do.
 *
 * <ul>
 *   <li>who: {@code by}, {@code exactly} (the whole name), {@code role}, {@code to} (the
 *       addressee), {@code kind} (a {@link SpeakerKind}), {@code mentioning}
 *   <li>what: {@code about}, {@code type} (a {@link QuoteType}), {@code cue} (a {@link CueClass}),
 *       {@code confidence} and {@code words} (the least of either)
 *   <li>where: {@code source} or {@code from}, {@code author}, {@code section}, {@code tag}, {@code
 *       lang}, {@code article} (the id), {@code meta.NAME}
 *   <li>when: {@code since}, {@code until}, {@code on}, each with a day, a month or a year: {@code
 *       since:2021-08}
 *   <li>how: {@code sort} (relevance, newest, oldest), {@code collapse} (words, for the same words
 *       once; none), {@code limit}
 * </ul>
 *
 * <p>What looks like another operator is a word, and so is a quotation mark's rest that nothing
 * closes. A lone "about" with something behind it asks for nothing: {@code by:Wang about taliban}.
 *
 * @param query the query
 * @param parts the parts as typed, in their order; a caller may show those that were ignored
 */
public record ParsedQuery(QuoteQuery query, List<Understood> parts) {

  /** Checks and copies the parts. */
  public ParsedQuery {
    Objects.requireNonNull(query, "query");
    parts = List.copyOf(parts);
  }
}
