package dev.quoth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paragraphs of a piece of HTML are its text without markup and without what is about it. */
class HtmlTextTest {

  private static List<String> paragraphs(String html) {
    String text = HtmlText.of(html);
    return text.isEmpty() ? List.of() : List.of(text.split("\n\n", -1));
  }

  /** Paragraphs are separated by a slash. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pier stays.                                  | The pier stays.",
        "<p>The pier stays.</p><p>So do we.</p>           | The pier stays./So do we.",
        "<p>The pier stays.<p>So do we.                   | The pier stays./So do we.",
        "The pier<br>stays.<br><br>So do we.              | The pier stays./So do we.",
        "The pier<br> <br />stays.                        | The pier/stays.",
        "<div>The <b>pier</b> st<i>ay</i>s.</div>So do we.| The pier stays./So do we.",
        "<ul><li>One pier<li>Two piers</ul>               | One pier/Two piers",
        "<h2>Piers</h2>They stay.                         | Piers/They stay.",
        "<table><tr><td>Fare<td>£1<tr><td>Dog<td>free</table> | Fare £1/Dog free",
        "<table><tr><td><p>Fare.</p><p>£1.</p></table>    | Fare./£1.",
        "5&nbsp;%&#8201;of  the\tpiers                    | 5 % of the piers",
        "har&shy;bour mas&#8203;ter                       | harbour master",
        "It stays<sup>1</sup>.<sup>[2, 3]</sup>           | It stays.",
        "5 m<sup>2</sup> and 10<sup>th</sup>              | 5 m and 10th",
        "A &lt;b&gt; is no tag, 2 &lt; 3                  | A <b> is no tag, 2 < 3",
        "<script>var a;</script>The pier<style>p{}</style> stays. | The pier stays.",
        "<p>Old<del>est</del> and <ins>new</ins></p>      | Oldest and new",
        "The <x-name>pier</x-name>                        | The/pier",
        "<custom>The pier</custom> stays.                 | The pier stays.",
      })
  void aParagraphEndsWhereTheLayoutEndsALine(String html, String expected) {
    assertEquals(List.of(expected.split("/", -1)), paragraphs(html));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<nav>Home</nav>",
        "<figure><img src=a><figcaption>The pier by night.</figcaption></figure>",
        "<p hidden>Nobody sees this.</p>",
        "<p style='color: red; DISPLAY:none'>Nobody sees this.</p>",
        "<span aria-hidden=true>Nobody sees this.</span>",
        "<span class=sr-only>Opens in a new window</span>",
        "<p class=wp-caption-text>The pier by night.</p>",
        "<div class='c-newsletterSignup'>The best of Kelden every day.</div>",
        "<p>Read more: <a href=/a>Ferries are back</a></p>",
        "<p>(Photo: Jo Winter)</p>",
        "<p><a href=/a>Ferries are back, says the mayor</a></p>",
        "<p>ADVERTISEMENT</p>",
        "<blockquote>stay open for as long as I am master here</blockquote>",
        "<h3>“The pier will stay open for as long as I am master here”</h3>",
      })
  void whatIsAboutTheTextOrRepeatsItIsLeftOut(String html) {
    String before = "“The pier will stay open for as long as I am master here,” said Ivo Brandt.";
    String after = "Council leader Ada Merrow called the decision late, but right, and went home.";
    assertEquals(
        List.of(before, after), paragraphs("<p>" + before + "</p>" + html + "<p>" + after));
  }

  @Test
  void anEmbeddedPostKeepsItsAuthor() {
    assertEquals(
        List.of("The pier stays. Thank you all!", "— Ivo Brandt (@ibrandt) March 2, 2026"),
        paragraphs(
            """
            <figure class="wp-block-embed"><blockquote class="twitter-tweet"><p>The pier stays. Thank you all!</p>
            &mdash; Ivo Brandt (@ibrandt) <a href="https://post.example/1">March 2, 2026</a></blockquote></figure>
            """));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals("", HtmlText.of(""));
    assertEquals("", HtmlText.of("<p>&nbsp;</p><br><!-- The pier -->"));
  }
}
