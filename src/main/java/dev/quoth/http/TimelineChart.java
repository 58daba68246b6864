package dev.quoth.http;

import dev.quoth.Span;
import dev.quoth.Timeline;
import dev.quoth.Timeline.Bucket;
import dev.quoth.Timeline.Unit;
import dev.quoth.parse.ParsedQuery;
import dev.quoth.parse.ParsedQuery.Part;
import dev.quoth.parse.QueryParser;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Draws when the quotes of a search were published: a bar for each day, week, month or year. */
final class TimelineChart {

  /** More bars than this are too thin to be hit. */
  private static final int MOST_BARS = 60;

  private static final int HEIGHT = 80;
  private static final int STEP = 10;
  private static final List<String> DATES = List.of("since", "until", "on");

  private TimelineChart() {}

  /**
   * Writes the chart as a section of the page.
   *
   * @param days the quotes by day
   * @param typed the search, which a bar narrows to its time
   */
  static void write(Html html, Timeline days, String typed) {
    Timeline timeline = grouped(days);
    List<Bucket> bars = timeline.buckets();
    if (bars.isEmpty()) {
      return;
    }
    html.start("section", "class", "timeline", "aria-labelledby", "timeline");
    html.element("h2", "Quotes by " + ShownFacts.word(timeline.unit()), "id", "timeline");
    html.start(
        "svg",
        "viewBox",
        "0 0 " + bars.size() * STEP + " " + HEIGHT,
        "preserveAspectRatio",
        "none",
        "role",
        "group",
        "aria-labelledby",
        "timeline");
    long most = bars.stream().mapToLong(Bucket::passages).max().orElse(1);
    for (int i = 0; i < bars.size(); i++) {
      if (bars.get(i).passages() > 0) {
        bar(html, bars.get(i), timeline.unit(), i * STEP, most, typed);
      }
    }
    html.end();
    axis(html, bars, timeline.unit());
    undated(html, timeline.undated());
    html.end();
  }

  private static void axis(Html html, List<Bucket> bars, Unit unit) {
    html.start("p", "class", "axis");
    Unit shown = unit == Unit.WEEK ? Unit.DAY : unit; // the title says that these are weeks
    html.element("span", name(bars.getFirst().start(), shown));
    if (bars.size() > 1) {
      html.element("span", name(bars.getLast().start(), shown));
    }
    html.end();
  }

  private static void bar(Html html, Bucket bar, Unit unit, int x, long most, String typed) {
    String label =
        name(bar.start(), unit) + ": " + ShownFacts.count(bar.passages(), "quote", "quotes");
    long height = Math.max(3, bar.passages() * (HEIGHT - 4) / most);
    html.link(AskedSearch.page(narrowed(typed, bar.start(), unit)), "aria-label", label);
    html.element("title", label);
    rectangle(html, "room", x, HEIGHT, STEP);
    rectangle(html, "bar", x + 1, height, STEP - 2);
    html.end();
  }

  private static void rectangle(Html html, String style, int x, long height, int width) {
    html.empty(
        "rect",
        "class",
        style,
        "x",
        Integer.toString(x),
        "y",
        Long.toString(HEIGHT - height),
        "width",
        Integer.toString(width),
        "height",
        Long.toString(height));
  }

  private static void undated(Html html, long undated) {
    if (undated > 0) {
      html.element(
          "p",
          ShownFacts.count(undated, "quote has", "quotes have") + " no date.",
          "class",
          "hint");
    }
  }

  /** Counts by the shortest unit that has few enough bars. */
  private static Timeline grouped(Timeline days) {
    Map<LocalDate, Long> counts = new TreeMap<>();
    for (Bucket day : days) {
      if (day.passages() > 0) {
        counts.put(day.start(), day.passages());
      }
    }
    for (Unit unit : Unit.values()) {
      Timeline timeline = Timeline.of(unit, days.zone(), counts, days.undated());
      if (timeline.buckets().size() <= MOST_BARS || unit == Unit.YEAR) {
        return timeline;
      }
    }
    return days;
  }

  /** Returns the search of one bar: that of the whole chart, with other dates. */
  private static String narrowed(String typed, LocalDate start, Unit unit) {
    ParsedQuery parsed = QueryParser.parse(typed);
    List<Span> dates =
        parsed.parts().stream()
            .filter(part -> SearchText.isOperator(part, DATES))
            .map(Part::span)
            .toList();
    String rest = SearchText.without(typed, dates);
    return SearchText.with(
        rest,
        switch (unit) {
          case DAY -> "on:" + start;
          case WEEK -> "since:" + start + " until:" + start.plusDays(6);
          case MONTH -> "on:" + start.toString().substring(0, 7);
          case YEAR -> "on:" + start.toString().substring(0, 4);
        });
  }

  private static String name(LocalDate start, Unit unit) {
    return switch (unit) {
      case DAY -> ShownFacts.day(start);
      case WEEK -> "Week of " + ShownFacts.day(start);
      case MONTH -> DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(start);
      case YEAR -> Integer.toString(start.getYear());
    };
  }
}
