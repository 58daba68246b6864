package dev.quoth.extract.layouts;

import static dev.quoth.extract.Expect.quotes;

import dev.quoth.Article;
import org.junit.jupiter.api.Test;

/** Tests who asks and who answers in an interview. */
class InterviewTest {

  @Test
  void thePersonWhomTheArticleNamesAnswers() {
    quotes(
        """
        Ana Ruiz has run the port of Kelden since 2020. Ruiz spoke with us on Monday.

        Q. Why is the pier closed?

        A. It was rotten. A board broke.

        The board was old.

        Q. Who pays?

        A. The council does.
        """,
        "nobody: {Why is the pier closed?}",
        "Ana Ruiz: {It was rotten. A board broke.} {The board was old.}",
        "nobody: {Who pays?}",
        "Ana Ruiz: {The council does.}");
  }

  @Test
  void ofTwoNobodyIsSaidToAnswer() {
    quotes(
        "Ana Ruiz and Ed Moss came.\n\nQ: Why is it closed?\n\nA: It was rotten.",
        "nobody: {Why is it closed?}",
        "nobody: {It was rotten.}");
  }

  @Test
  void theAuthorAsksWhereTheTextNamesThem() {
    quotes(
        Article.builder(
                "test",
                "Ana Ruiz met Hal Stroud in Kelden.\n\nQ: Who pays?\n\nA: We do.\n\nQ: Why?")
            .author("Hal Stroud")
            .build(),
        "Hal Stroud: {Who pays?}",
        "Ana Ruiz: {We do.}",
        "Hal Stroud: {Why?}");
  }
}
