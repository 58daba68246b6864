package dev.quoth.io;

/** What an input is, as its first bytes and characters tell. */
sealed interface InputForm permits ArticleFormat, InputForm.Refused {

  /** A form that is recognized so that a report can name it, and is not read. */
  sealed interface Refused extends InputForm permits WebForm, UnreadForm, OtherMarkup {

    /** Returns what the input is and what to do about it, for a report. */
    String reason();
  }

  /**
   * Markup that is no form of news.
   *
   * @param element name of the first element; empty if there is none
   */
  record OtherMarkup(String element) implements Refused {

    @Override
    public String reason() {
      String first =
          element.isEmpty() ? "" : " whose first element is <" + Excerpt.of(element) + ">";
      return "this is XML" + first + "; convert it to JSON or plain text first";
    }
  }
}
