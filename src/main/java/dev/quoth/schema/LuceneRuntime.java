package dev.quoth.schema;

import java.security.CodeSource;
import java.util.ServiceConfigurationError;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.util.Version;

/**
 * The Lucene that an application runs on. Another version than ours, or one from which packaging
 * has taken a part, would fail somewhere in the middle of a write or a search, with an error that
 * names neither.
 */
public final class LuceneRuntime {

  /** The version that we are compiled for. A later one of the same major version will do. */
  static final int MAJOR = 10;

  static final int MINOR = 6;

  private LuceneRuntime() {}

  /**
   * Checks that Lucene is of a version that we can work with, and whole.
   *
   * @throws IllegalStateException if it is not
   */
  public static void check() {
    check(Version.LATEST);
    try {
      Codec.getDefault();
      PostingsFormat.availablePostingsFormats();
      DocValuesFormat.availableDocValuesFormats();
    } catch (ServiceConfigurationError | LinkageError | IllegalArgumentException e) {
      throw new IllegalStateException(
          "Lucene "
              + Version.LATEST
              + place()
              + " is not whole: its codec cannot be loaded ("
              + reason(e)
              + "). A jar that is made of several must join their files under META-INF/services and"
              + " keep all classes of Lucene: with Maven's shade plugin, by its"
              + " ServicesResourceTransformer and without minimizeJar",
          e);
    }
  }

  static void check(Version found) {
    if (found.major != MAJOR || found.minor < MINOR) {
      throw new IllegalStateException(
          "Quoth needs Lucene "
              + MAJOR
              + "."
              + MINOR
              + " or a later "
              + MAJOR
              + ", and found Lucene "
              + found
              + place()
              + "; another dependency may ask for that (see mvn dependency:tree"
              + " -Dincludes=org.apache.lucene): give all modules of Lucene one version");
    }
  }

  /** Two Lucenes may be on a class path: this is the one that was found first. */
  private static String place() {
    CodeSource source = Version.class.getProtectionDomain().getCodeSource();
    return source == null ? "" : " in " + source.getLocation();
  }

  /** What is thrown first wraps the reason, and what is thrown later has none. */
  private static String reason(Throwable thrown) {
    Throwable reason = thrown;
    for (int i = 0; i < 5 && reason.getCause() != null; i++) {
      reason = reason.getCause();
    }
    return String.valueOf(reason.getMessage());
  }
}
