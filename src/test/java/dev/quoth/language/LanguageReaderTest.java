package dev.quoth.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is wrong with the files of a language is said with file, line and reason. */
class LanguageReaderTest {

  @Test
  void emptyFilesAreALanguage() throws IOException {
    Language nothing =
        Language.read(
            "qaa", name -> Optional.of(bytes(name.endsWith(".txt") ? "# nothing\n\n" : "")));
    assertEquals("qaa", nothing.tag());
  }

  @Test
  void aMissingFileIsNamed() {
    FileNotFoundException error =
        assertThrows(
            FileNotFoundException.class,
            () ->
                Language.read(
                    "qaa",
                    name -> name.equals("cues.txt") ? Optional.empty() : Optional.of(bytes(""))));
    assertTrue(String.valueOf(error.getMessage()).startsWith("qaa/cues.txt is missing"));
  }

  @Test
  void aLanguageHasATag() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> Language.read(" ", name -> Optional.of(bytes(""))));
    assertEquals("tag must be a language tag such as \"en\", but is \" \"", error.getMessage());
  }

  @Test
  void aLineOfWordsHasAKnownLabelAndWords() throws IOException {
    refused("words.txt", "colour: red", "\"colour\" is no word class, no function word and no");
    refused("words.txt", "red", "the line must have the form \"label: word word\"");
    refused("names.txt", "surname:", "the line has no words");
  }

  @Test
  void aWordIsListedOnceInLowerCaseWithAPlainApostrophe() throws IOException {
    refused("words.txt", "role: mayor\nrole: clerk mayor", "\"mayor\" is twice in the list role");
    refused("words.txt", "role: Mayor", "\"Mayor\" must be in lower case");
    refused("words.txt", "auxiliary: isn’t", "\"isn’t\" must be in lower case, and have the plain");
    refused("words.txt", "suffix-past: ed ed", "\"ed\" is twice in the list suffix-past");
    refused("stop-words.txt", "common: a b a", "\"a\" is twice in its list");
  }

  @Test
  void aWordDoesTheWorkOfOneFunctionWord() throws IOException {
    refused(
        "words.txt",
        "function-word-to: zo\nfunction-word-by: zo",
        "\"zo\" is in the list function-word-to already");
  }

  @Test
  void aVerbHasAKnownClassAndKnownFrames() throws IOException {
    refused("cues.txt", "statment clause: say", "\"statment\" is no class, which must be one of");
    refused("cues.txt", "statement claus: say", "\"claus\" is no frame, which must be one of");
    refused("cues.txt", "statement: say say", "\"say\" is twice in its list");
    refused("cues.txt", "statement: a/b/c/d/e/f", "\"a/b/c/d/e/f\" has more forms than a verb");
  }

  @Test
  void aFormBelongsToOneVerb() throws IOException {
    refused(
        "cues.txt",
        "statement: find/found\nstatement: found/founded",
        "\"found\" is a form of \"found\" and of \"find\"; list the forms of one of them");
    Language.read("qaa", with("cues.txt", "statement: find/-\nstatement: found/founded"));
  }

  @Test
  void aRuleForVerbsIsWholeAndTheOnlyOneForItsEnding() throws IOException {
    refused("verbs.txt", "past: ed", "\"ed\" must have the form \"ending>ending\"");
    refused("verbs.txt", "passed: >ed", "\"passed\" is no form, which must be one of base");
    refused("verbs.txt", "past: >ed >d", "\">d\" is the second rule for the ending \"\"");
  }

  @Test
  void aTitleIsAFormOfOne() throws IOException {
    refused("titles.txt", "senator sen\nsenior sen", "\"sen\" is a form of \"senator\" already");
    refused("titles.txt", "polite: mr", "\"polite\" must be \"address\" or \"short\"");
    refused("titles.txt", "short: Senator sen", "\"Senator\" must be in lower case");
    refused(
        "titles.txt",
        "short: senator sen\nshort: sen senate",
        "\"sen\" is twice in the list short");
    refused(
        "kinds.txt",
        "sort lawmaker: mp",
        "\"sort lawmaker\" must be \"epithet\" or \"by-name\", or begin with \"kind \" or \"form \"");
    refused("nicknames.txt", "mike mike", "\"mike\" is twice in the list of this line");
  }

  @Test
  void aWeightIsANumberAndSaidOnce() throws IOException {
    refused("weights.txt", "said bias much", "the line must have the form \"key weight\"");
    refused("weights.txt", "0.5", "the line must have the form \"key weight\"");
    refused("weights.txt", "a b 1\na b 2", "\"a b\" has a weight already");
  }

  @Test
  void aSpellingHasAChiefOneAndHyphensOnOneSide() throws IOException {
    refused("spellings.txt", "color colour", "the line must have the form \"chief: other other\"");
    refused("spellings.txt", "color:", "the line must have the form \"chief: other other\"");
    refused(
        "spellings.txt",
        "color-: colour",
        "\"colour\" must have its hyphen where \"color-\" has it");
    refused("spellings.txt", "a: b\nc: b", "\"b\" has a chief spelling already");
  }

  @Test
  void aStopWordIsOfOneOfTwoKinds() throws IOException {
    refused("stop-words.txt", "la un", "the line must begin with \"query:\" or \"common:\"");
  }

  private static void refused(String file, String content, String reason) {
    LanguageFormatException error =
        assertThrows(
            LanguageFormatException.class, () -> Language.read("qaa", with(file, content)));
    assertEquals(file, error.file());
    assertEquals(content.lines().count(), error.line());
    assertTrue(error.reason().startsWith(reason), error::reason);
    assertEquals("qaa/" + file + ":" + error.line() + ": " + error.reason(), error.getMessage());
  }

  /** All files are empty but one. */
  private static LanguageFiles with(String file, String content) {
    return name -> Optional.of(bytes(name.equals(file) ? content : ""));
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
