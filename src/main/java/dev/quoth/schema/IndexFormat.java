package dev.quoth.schema;

import dev.quoth.IndexFormatException;
import dev.quoth.language.Language;
import dev.quoth.passage.AnalyzerFingerprint;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * The facts that an index keeps about itself, in the user data of each commit.
 *
 * @param language BCP 47 tag of the language that its analyzers are for
 * @param analyzers a fingerprint of its analyzers
 * @param extractor version of the extractor that its writer used last, as that one names itself;
 *     for people to read, and never a reason to refuse an index
 */
public record IndexFormat(String language, String analyzers, String extractor) {

  /** The number of the only format that this version reads and writes. */
  public static final int NUMBER = 1;

  private static final String NUMBER_KEY = "quoth.format";
  private static final String LANGUAGE_KEY = "quoth.language";
  private static final String ANALYZERS_KEY = "quoth.analyzers";
  private static final String EXTRACTOR_KEY = "quoth.extractor";

  /**
   * Returns the facts of an index that is written.
   *
   * @param language its language, with its analyzers
   * @param extractor the version of its extractor
   * @return the facts
   */
  public static IndexFormat of(Language language, String extractor) {
    return new IndexFormat(language.tag(), AnalyzerFingerprint.of(language.analyzers()), extractor);
  }

  /**
   * Returns this as user data of a commit.
   *
   * @return the pairs
   */
  public Map<String, String> userData() {
    return Map.of(
        NUMBER_KEY,
        Integer.toString(NUMBER),
        LANGUAGE_KEY,
        language,
        ANALYZERS_KEY,
        analyzers,
        EXTRACTOR_KEY,
        extractor);
  }

  /**
   * Reads what the latest commit says.
   *
   * @param directory the index
   * @param expected the language that the caller has, with its analyzers
   * @return what it says
   * @throws FileNotFoundException if there is no index
   * @throws IndexFormatException if the index is of another format or language, or of other
   *     analyzers
   * @throws IOException if the index cannot be read
   */
  public static IndexFormat read(Directory directory, Language expected) throws IOException {
    String place = IndexPlace.of(directory);
    Map<String, String> said = userData(directory, place);
    check(said, place);
    String language = said.getOrDefault(LANGUAGE_KEY, "");
    if (!language.equals(expected.tag())) {
      String remedy = "open it with the language that it was written with";
      throw new IndexFormatException(
          place, "language \"" + language + "\"", "\"" + expected.tag() + "\"", remedy);
    }
    String analyzers = said.getOrDefault(ANALYZERS_KEY, "");
    String own = AnalyzerFingerprint.of(expected.analyzers());
    if (!analyzers.equals(own)) {
      String remedy =
          "open it with the analyzers that it was written with, or index the articles anew";
      throw new IndexFormatException(
          place, "analyzers of fingerprint " + analyzers, "those of " + own, remedy);
    }
    return new IndexFormat(language, analyzers, said.getOrDefault(EXTRACTOR_KEY, ""));
  }

  /**
   * Checks that the latest commit is one of this format, of any language.
   *
   * @param directory the index
   * @throws FileNotFoundException if there is no index
   * @throws IndexFormatException if the index is of another format
   * @throws IOException if the index cannot be read
   */
  public static void check(Directory directory) throws IOException {
    String place = IndexPlace.of(directory);
    check(userData(directory, place), place);
  }

  private static void check(Map<String, String> said, String place) throws IndexFormatException {
    String number = said.get(NUMBER_KEY);
    String supported = "format " + NUMBER;
    if (number == null) {
      String remedy = "it was not written by Quoth; give the folder of an index that was";
      throw new IndexFormatException(place, "no format", supported, remedy);
    }
    if (!number.equals(Integer.toString(NUMBER))) {
      String remedy = "index the articles anew, or use the version of Quoth that wrote it";
      throw new IndexFormatException(place, "format " + number, supported, remedy);
    }
  }

  private static Map<String, String> userData(Directory directory, String place)
      throws IOException {
    try {
      return SegmentInfos.readLatestCommit(directory).getUserData();
    } catch (IndexNotFoundException e) {
      throw causedBy(
          e,
          new FileNotFoundException(
              "there is no index in " + place + "; write one with a QuoteIndexer first"));
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw unreadable(place, e);
    } catch (IllegalArgumentException e) {
      throw unreadable(place, e); // Lucene's way to say that the codec of a segment is missing
    }
  }

  private static IOException unreadable(String place, Exception cause) {
    return causedBy(
        cause,
        new IndexFormatException(
            place,
            "an unknown Lucene format",
            "one of this Lucene",
            String.valueOf(cause.getMessage())));
  }

  private static IOException causedBy(Exception cause, IOException error) {
    error.initCause(cause);
    return error;
  }
}
