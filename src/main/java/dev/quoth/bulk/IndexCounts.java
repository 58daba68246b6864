package dev.quoth.bulk;

import dev.quoth.IndexReport;
import dev.quoth.IndexReport.Failure;
import java.util.ArrayList;
import java.util.List;

/** Counts of the articles that were written and that failed. Thread-safe. */
public final class IndexCounts {

  private long articles;
  private long quotes;
  private long paragraphs;
  private long failed;

  /** Replaced when it grows, so that a report need not copy it. */
  private List<Failure> failures = List.of();

  /** Creates counts of nothing. */
  public IndexCounts() {}

  /**
   * Counts an article that was written.
   *
   * @param article the article
   */
  public synchronized void written(PreparedArticle<?> article) {
    articles++;
    quotes += article.quotes();
    paragraphs += article.paragraphs();
  }

  /**
   * Counts an article that was not written.
   *
   * @param articleId its id
   * @param cause the reason
   */
  public synchronized void failed(String articleId, Throwable cause) {
    failed++;
    if (failures.size() < IndexReport.MAX_LISTED) {
      List<Failure> more = new ArrayList<>(failures);
      more.add(new Failure(articleId, cause));
      failures = List.copyOf(more);
    }
  }

  /**
   * Returns what was counted so far.
   *
   * @return a report
   */
  public synchronized IndexReport report() {
    return new IndexReport(articles, quotes, paragraphs, failed, failures);
  }
}
