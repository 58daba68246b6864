package dev.quoth.extract.text;

/**
 * A quotation mark, or two characters that stand for one.
 *
 * @param start index of its first character
 * @param end index after its last one
 * @param family which marks it pairs with
 * @param opens whether its neighbours allow it to open a quotation
 * @param closes whether its neighbours allow it to close one
 */
record QuotationMark(int start, int end, Family family, boolean opens, boolean closes) {

  /** Marks that pair with each other. */
  enum Family {
    /** The typewriter's mark, the same on both sides. */
    STRAIGHT,
    /** Curly, and the German low one that a curly one closes. */
    CURLY,
    /** Two apostrophes, or two grave accents and two apostrophes. */
    DOUBLED,
    /** Guillemets, pointing either way. */
    GUILLEMET,
    /** Single guillemets, which do the work of double ones within those or by themselves. */
    GUILLEMET_SINGLE,
    /** One curly mark, British. */
    SINGLE_CURLY,
    /** One apostrophe, British. */
    SINGLE_STRAIGHT;

    boolean guillemet() {
      return this == GUILLEMET || this == GUILLEMET_SINGLE;
    }

    boolean single() {
      return this == SINGLE_CURLY || this == SINGLE_STRAIGHT;
    }
  }
}
