package dev.quoth.extract.relations;

import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.entities.SpeakerResolver;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.relations.AttributionRelation.Place;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Filters the relations of one sentence: who merely passed on what another said becomes the "via"
 * of that, and what somebody is reported to say about their own saying is not counted twice.
 */
public final class RelationFilter {

  /** A content that fills this percentage of another is the same content. */
  private static final int SAME_CONTENT = 80;

  /** A source this close to the start of a content opens it. */
  private static final int MAX_OPENING = 2;

  private final Tokens tokens;
  private final SpeakerResolver speakers;

  public RelationFilter(Tokens tokens, SpeakerResolver speakers) {
    this.tokens = tokens;
    this.speakers = speakers;
  }

  /** The last relation that is in no other's content: "Wang said that Xi agreed, adding". */
  public static AttributionRelation main(List<AttributionRelation> relations) {
    for (int i = relations.size() - 1; i >= 0; i--) {
      AttributionRelation relation = relations.get(i);
      Voice voice = relation.cue().voice();
      boolean clause = voice != Voice.ACCORDING && voice != Voice.NOUN;
      if (clause && !relation.cue().relative() && !covered(relation, relations)) {
        return relation;
      }
    }
    return relations.getLast();
  }

  private static boolean covered(
      AttributionRelation relation, List<AttributionRelation> relations) {
    for (AttributionRelation other : relations) {
      if (other.covers(relation.cue().token())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the relations that remain, in their order. */
  public List<AttributionRelation> sorted(List<AttributionRelation> relations) {
    if (relations.size() < 2) {
      return relations;
    }
    List<AttributionRelation> left = new ArrayList<>(relations);
    for (AttributionRelation relation : relations) {
      if (passesOn(relation)) {
        carrier(relation, left).ifPresent(told -> replace(left, told, relation));
      }
    }
    left.removeIf(relation -> repeats(relation, left) || unspoken(relation, left));
    return left;
  }

  private static void replace(
      List<AttributionRelation> left, AttributionRelation told, AttributionRelation carrier) {
    left.remove(carrier);
    left.set(left.indexOf(told), told.through(carrier.source()));
  }

  /** An agency, a paper, a report: somebody who tells what others said. */
  private boolean passesOn(AttributionRelation relation) {
    if (relation.cue().voice() == Voice.ACCORDING) {
      return true;
    }
    boolean after = relation.place() == Place.BEFORE && relation.cue().voice() == Voice.ACTIVE;
    return after && medium(relation.source());
  }

  /** "the news agency Xinhua", "the Harbour Times": a word for a medium in the phrase or before. */
  private boolean medium(NounPhrase source) {
    for (int t = source.from() - 2; t < source.to(); t++) {
      if (tokens.has(t, WordClass.MEDIUM)) {
        return true;
      }
    }
    return false;
  }

  /** The relation that fills what another passes on, or whose verb follows it at once. */
  private Optional<AttributionRelation> carrier(
      AttributionRelation relation, List<AttributionRelation> relations) {
    boolean according = relation.cue().voice() == Voice.ACCORDING;
    int after = relation.source().to() + 1;
    for (AttributionRelation told : relations) {
      boolean follows = according && told.cue().from() == after && !told.cue().relative();
      boolean fills =
          relation.covers(told.cue().token())
              && told.place() == Place.AFTER
              && told.source().from() - relation.contents().getFirst().from() <= MAX_OPENING
              && told.contents().getLast().to() >= relation.contents().getFirst().to();
      if (!told.equals(relation) && (follows || fills || closes(relation, told, according))) {
        return Optional.of(told);
      }
    }
    return Optional.empty();
  }

  /** "…,” Wang said, according to Xinhua": its content is another's whole report. */
  private static boolean closes(
      AttributionRelation relation, AttributionRelation told, boolean according) {
    return according
        && relation.place() == AttributionRelation.Place.BEFORE
        && told.place() != AttributionRelation.Place.AFTER
        && relation.covers(told.cue().token())
        && told.contents().getFirst().from() == relation.contents().getFirst().from();
  }

  /** "Blinken said that he agrees that": within what somebody says, the same somebody says. */
  private boolean repeats(AttributionRelation relation, List<AttributionRelation> relations) {
    for (AttributionRelation other : relations) {
      boolean inside = other.covers(relation.cue().token());
      if (inside && relation.source().equals(other.source())) {
        return true;
      }
      if (inside
          && 100 * length(relation) >= SAME_CONTENT * length(other)
          && sameSpeaker(relation, other)) {
        return true;
      }
    }
    return false;
  }

  /** What is thought or shown within what somebody says is a part of that. */
  private static boolean unspoken(
      AttributionRelation relation, List<AttributionRelation> relations) {
    return !relation.cue().verb().kind().speech()
        && relations.stream().anyMatch(other -> other.covers(relation.cue().token()));
  }

  private static int length(AttributionRelation relation) {
    return relation.contents().stream().mapToInt(range -> range.to() - range.from()).sum();
  }

  private boolean sameSpeaker(AttributionRelation a, AttributionRelation b) {
    Optional<Entity> person = speakers.person(a.source());
    return person.isPresent() && person.equals(speakers.person(b.source()));
  }
}
