package dev.quoth.http;

/** A page that says why there is none. */
final class ErrorPage {

  private ErrorPage() {}

  static Reply of(int status, String reason) {
    PageFrame frame = PageFrame.of(title(status));
    frame.html().element("h1", title(status)).element("p", reason);
    frame.html().start("p").link(Href.page("./")).text("To the search").end().end();
    return Reply.html(status, frame.toString());
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Not understood";
      case 404 -> "Not found";
      case 405 -> "Not allowed";
      case 413, 414 -> "Too long";
      case 421 -> "Not this server";
      case 503 -> "Too slow";
      default -> "Out of order";
    };
  }
}
