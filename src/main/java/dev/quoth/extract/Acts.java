package dev.quoth.extract;

import dev.quoth.extract.Act.Place;
import dev.quoth.extract.Report.Voice;
import dev.quoth.language.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sorts out the acts of one sentence: who merely passed on what another said becomes the "via" of
 * that, and what somebody is reported to say about their own saying is not counted twice.
 */
final class Acts {

  private final Tokens tokens;
  private final Speakers speakers;

  Acts(Tokens tokens, Speakers speakers) {
    this.tokens = tokens;
    this.speakers = speakers;
  }

  /** The last act that stands in no other act's content: "Wang said that Xi agreed, adding". */
  static Act main(List<Act> acts) {
    for (int i = acts.size() - 1; i >= 0; i--) {
      Act act = acts.get(i);
      Voice voice = act.report().voice();
      boolean clause = voice != Voice.ACCORDING && voice != Voice.NOUN;
      if (clause && !act.report().relative() && !covered(act, acts)) {
        return act;
      }
    }
    return acts.getLast();
  }

  private static boolean covered(Act act, List<Act> acts) {
    for (Act other : acts) {
      if (other.covers(act.report().token())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the acts that remain, in their order. */
  List<Act> sorted(List<Act> acts) {
    if (acts.size() < 2) {
      return acts;
    }
    List<Act> left = new ArrayList<>(acts);
    for (Act act : acts) {
      if (passesOn(act)) {
        carrier(act, left).ifPresent(told -> replace(left, told, act));
      }
    }
    left.removeIf(act -> repeats(act, left) || unspoken(act, left));
    return left;
  }

  private static void replace(List<Act> left, Act told, Act carrier) {
    left.remove(carrier);
    left.set(left.indexOf(told), told.through(carrier.source()));
  }

  /** An agency, a paper, a report: somebody who tells what others said. */
  private boolean passesOn(Act act) {
    if (act.report().voice() == Voice.ACCORDING) {
      return true;
    }
    boolean behind = act.place() == Place.BEFORE && act.report().voice() == Voice.ACTIVE;
    return behind && medium(act.source());
  }

  /** "the news agency Xinhua", "the Harbour Times": a word for a medium in the phrase or before. */
  private boolean medium(Phrase source) {
    for (int t = source.from() - 2; t < source.to(); t++) {
      if (tokens.has(t, Trait.MEDIUM)) {
        return true;
      }
    }
    return false;
  }

  /** The act that fills what another passes on, or whose verb follows it at once. */
  private Optional<Act> carrier(Act act, List<Act> acts) {
    boolean according = act.report().voice() == Voice.ACCORDING;
    int behind = act.source().to() + 1;
    for (Act told : acts) {
      boolean follows = according && told.report().from() == behind && !told.report().relative();
      boolean fills =
          act.covers(told.report().token())
              && told.place() == Place.BEHIND
              && told.source().from() - act.contents().getFirst().from() <= 2
              && told.contents().getLast().to() >= act.contents().getFirst().to();
      if (!told.equals(act) && (follows || fills || closes(act, told, according))) {
        return Optional.of(told);
      }
    }
    return Optional.empty();
  }

  /** "…,” Wang said, according to Xinhua": its content is another's whole report. */
  private static boolean closes(Act act, Act told, boolean according) {
    return according
        && act.place() == Act.Place.BEFORE
        && told.place() != Act.Place.BEHIND
        && act.covers(told.report().token())
        && told.contents().getFirst().from() == act.contents().getFirst().from();
  }

  /** "Blinken said that he agrees that": within what somebody says, the same somebody says. */
  private boolean repeats(Act act, List<Act> acts) {
    for (Act other : acts) {
      boolean inside = other.covers(act.report().token());
      if (inside && act.source().equals(other.source())) {
        return true;
      }
      if (inside && 5 * length(act) >= 4 * length(other) && sameSpeaker(act, other)) {
        return true;
      }
    }
    return false;
  }

  /** What is thought or shown within what somebody says is a part of that. */
  private static boolean unspoken(Act act, List<Act> acts) {
    return !act.report().verb().kind().speech()
        && acts.stream().anyMatch(other -> other.covers(act.report().token()));
  }

  private static int length(Act act) {
    return act.contents().stream().mapToInt(range -> range.to() - range.from()).sum();
  }

  private boolean sameSpeaker(Act a, Act b) {
    Optional<Person> person = speakers.person(a.source());
    return person.isPresent() && person.equals(speakers.person(b.source()));
  }
}
