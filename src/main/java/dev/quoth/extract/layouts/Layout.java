package dev.quoth.extract.layouts;

import dev.quoth.extract.entities.Entities;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.quotes.SegmentReader;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.TokenizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The turns, posts and headlines that the layout of an article shows. */
public final class Layout {

  private final List<Utterance> utterances = new ArrayList<>();

  /** The sentences that an utterance covers, so that nothing else is read in them. */
  private final BitSet covered = new BitSet();

  private Layout() {}

  /** Reads the layout of an article. */
  public static Layout of(
      TokenizedText text, NounPhraseReader phrases, Entities entities, Weights weights) {
    List<SpeakerLabel> labels = new LabelScanner(text.tokens(), phrases).scan(text.sentences());
    LabeledNames names = new LabeledNames(labels, entities);
    SegmentReader segments = new SegmentReader(text.tokens());
    Layout layout = new Layout();
    LayoutPart turns = TurnReader.read(text, entities, segments, labels, names, weights);
    layout.add(turns, text);
    if (weights.uses(Rule.POST)) {
      layout.add(new PostReader(text, phrases, segments).read(turns.covered()), text);
    }
    if (weights.uses(Rule.HEADLINE)) {
      HeadlineReader headlines = new HeadlineReader(text.tokens(), phrases, entities, names);
      layout.headlines(headlines, text, phrases, segments);
    }
    layout.utterances.sort(Comparator.comparingInt(Utterance::sentence));
    return layout;
  }

  private void add(LayoutPart part, TokenizedText text) {
    utterances.addAll(part.utterances());
    for (int s = 0; s < text.sentences().count(); s++) {
      if (part.covered().get(text.sentences().begin(s))) {
        covered.set(s);
      }
    }
  }

  private void headlines(
      HeadlineReader headlines,
      TokenizedText text,
      NounPhraseReader phrases,
      SegmentReader segments) {
    for (int s = 0; s < text.sentences().count(); s++) {
      if (!covered.get(s)) {
        int sentence = s;
        Optional<Utterance> headline =
            headlines
                .read(SentenceRange.of(text, phrases, s))
                .map(found -> found.utterance(segments, sentence))
                .filter(utterance -> !utterance.segments().isEmpty());
        headline.ifPresent(utterances::add);
        covered.set(s, headline.isPresent());
      }
    }
  }

  /** The utterances, in the order of the sentences in which they begin. */
  public List<Utterance> utterances() {
    return utterances;
  }

  /** Tests whether an utterance covers a sentence. */
  public boolean covers(int sentence) {
    return covered.get(sentence);
  }
}
