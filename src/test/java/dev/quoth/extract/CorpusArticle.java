package dev.quoth.extract;

import dev.quoth.Article;
import java.util.List;

/**
 * One article of a corpus with what is kept beside it.
 *
 * @param article the article; its id is the file's name without its ending
 * @param golden what is said in it, in order
 * @param spurious what the extractor is known to find there without a reason
 */
record CorpusArticle(Article article, List<GoldenQuote> golden, List<String> spurious) {}
