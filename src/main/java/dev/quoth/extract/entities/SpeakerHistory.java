package dev.quoth.extract.entities;

import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.extract.grammar.NounPhrase.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The speakers of an article so far, and where they spoke. It is asked who spoke before a place, so
 * that what comes after a mention never changes whom it means.
 */
final class SpeakerHistory {

  private final List<Entry<Referent>> people = new ArrayList<>();
  private final List<Entry<Speaker>> groups = new ArrayList<>();
  private final List<Entry<Speaker>> others = new ArrayList<>();

  /**
   * Somebody who spoke.
   *
   * @param token where the mention is by which they did
   * @param who who it was
   */
  record Entry<T>(int token, T who) {}

  /** Notes that the one whom a mention means speaks at a token. */
  void add(int token, ResolvedMention mention, Optional<Referent> person) {
    if (person.isPresent()) {
      add(people, new Entry<>(token, person.get()));
    } else if (mention.phrase().form() != Form.PRONOUN) {
      mention.speaker().ifPresent(speaker -> add(token, speaker));
    }
  }

  private void add(int token, Speaker speaker) {
    boolean group = speaker.kind() == SpeakerKind.GROUP;
    add(group ? groups : others, new Entry<>(token, speaker));
  }

  /** Keeps the order of the text: within a sentence a mention may be met after a later one. */
  private static <T> void add(List<Entry<T>> entries, Entry<T> entry) {
    int at = entries.size();
    while (at > 0 && entries.get(at - 1).token() > entry.token()) {
      at--;
    }
    entries.add(at, entry);
  }

  /** The latest person who spoke before a token. */
  Optional<Entry<Referent>> personBefore(int token) {
    return before(people, token);
  }

  /** The latest group that spoke before a token. */
  Optional<Entry<Speaker>> groupBefore(int token) {
    return before(groups, token);
  }

  /** The latest organization, document or the like that spoke before a token. */
  Optional<Entry<Speaker>> otherBefore(int token) {
    return before(others, token);
  }

  private static <T> Optional<Entry<T>> before(List<Entry<T>> entries, int token) {
    int at = entries.size() - 1;
    while (at >= 0 && entries.get(at).token() >= token) {
      at--;
    }
    return at < 0 ? Optional.empty() : Optional.of(entries.get(at));
  }
}
