package dev.quoth.io;

/** Rewords the messages of Gson's parser, which name its classes and its manual. */
final class SyntaxReason {

  private static final String CONTROL_CHARACTER = "Unescaped control characters";

  private static final String LENIENT = "Use JsonReader";

  private SyntaxReason() {}

  static String of(Exception e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    if (message.startsWith("End of input")) {
      return "malformed JSON: the input ends in the middle of an article";
    }
    if (isControlCharacter(e)) {
      return "malformed JSON: a string ends at its quotation mark; inside, a line break is \\n";
    }
    int place = message.indexOf(" at line ");
    return place < 0 || message.startsWith(LENIENT)
        ? "malformed JSON"
        : "malformed JSON: "
            + Excerpt.of(message.substring(0, place).replace(" in strict mode", ""));
  }

  /** Tests whether the parser met a word that JSON does not have, such as NaN. */
  static boolean isLiteral(Exception e) {
    return e.getMessage() != null && e.getMessage().startsWith(LENIENT);
  }

  static boolean isControlCharacter(Exception e) {
    return e.getMessage() != null && e.getMessage().startsWith(CONTROL_CHARACTER);
  }
}
