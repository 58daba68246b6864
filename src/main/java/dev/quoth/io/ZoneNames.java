package dev.quoth.io;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The short names of time zones that English news and its feeds write. */
final class ZoneNames {

  /** Each row begins with the offset, or with the region whose clocks decide. */
  private static final List<String> ROWS =
      List.of(
          "Z z ut utc gmt wet",
          "+01:00 bst west cet wat mez",
          "+02:00 cest eet cat sast idt mesz",
          "+03:00 eest eat msk",
          "+04:00 gst",
          "+05:00 pkt",
          "+05:30 ist",
          "+05:45 npt",
          "+07:00 wib ict",
          "+08:00 sgt hkt myt pht awst",
          "+09:00 jst kst",
          "+09:30 acst",
          "+10:00 aest",
          "+10:30 acdt",
          "+11:00 aedt",
          "+12:00 nzst",
          "+13:00 nzdt",
          "-10:00 hst",
          "-09:00 akst",
          "-08:00 pst akdt",
          "-07:00 mst pdt",
          "-06:00 cst mdt",
          "-05:00 est cdt",
          "-04:00 edt ast",
          "-03:30 nst",
          "-03:00 adt brt",
          "-02:30 ndt",
          "America/New_York et",
          "America/Chicago ct",
          "America/Denver mt",
          "America/Los_Angeles pt");

  private static final Map<String, ZoneId> ZONES = read();

  private ZoneNames() {}

  private static Map<String, ZoneId> read() {
    Map<String, ZoneId> zones = new HashMap<>();
    for (String row : ROWS) {
      List<String> words = List.of(row.split(" ", -1));
      ZoneId zone = ZoneId.of(words.getFirst());
      words.subList(1, words.size()).forEach(name -> zones.put(name, zone));
    }
    return Map.copyOf(zones);
  }

  /** Returns the zone of a name in lower case; of a name that several zones have, the usual one. */
  static Optional<ZoneId> of(String name) {
    return Optional.ofNullable(ZONES.get(name));
  }
}
