package dev.quoth.extract.tagging;

import dev.quoth.Article;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.TaggerModel;
import dev.quoth.language.lexicon.WordTag;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Trains the tagger of English from articles whose words a parser has tagged, and writes its model.
 * It prints how good a tagger is on articles that it has not seen. The same articles always give
 * the same bytes.
 */
public final class TrainTagger {

  private static final int FOLDS = 5;
  private static final int EPOCHS = 6;
  private static final long SEED = 7;
  private static final int TAGS = WordTag.values().length;

  /** A word seen this often with one tag is not tagged by its neighbours. */
  private static final int MIN_SEEN = 4;

  /** A verb seen as often has no other form that looks the same: "is", but not "lasted". */
  private static final int MIN_SEEN_OF_VERB = 25;

  private static final double ALWAYS = 0.99;
  private static final int MAX_FEATURES = 30_000;
  private static final int MAX_WEIGHT = 127;

  /** A sentence: its tokens, and the tag of each, {@link #UNTAGGED} if the parser has none. */
  private record Sentence(Tokens tokens, int begin, int end, int[] tags) {}

  private static final int UNTAGGED = -1;

  /** The weights of a feature in training, with their sum over time for the average. */
  private static final class Weights {
    final double[] now = new double[TAGS];
    final double[] sum = new double[TAGS];
    final long[] since = new long[TAGS];

    void add(int tag, double delta, long time) {
      sum[tag] += (time - since[tag]) * now[tag];
      since[tag] = time;
      now[tag] += delta;
    }

    double average(int tag, long time) {
      return (sum[tag] + (time - since[tag]) * now[tag]) / time;
    }
  }

  private final Map<Integer, int[]> seen = new HashMap<>();
  private final Map<Integer, Weights> weights = new HashMap<>();
  private final int[] features = new int[TagFeatures.COUNT];
  private long time = 1;

  private TrainTagger() {}

  /**
   * Trains.
   *
   * @param args articles as {@link ArticleReader} reads them; the tags, gzipped, of each article a
   *     line of its id and of "start end tag", separated by tabs, where the tags are those of the
   *     Penn Treebank; and the file of the model
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: TrainTagger ARTICLES TAGS.tsv.gz tagger.model");
      System.exit(2);
    }
    List<List<Sentence>> articles = read(Path.of(args[0]), tags(Path.of(args[1])));
    for (int fold = 0; fold < FOLDS; fold++) {
      evaluate(fold, articles);
    }
    TrainTagger trainer = new TrainTagger();
    trainer.train(articles);
    TreeMap<Integer, Integer> model = trainer.model();
    try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
      TaggerModel.write(model, out);
    }
    System.out.println(model.size() + " features in " + Files.size(Path.of(args[2])) + " bytes");
  }

  private static Map<String, Map<Integer, String>> tags(Path file) throws IOException {
    Map<String, Map<Integer, String>> tags = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        Map<Integer, String> at = tags.computeIfAbsent(cells[0], id -> new HashMap<>());
        for (String cell : Arrays.asList(cells).subList(1, cells.length)) {
          String[] parts = cell.split(" ", -1);
          at.put(Integer.valueOf(parts[0]), parts[2]);
        }
      }
    }
    return tags;
  }

  private static List<List<Sentence>> read(Path file, Map<String, Map<Integer, String>> tags)
      throws IOException {
    Lexicon lexicon = Language.english().unwrap(LanguageData.class).lexicon();
    List<List<Sentence>> articles = new ArrayList<>();
    try (Stream<Article> read = ArticleReader.strict().read(file)) {
      read.filter(article -> tags.containsKey(article.id()))
          .map(article -> sentences(article, lexicon, tags.get(article.id())))
          .forEach(articles::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return articles;
  }

  private static List<Sentence> sentences(
      Article article, Lexicon lexicon, Map<Integer, String> tags) {
    TokenizedText text = TokenizedText.of(article.text(), article.paragraphs(), lexicon);
    List<Sentence> sentences = new ArrayList<>();
    for (int s = 0; s < text.sentences().count(); s++) {
      int begin = text.sentences().begin(s);
      int end = text.sentences().end(s);
      int[] gold = new int[Math.max(0, end - begin)];
      for (int t = begin; t < end; t++) {
        String tag = text.tokens().word(t) ? tags.get(text.tokens().start(t)) : null;
        gold[t - begin] = tag == null ? UNTAGGED : coarse(tag).index();
      }
      sentences.add(new Sentence(text.tokens(), begin, end, gold));
    }
    return sentences;
  }

  private static WordTag coarse(String tag) {
    return switch (tag) {
      case "VBD", "VBZ", "VBP", "MD" -> WordTag.FINITE;
      case "VB", "VBG", "VBN" -> WordTag.NONFINITE;
      case "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "FW" -> WordTag.NOMINAL;
      default -> WordTag.OTHER;
    };
  }

  private void train(List<List<Sentence>> articles) {
    articles.forEach(article -> article.forEach(this::count));
    List<Sentence> sentences = new ArrayList<>(articles.stream().flatMap(List::stream).toList());
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(sentences, random);
      sentences.forEach(this::learn);
    }
  }

  private void count(Sentence sentence) {
    TagFeatures of = new TagFeatures(sentence.tokens());
    of.sentence(sentence.begin(), sentence.end());
    for (int t = sentence.begin(); t < sentence.end(); t++) {
      int tag = sentence.tags()[t - sentence.begin()];
      if (tag != UNTAGGED) {
        seen.computeIfAbsent(of.alone(t), f -> new int[TAGS])[tag]++;
      }
    }
  }

  /** Returns the one tag of a word that has no other; {@link #UNTAGGED} for any other word. */
  private int only(int alone) {
    int[] counts = seen.getOrDefault(alone, new int[TAGS]);
    int all = Arrays.stream(counts).sum();
    for (int tag = 0; tag < TAGS; tag++) {
      int least = tag < WordTag.NOMINAL.index() ? MIN_SEEN_OF_VERB : MIN_SEEN;
      if (all >= least && counts[tag] >= ALWAYS * all) {
        return tag;
      }
    }
    return UNTAGGED;
  }

  private void learn(Sentence sentence) {
    TagFeatures of = new TagFeatures(sentence.tokens());
    of.sentence(sentence.begin(), sentence.end());
    int before = TAGS;
    int beforeThat = TAGS;
    for (int t = sentence.begin(); t < sentence.end(); t++) {
      int gold = sentence.tags()[t - sentence.begin()];
      int guess =
          sentence.tokens().word(t) ? only(of.alone(t)) : SentenceTagger.mark(sentence.tokens(), t);
      if (guess == UNTAGGED) {
        of.of(t, before, beforeThat, features);
        guess = best();
        if (gold != UNTAGGED) {
          update(gold, guess);
        }
      }
      beforeThat = before;
      before = guess;
    }
  }

  private int best() {
    double[] scores = new double[TAGS];
    for (int feature : features) {
      Weights known = weights.get(feature);
      for (int tag = 0; known != null && tag < TAGS; tag++) {
        scores[tag] += known.now[tag];
      }
    }
    int best = 0;
    for (int tag = 1; tag < TAGS; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }

  private void update(int gold, int guess) {
    time++;
    if (gold == guess) {
      return;
    }
    for (int feature : features) {
      Weights of = weights.computeIfAbsent(feature, f -> new Weights());
      of.add(gold, 1, time);
      of.add(guess, -1, time);
    }
  }

  /** Returns the packed weights of the words with one tag, and of the features that count most. */
  private TreeMap<Integer, Integer> model() {
    TreeMap<Integer, Integer> model = new TreeMap<>();
    Map<Integer, Double> worth = new TreeMap<>();
    double greatest = 0;
    for (Map.Entry<Integer, Weights> each : weights.entrySet()) {
      double most = 0;
      for (int tag = 0; tag < TAGS; tag++) {
        most = Math.max(most, Math.abs(each.getValue().average(tag, time)));
      }
      worth.put(each.getKey(), most);
      greatest = Math.max(greatest, most);
    }
    double scale = MAX_WEIGHT / greatest;
    worth.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(MAX_FEATURES)
        .filter(each -> Math.round(each.getValue() * scale) > 0)
        .forEach(each -> model.put(each.getKey(), packed(weights.get(each.getKey()), scale)));
    seen.keySet().stream()
        .filter(word -> only(word) != UNTAGGED)
        .forEach(word -> model.put(word, alone(word)));
    return model;
  }

  private int packed(Weights of, double scale) {
    int[] rounded = new int[TAGS];
    for (int tag = 0; tag < TAGS; tag++) {
      rounded[tag] = (int) Math.round(of.average(tag, time) * scale);
    }
    return TaggerModel.pack(rounded);
  }

  private int alone(int word) {
    int[] one = new int[TAGS];
    one[only(word)] = 1;
    return TaggerModel.pack(one);
  }

  /** Prints how good a tagger is on the articles of a fold that has learnt from the others. */
  private static void evaluate(int fold, List<List<Sentence>> articles) {
    List<List<Sentence>> others = new ArrayList<>();
    List<List<Sentence>> unseen = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      (i % FOLDS == fold ? unseen : others).add(articles.get(i));
    }
    TrainTagger trainer = new TrainTagger();
    trainer.train(others);
    TaggerModel model = TaggerModel.of(trainer.model());
    int right = 0;
    int all = 0;
    int[] found = new int[3];
    for (Sentence sentence : unseen.stream().flatMap(List::stream).toList()) {
      byte[] tags = new byte[sentence.tokens().size()];
      SentenceTagger tagger = new SentenceTagger(sentence.tokens(), model);
      for (int t = sentence.begin(); t < sentence.end(); t++) {
        tagger.tag(t, sentence.begin(), sentence.end(), tags);
        int gold = sentence.tags()[t - sentence.begin()];
        int tag = (tags[t] & SentenceTagger.TAG) - 1;
        if (gold != UNTAGGED) {
          all++;
          right += gold == tag ? 1 : 0;
          found[0] += gold == 0 && tag == 0 ? 1 : 0;
          found[1] += gold == 0 ? 1 : 0;
          found[2] += tag == 0 ? 1 : 0;
        }
      }
    }
    double f = 200.0 * found[0] / (found[1] + found[2]);
    System.out.printf(
        "fold %d: %.2f %% of %d words, finite verbs F1 %.2f (precision %.2f, recall %.2f)%n",
        fold,
        100.0 * right / all,
        all,
        f,
        100.0 * found[0] / found[2],
        100.0 * found[0] / found[1]);
  }
}
