package dev.quoth.answer;

import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.Speaker;
import dev.quoth.SpeakerIdentity;
import dev.quoth.SpeakerKind;
import dev.quoth.SpeakerRegistry;
import dev.quoth.SpeakerVote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts whom the outlets name that print the words of a quote, each outlet once. */
final class SpeakerVoter {

  private static final int ENOUGH = 2;

  /** How many times the votes for all others a majority must have. */
  private static final int MAJORITY = 4;

  private final SpeakerRegistry registry;

  SpeakerVoter(SpeakerRegistry registry) {
    this.registry = registry;
  }

  /** The outlets that name somebody. */
  private record Named(String name, List<String> sources) {}

  Optional<SpeakerVote> vote(QuotePassage asked, List<Passage> appearances) {
    Map<String, Named> votes = new LinkedHashMap<>();
    Set<String> voted = new HashSet<>(Set.of(asked.article().source()));
    for (Passage appearance : appearances) {
      if (appearance instanceof QuotePassage quote && isNamed(quote)) {
        String source = quote.article().source();
        if (voted.add(source)) {
          count(quote, source, votes);
        }
      }
    }
    int all = votes.values().stream().mapToInt(named -> named.sources.size()).sum();
    return votes.values().stream()
        .max(Comparator.comparingInt(named -> named.sources.size()))
        .filter(named -> isMajority(named.sources.size(), all))
        .map(named -> vote(named, all));
  }

  private static boolean isMajority(int votes, int all) {
    return votes >= ENOUGH && votes >= MAJORITY * (all - votes);
  }

  private static SpeakerVote vote(Named named, int all) {
    int votes = named.sources.size();
    double confidence = (votes + 1.0) / (all + 2);
    return new SpeakerVote(named.name, named.sources, all - votes, confidence);
  }

  private static boolean isNamed(QuotePassage quote) {
    return quote.speaker().filter(speaker -> speaker.kind() != SpeakerKind.UNNAMED).isPresent();
  }

  private void count(QuotePassage quote, String source, Map<String, Named> votes) {
    Optional<SpeakerIdentity> identity = registry.speaker(quote);
    Speaker speaker = quote.speaker().orElseThrow();
    String key = identity.map(SpeakerIdentity::key).orElse(speaker.key());
    String name = identity.map(SpeakerIdentity::name).orElse(speaker.name());
    votes.computeIfAbsent(key, k -> new Named(name, new ArrayList<>())).sources.add(source);
  }
}
