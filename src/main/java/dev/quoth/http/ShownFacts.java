package dev.quoth.http;

import dev.quoth.ArticleRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How facts are shown to a person. */
final class ShownFacts {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private ShownFacts() {}

  /** Returns a number with what it counts: "1 quote", "1,200 quotes". */
  static String count(long number, String one, String many) {
    return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many);
  }

  static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Writes when an article was published, if that is known. */
  static void date(Html html, ArticleRef article) {
    if (article.published().isPresent()) {
      Instant moment = article.published().get();
      LocalDate day = moment.atOffset(ZoneOffset.UTC).toLocalDate();
      html.element("time", day(day), "datetime", day.toString());
    }
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the beginning of a text, cut between two words. */
  static String beginning(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int blank = text.lastIndexOf(' ', most);
    int end = blank > most / 2 ? blank : most;
    return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
  }
}
