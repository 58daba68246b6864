package dev.quoth.http;

import dev.quoth.Passage;
import dev.quoth.SearchStoppedException;
import dev.quoth.io.PassagesCsv;
import dev.quoth.io.PassagesJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page shows, for programs and spreadsheets: JSON has all parts of the page in one object,
 * CSV has one part. A part for which the time was too short is left out of the JSON.
 */
final class WrittenAnswer {

  /** Writes a part. */
  interface PartWriter {
    void write(Appendable target) throws IOException;
  }

  private record Part(String name, PartWriter json, PartWriter csv) {}

  private final List<Part> parts = new ArrayList<>();

  /** Tests for a request for something else than a page to look at. */
  static boolean isAsked(PageRequest request) {
    return !request.value("format").isEmpty();
  }

  /** Adds a part; the first is what CSV has unless another is asked for. */
  WrittenAnswer with(String name, PartWriter json, PartWriter csv) {
    parts.add(new Part(name, json, csv));
    return this;
  }

  /** Adds a part that is a list of passages. */
  WrittenAnswer with(String name, List<? extends Passage> passages) {
    return with(
        name,
        target -> list(passages, target),
        target -> PassagesCsv.write(passages.stream(), target));
  }

  private static void list(List<? extends Passage> passages, Appendable target) throws IOException {
    String before = "[";
    for (Passage passage : passages) {
      PassagesJson.writeLine(passage, target.append(before));
      before = ",";
    }
    target.append(passages.isEmpty() ? "[]" : "]");
  }

  /** Writes the answer in the format that is asked for. */
  Reply reply(PageRequest request) throws IOException {
    return switch (request.value("format")) {
      case "json" -> Reply.json(json());
      case "csv" -> csv(request.value("part"));
      default -> throw new RefusedRequest(400, "The format of a page is json or csv.");
    };
  }

  private String json() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      StringBuilder value = new StringBuilder();
      try {
        part.json().write(value);
      } catch (SearchStoppedException e) {
        continue; // as in the page, which then says so
      }
      text.append(text.isEmpty() ? "{\"" : ",\"").append(part.name()).append("\":").append(value);
    }
    return text.append(text.isEmpty() ? "{}" : "}").toString();
  }

  private Reply csv(String asked) throws IOException {
    for (Part part : parts) {
      if (asked.isEmpty() || part.name().equals(asked)) {
        StringBuilder text = new StringBuilder();
        part.csv().write(text);
        return new Reply(200, "text/csv; charset=utf-8; header=present", text.toString());
      }
    }
    List<String> names = parts.stream().map(Part::name).toList();
    throw new RefusedRequest(400, "The parts of this page are " + String.join(", ", names) + ".");
  }

  /** Writes links to a page in both formats, and to each of the parts that are named. */
  static void links(Html html, Href page, String... parts) {
    link(html, page.with("format", "json"), "JSON, for programs");
    link(html, page.with("format", "csv"), "CSV, for spreadsheets");
    for (String part : parts) {
      link(html, page.with("format", "csv").with("part", part), "CSV of the " + part);
    }
  }

  /** Writes a link in a list. */
  static void link(Html html, Href page, String name) {
    html.start("li").link(page).text(name).end().end();
  }
}
