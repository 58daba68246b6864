package dev.quoth.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names by which a page calls the site that it belongs to.
 *
 * @param names the names, the best first
 * @param keys their letters and digits, and those of the domain
 */
record SiteNames(List<String> names, Set<String> keys) {

  private static final String ARTICLE = "the ";
  private static final List<String> SEPARATORS = List.of(" | ", " :: ", " - ", " – ");
  private static final int SHORTEST = 3;

  /** How many words more a site's name may have in another place: "BBC", "BBC News". */
  private static final int MORE_WORDS = 2;

  /** What stands between a country and a name: bbc.co.uk. */
  private static final Set<String> SECOND_LEVEL =
      Set.of(
          "co", "com", "org", "net", "gov", "ac", "edu", "gob", "gouv", "or", "ne", "go", "info");

  static SiteNames of(Stream<String> written, Stream<String> addresses) {
    List<String> names =
        written.map(SiteNames::tidied).filter(name -> !name.isEmpty()).distinct().toList();
    Stream<String> domains = addresses.flatMap(address -> domain(address).stream());
    Set<String> keys =
        Set.copyOf(
            Stream.concat(names.stream(), domains)
                .map(SiteNames::key)
                .filter(key -> key.length() >= SHORTEST)
                .toList());
    return new SiteNames(names, keys);
  }

  /** Returns the best name, one that is no address and no handle before those. */
  Optional<String> best() {
    return names.stream()
        .filter(name -> name.indexOf('.') < 0 || name.indexOf(' ') >= 0)
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  /** Tests whether a text is the site's name, or that with a word or two more. */
  boolean has(String text) {
    String key = key(text);
    int words = text.strip().split(" ", -1).length;
    if (key.length() < SHORTEST) {
      return false;
    }
    for (String site : keys) {
      boolean part = site.startsWith(key) && site.length() <= 2 * key.length();
      if (part || (words <= 1 + MORE_WORDS && key.startsWith(site))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the letters and digits in lower case, without an article. */
  static String key(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    int at = lower.startsWith(ARTICLE) ? ARTICLE.length() : 0;
    while (at < lower.length()) {
      int c = lower.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        key.appendCodePoint(c);
      }
      at += Character.charCount(c);
    }
    return key.toString();
  }

  private static String tidied(String written) {
    String name = PlainLine.of(written);
    String bare = name.startsWith("@") ? name.substring(1) : name;
    int end = bare.length();
    for (String separator : SEPARATORS) {
      int more = bare.indexOf(separator);
      end = more > 0 ? Math.min(end, more) : end;
    }
    return bare.substring(0, end);
  }

  private static Optional<String> domain(String address) {
    return PageAddress.uri(address)
        .map(SiteNames::domain)
        .filter(name -> name.length() >= SHORTEST);
  }

  private static String domain(URI address) {
    List<String> labels = Arrays.asList(PageAddress.host(address).split("\\.", -1));
    int last = labels.size() - 2;
    if (last > 0 && SECOND_LEVEL.contains(labels.get(last))) {
      last--;
    }
    return last < 0 ? "" : labels.get(last);
  }
}
