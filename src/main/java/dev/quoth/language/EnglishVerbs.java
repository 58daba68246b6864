package dev.quoth.language;

/** The regular forms of English verbs. */
final class EnglishVerbs {

  private EnglishVerbs() {}

  /** announces, cries, passes. */
  static String present(String lemma) {
    if (endsInConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hisses =
        lemma.endsWith("s")
            || lemma.endsWith("sh")
            || lemma.endsWith("ch")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("o");
    return lemma + (hisses ? "es" : "s");
  }

  /** announced, cried, admitted. */
  static String past(String lemma, String stem) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    return endsInConsonantAndY(lemma)
        ? lemma.substring(0, lemma.length() - 1) + "ied"
        : stem + "ed";
  }

  /** announcing, crying, admitting. */
  static String gerund(String lemma, String stem) {
    boolean silentE = lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe");
    return silentE ? lemma.substring(0, lemma.length() - 1) + "ing" : stem + "ing";
  }

  private static boolean endsInConsonantAndY(String lemma) {
    int last = lemma.length() - 1;
    return last > 0 && lemma.charAt(last) == 'y' && "aeiou".indexOf(lemma.charAt(last - 1)) < 0;
  }
}
