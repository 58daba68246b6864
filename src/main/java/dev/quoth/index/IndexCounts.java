package dev.quoth.index;

import dev.quoth.index.IndexReport.Failure;
import dev.quoth.schema.ArticleBlock;
import java.util.ArrayList;
import java.util.List;

/** Counts articles written and failed. Thread-safe. */
final class IndexCounts {

  private long articles;
  private long quotes;
  private long paragraphs;
  private long failed;

  /** Replaced when it grows, so that a report need not copy it. */
  private List<Failure> failures = List.of();

  synchronized void written(ArticleBlock block) {
    articles++;
    quotes += block.quotes();
    paragraphs += block.paragraphs();
  }

  synchronized void failed(String articleId, Throwable cause) {
    failed++;
    if (failures.size() < IndexReport.MAX_LISTED) {
      List<Failure> more = new ArrayList<>(failures);
      more.add(new Failure(articleId, cause));
      failures = List.copyOf(more);
    }
  }

  synchronized IndexReport report() {
    return new IndexReport(articles, quotes, paragraphs, failed, failures);
  }
}
