package dev.quoth.web;

import dev.quoth.io.PublicationDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether an agency lets an item be used. */
final class AgencyUse {

  private static final Set<String> CANCELED =
      Set.of("canceled", "cancelled", "killed", "kill", "deleted", "removed");

  private static final Set<String> HELD = Set.of("withheld", "embargoed", "hold", "suspended");

  private AgencyUse() {}

  /**
   * Returns why an item may not be used.
   *
   * @param sent when the file was sent, if it says so
   */
  static Optional<String> refusal(AgencyItem item, Optional<String> sent) {
    String status = lastPart(item.status().orElse("")).toLowerCase(Locale.ROOT);
    if (CANCELED.contains(status)) {
      return Optional.of("canceled by its agency");
    }
    if (HELD.contains(status)) {
      return Optional.of(status + " by its agency" + until(item.embargo()));
    }
    return item.embargo()
        .filter(end -> !isOver(end, Stream.concat(item.moments(), sent.stream())))
        .map(end -> "embargoed" + until(Optional.of(end)));
  }

  private static String until(Optional<String> end) {
    return end.filter(date -> !date.isBlank())
        .map(date -> " until " + Shortened.of(date))
        .orElse("");
  }

  /**
   * Tests whether an embargo had ended when the item was written or sent. No clock is asked: the
   * same file is read the same today and tomorrow, and who holds it knows when it may be read.
   */
  private static boolean isOver(String end, Stream<String> moments) {
    Optional<Instant> last =
        moments.flatMap(each -> moment(each).stream()).max(Comparator.naturalOrder());
    Optional<Instant> free = moment(end);
    return free.isPresent() && last.isPresent() && !free.get().isAfter(last.get());
  }

  private static Optional<Instant> moment(String written) {
    try {
      return Optional.of(PublicationDate.parse(written));
    } catch (DateTimeException e) { // it tells nothing
      return Optional.empty();
    }
  }

  /** Returns what is behind the last colon or slash: the name in a vocabulary. */
  static String lastPart(String code) {
    return code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
  }
}
