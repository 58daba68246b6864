package dev.quoth.io;

import java.io.IOException;

/** What an input is, as its first bytes and characters tell. */
sealed interface InputForm permits PlainForm, InputForm.Refused {

  /** Opens the articles in a text, or an input that reports why there are none. */
  ArticleInput open(DecodedText text, String name) throws IOException;

  /** A form that is recognized so that a report can name it, and is not read by this package. */
  sealed interface Refused extends InputForm permits OfWeb, UnreadForm, OtherMarkup {

    /** Returns what the input is and what to do about it, for a report. */
    String reason();

    @Override
    default ArticleInput open(DecodedText text, String name) {
      return new RefusedInput(text, reason());
    }
  }

  /**
   * A form that {@code dev.quoth.web} reads.
   *
   * @param form the form
   */
  record OfWeb(WebForm form) implements Refused {

    @Override
    public String reason() {
      return "this is " + form.words() + "; add org.jsoup:jsoup and .with(WebFormats.all())";
    }
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
