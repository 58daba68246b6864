package dev.quoth.extract.relations;

import dev.quoth.ContentForm;
import dev.quoth.CueClass;
import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.TitleOfWork;
import dev.quoth.extract.relations.AttributionRelation.Place;
import dev.quoth.extract.text.PrintedQuotation;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.CueVerb;
import dev.quoth.language.lexicon.Frame;
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

  /** "the news agency Xinhua": the word for a medium precedes the source by no more. */
  private static final int MAX_MEDIUM_DISTANCE = 2;

  private final Tokens tokens;
  private final TitleOfWork titles;

  public RelationFilter(Tokens tokens) {
    this.tokens = tokens;
    this.titles = new TitleOfWork(tokens);
  }

  /** Returns the relations that remain, in their order. */
  public List<ResolvedRelation> filter(List<ResolvedRelation> relations) {
    if (relations.isEmpty()) {
      return relations;
    }
    List<ResolvedRelation> left = new ArrayList<>(relations);
    left.removeIf(relation -> namesAWork(relation.relation()));
    if (left.size() < 2) {
      return left;
    }
    for (ResolvedRelation relation : List.copyOf(left)) {
      if (passesOn(relation.relation())) {
        passedOn(relation, left).ifPresent(told -> replace(left, told, relation));
      }
    }
    left.removeIf(relation -> repeats(relation, left) || unspoken(relation, left));
    return left;
  }

  /** Tests whether a content is a title and no clause: published “The Cold Shore” last year. */
  private boolean namesAWork(AttributionRelation relation) {
    for (TokenRange range : relation.contents()) {
      if (!namesAWork(relation, range)) {
        return false;
      }
    }
    return true;
  }

  private boolean namesAWork(AttributionRelation relation, TokenRange range) {
    if (!tokens.quotes(range.from(), range.to())) {
      return false;
    }
    boolean title = false;
    for (int t = range.from(); t < range.to(); t++) {
      boolean clause = tokens.finite(t, t + 1) && !tokens.capital(t);
      if (clause) {
        return false;
      }
      if (tokens.is(t, Kind.QUOTATION)) {
        title = titles.at(t) || (t == range.from() && object(relation, t));
      }
    }
    return title;
  }

  /** A title is the object of a verb that need not report; of writing, one with an article. */
  private boolean object(AttributionRelation relation, int t) {
    PrintedQuotation quotation = tokens.quotation(t);
    String text = tokens.text();
    boolean article = WordClass.DETERMINER.in(firstWord(quotation));
    return relation.place() == Place.AFTER
        && relation.cue().to() == t
        && relation.cue().verb().takes(Frame.OBJECT)
        && (article || relation.cue().verb().kind() != CueClass.WRITING)
        && quotation.title(text)
        && ".!?".indexOf(text.charAt(quotation.end() - 1)) < 0;
  }

  private long firstWord(PrintedQuotation quotation) {
    String text = tokens.text();
    int end = quotation.start();
    while (end < quotation.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return tokens.lexicon().classes(tokens.lexicon().find(text, quotation.start(), end));
  }

  private static void replace(
      List<ResolvedRelation> left, ResolvedRelation told, ResolvedRelation carrier) {
    left.remove(carrier);
    AttributionRelation through = told.relation().through(carrier.source().phrase());
    left.set(left.indexOf(told), new ResolvedRelation(through, told.source()));
  }

  /** An agency, a paper, a report: somebody who tells what others said. */
  private boolean passesOn(AttributionRelation relation) {
    if (relation.cue().voice() == Voice.ACCORDING) {
      return true;
    }
    boolean after = relation.place() == Place.BEFORE && relation.cue().voice() == Voice.ACTIVE;
    return after && medium(relation.source());
  }

  /**
   * Tests for "the news agency Xinhua", "the Harbour Times": a word for a medium in the phrase or
   * before.
   */
  private boolean medium(NounPhrase source) {
    for (int t = source.from() - MAX_MEDIUM_DISTANCE; t < source.to(); t++) {
      if (tokens.has(t, WordClass.MEDIUM)) {
        return true;
      }
    }
    return false;
  }

  /** The relation that a carrier passes on: it fills its content, or its verb follows at once. */
  private static Optional<ResolvedRelation> passedOn(
      ResolvedRelation carrier, List<ResolvedRelation> relations) {
    for (ResolvedRelation told : relations) {
      if (!told.equals(carrier) && passedOn(carrier.relation(), told.relation())) {
        return Optional.of(told);
      }
    }
    return Optional.empty();
  }

  private static boolean passedOn(AttributionRelation carrier, AttributionRelation told) {
    boolean according = carrier.cue().voice() == Voice.ACCORDING;
    int after = carrier.source().to() + 1;
    boolean follows = according && told.cue().from() == after && !told.cue().relative();
    TokenRange first = carrier.contents().getFirst();
    boolean fills =
        carrier.covers(told.cue().token())
            && told.place() == Place.AFTER
            && told.source().from() - first.from() <= MAX_OPENING
            && told.contents().getLast().to() >= first.to();
    return follows || fills || closes(carrier, told, according);
  }

  /** Tests for "…,” Wang said, according to Xinhua": its content is another's whole report. */
  private static boolean closes(
      AttributionRelation relation, AttributionRelation told, boolean according) {
    return according
        && relation.place() == Place.BEFORE
        && told.place() != Place.AFTER
        && relation.covers(told.cue().token())
        && told.contents().getFirst().from() == relation.contents().getFirst().from();
  }

  /** Tests for a relation within another of the same source: "Blinken said that he agrees that". */
  private static boolean repeats(ResolvedRelation inner, List<ResolvedRelation> relations) {
    for (ResolvedRelation outer : relations) {
      if (outer.relation().covers(inner.relation().cue().token())
          && (inner.source().phrase().equals(outer.source().phrase())
              || (sameContent(inner, outer) && sameEntity(inner, outer)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tests whether a relation is of a thought or a topic within what somebody says, and so a part of
   * that; not "what he said was too little".
   */
  private static boolean unspoken(ResolvedRelation inner, List<ResolvedRelation> relations) {
    CueVerb verb = inner.relation().cue().verb();
    boolean object = verb.takes(Frame.OBJECT) || !(verb.takes(Frame.CLAUSE) || verb.onlyNames());
    boolean topic = inner.relation().form() == ContentForm.TOPIC && object;
    return (topic || !verb.kind().speech()) && covered(inner, relations);
  }

  private static boolean covered(ResolvedRelation inner, List<ResolvedRelation> relations) {
    for (ResolvedRelation outer : relations) {
      if (outer.relation().covers(inner.relation().cue().token())) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameContent(ResolvedRelation inner, ResolvedRelation outer) {
    return 100 * length(inner) >= SAME_CONTENT * length(outer);
  }

  private static int length(ResolvedRelation relation) {
    int length = 0;
    for (TokenRange range : relation.relation().contents()) {
      length += range.length();
    }
    return length;
  }

  private static boolean sameEntity(ResolvedRelation a, ResolvedRelation b) {
    Optional<Entity> entity = a.source().entity();
    return entity.isPresent() && entity.equals(b.source().entity());
  }
}
