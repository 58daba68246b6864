package dev.quoth.rival;

import dev.quoth.io.ArticleFormatException;
import dev.quoth.web.WebPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * How fast are web pages read, compared with jsoup parsing the same bytes? Both in time of this
 * thread, round after round; the first ones warm up, and the median of the later half counts.
 * {@code -Dbench.args="FOLDER"} names the pages; without it they are made of the fixtures.
 */
final class PageReading {

  private static final int ROUNDS = 20;
  private static final int PAGES = 400;
  private static final String ADDRESS = "https://pages.example/";

  private PageReading() {}

  public static void main(String[] args) throws IOException {
    List<byte[]> pages = args.length == 0 ? MadePages.of(PAGES) : pages(Path.of(args[0]));
    double[] ratios = new double[ROUNDS];
    for (int round = 1; round <= ROUNDS; round++) {
      double parse = parse(pages);
      double read = read(pages);
      System.out.printf(
          Locale.ROOT,
          "round %2d, %d pages: jsoup alone %.0f ms, read %.0f ms, %.2f of its speed%n",
          round,
          pages.size(),
          parse,
          read,
          parse / read);
      ratios[round - 1] = parse / read;
    }
    double[] late = Arrays.copyOfRange(ratios, ROUNDS / 2, ROUNDS);
    Arrays.sort(late);
    System.out.printf(
        Locale.ROOT, "%.2f of its speed, the median of the later half%n", late[late.length / 2]);
  }

  private static List<byte[]> pages(Path folder) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Files.readAllBytes(file));
      }
    }
    return pages;
  }

  private static double parse(List<byte[]> pages) throws IOException {
    long start = now();
    long nodes = 0;
    for (byte[] page : pages) {
      nodes += Jsoup.parse(new ByteArrayInputStream(page), null, ADDRESS).childNodeSize();
    }
    return nodes > 0 ? (now() - start) / 1e6 : 0;
  }

  private static double read(List<byte[]> pages) {
    long start = now();
    long length = 0;
    for (byte[] page : pages) {
      try {
        length += WebPage.read(page, ADDRESS + "1").text().length();
      } catch (ArticleFormatException e) {
        length++;
      }
    }
    return length > 0 ? (now() - start) / 1e6 : 0;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
