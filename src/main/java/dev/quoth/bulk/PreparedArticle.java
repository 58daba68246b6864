package dev.quoth.bulk;

/**
 * An article whose quotes are found, ready to be written.
 *
 * @param <T> what the engine writes of it
 * @param articleId the article's id
 * @param quotes the number of its quotes
 * @param paragraphs the number of its paragraphs
 * @param size what it adds to a batch, 0 or more
 * @param content what the engine writes
 */
public record PreparedArticle<T>(
    String articleId, long quotes, long paragraphs, long size, T content) {}
