package dev.quoth.extract;

import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Compares a quote that was found with the golden one at its place. */
final class Comparison {

  private Comparison() {}

  static EnumSet<Aspect> wrong(
      GoldenQuote golden, List<Segment> goldenPieces, Quote quote, List<Segment> pieces) {
    EnumSet<Aspect> wrong = EnumSet.noneOf(Aspect.class);
    note(wrong, Aspect.WORDS, goldenPieces.equals(pieces));
    note(wrong, Aspect.TYPE, golden.type() == quote.type());
    String speaker = golden.field("speaker");
    boolean same = sameKey(speaker, quote.speaker().map(Speaker::name).orElse(""));
    note(wrong, Aspect.SPEAKER, same);
    if (!speaker.isEmpty()) {
      String kind = golden.field("kind");
      String found = quote.speaker().map(Speaker::kind).map(SpeakerKind::name).orElse("");
      note(wrong, Aspect.KIND, found.equals(kind.isEmpty() ? "PERSON" : kind));
      same = sameKey(golden.field("role"), quote.speaker().map(Speaker::role).orElse(""));
      note(wrong, Aspect.ROLE, golden.field("role").isEmpty() || same);
    }
    around(golden, quote.attribution(), wrong);
    return wrong;
  }

  private static void around(
      GoldenQuote golden, Optional<Attribution> attribution, EnumSet<Aspect> wrong) {
    String cue = golden.field("cue");
    String found = attribution.flatMap(Attribution::cue).map(Cue::text).orElse("");
    note(wrong, Aspect.CUE, cue.isEmpty() || lastWord(cue).equalsIgnoreCase(lastWord(found)));
    Optional<Mention> addressee = attribution.flatMap(Attribution::addressee);
    note(wrong, Aspect.ADDRESSEE, named(golden.field("addressee"), addressee));
    note(wrong, Aspect.VIA, named(golden.field("via"), attribution.flatMap(Attribution::via)));
  }

  private static void note(EnumSet<Aspect> wrong, Aspect aspect, boolean right) {
    if (!right) {
      wrong.add(aspect);
    }
  }

  private static boolean named(String golden, Optional<Mention> found) {
    return golden.isEmpty() || sameKey(golden, withoutArticle(found.map(Mention::text).orElse("")));
  }

  private static String withoutArticle(String mention) {
    for (String article : List.of("the ", "a ", "an ")) {
      if (mention.regionMatches(true, 0, article, 0, article.length())) {
        return mention.substring(article.length());
      }
    }
    return mention;
  }

  private static boolean sameKey(String a, String b) {
    if (a.isBlank() || b.isBlank()) {
      return a.isBlank() == b.isBlank();
    }
    return Speaker.person(a).equals(Speaker.person(b));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
