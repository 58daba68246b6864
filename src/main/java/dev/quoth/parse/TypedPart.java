package dev.quoth.parse;

import dev.quoth.Span;

/**
 * One part of what was typed into a search box.
 *
 * @param span where it is
 * @param sign '+', '-' or '~' before it; a blank where there is none
 * @param operator the letters before the colon, as typed; empty where there is none
 * @param value the rest, without quotation marks
 * @param quoting how the value is written
 */
record TypedPart(Span span, char sign, String operator, String value, Quoting quoting) {

  /** A way of writing a value. */
  enum Quoting {
    /** Up to the next blank. */
    BARE,
    /** In quotation marks. */
    QUOTED,
    /** After a quotation mark that nothing closes. */
    UNCLOSED
  }
}
