package dev.quoth;

/**
 * One part of what was typed into a search box.
 *
 * @param span where it stands
 * @param sign '+', '-' or '~' before it; a blank where there is none
 * @param operator the letters before the colon, as typed; empty where there is none
 * @param value the rest, without quotation marks
 * @param form how the value stands there
 */
record BoxPart(Span span, char sign, String operator, String value, Form form) {

  /** How a value stands there. */
  enum Form {
    /** Up to the next blank. */
    BARE,
    /** In quotation marks. */
    QUOTED,
    /** Behind a quotation mark that nothing closes. */
    UNCLOSED
  }
}
