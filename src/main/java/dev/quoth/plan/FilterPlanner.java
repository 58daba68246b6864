package dev.quoth.plan;

import dev.quoth.Filter;
import dev.quoth.NameMatch;
import dev.quoth.Notice;
import dev.quoth.PassageKind;
import dev.quoth.Speaker;
import dev.quoth.SpeakerRegistry;
import dev.quoth.TopicMatch;
import dev.quoth.language.Language;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans what the answers to one question must match, and what they must not. */
final class FilterPlanner {

  private final PassageKind kind;
  private final NameClauses names;
  private final SpeakerRegistry registry;
  private final TitledNames titles;
  private final FactValues facts;
  private final List<Clause> filters = new ArrayList<>();
  private final List<Clause> exclusions = new ArrayList<>();
  private int expanded;

  FilterPlanner(
      PassageKind kind,
      Language language,
      SpeakerDirectory speakers,
      TermDirectory terms,
      SpeakerRegistry registry) {
    this.kind = kind;
    this.registry = registry;
    names = new NameClauses(language);
    titles = new TitledNames(names, language, speakers, registry);
    facts = new FactValues(terms);
  }

  /** Plans the kind of passage. */
  void kind() {
    filters.add(SearchPlan.kind(kind));
  }

  /** Plans phrases; those of a topic that must be in the quote itself must be there, too. */
  void phrases(List<PlannedPhrase> phrases, TopicMatch matching) {
    boolean own = matching == TopicMatch.QUOTE && kind == PassageKind.QUOTE;
    for (PlannedPhrase phrase : phrases) {
      switch (phrase.need()) {
        case REQUIRED ->
            filters.add(
                own
                    ? PhraseClauses.in(PassageField.QUOTE, phrase)
                    : PhraseClauses.anywhere(kind, phrase));
        case EXCLUDED -> exclusions.add(PhraseClauses.anywhere(kind, phrase));
        case PREFERRED -> {} // a boost
      }
    }
  }

  /** Plans filters: those of one kind widen each other, and all kinds narrow. */
  void add(List<Filter> asked) throws IOException {
    Map<Object, List<Filter>> kinds = new LinkedHashMap<>();
    for (Filter filter : asked) {
      if (filter instanceof Filter.Not not) {
        exclusions.add(anyOf(List.of(not.filter())));
      } else if (!isDated(filter)) {
        kinds.computeIfAbsent(kindOf(filter), kind -> new ArrayList<>()).add(filter);
      }
    }
    for (List<Filter> same : kinds.values()) {
      filters.add(anyOf(same));
    }
    if (asked.stream().anyMatch(FilterPlanner::isDated)) {
      filters.add(published(asked));
    }
  }

  /** Plans what no answer may match besides what filters deny. */
  void exclude(List<Clause> clauses) {
    exclusions.addAll(clauses);
  }

  private static boolean isDated(Filter filter) {
    return filter instanceof Filter.Since || filter instanceof Filter.Until;
  }

  /** Returns both ends of the time as one range, which is cheaper than two. */
  private static Clause published(List<Filter> asked) {
    List<Instant> from = new ArrayList<>();
    List<Instant> to = new ArrayList<>();
    for (Filter filter : asked) {
      switch (filter) {
        case Filter.Since since -> from.add(startOf(since.day()));
        case Filter.Until until -> to.add(endOf(until.day()));
        default -> {}
      }
    }
    return published(
        from.stream().min(Comparator.naturalOrder()).orElse(Instant.MIN),
        to.stream().max(Comparator.naturalOrder()).orElse(Instant.MAX));
  }

  private static Clause published(Instant from, Instant to) {
    return new Clause.InArticle(new Clause.Published(from, to));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Returns the last millisecond of a day: moments are indexed in milliseconds. */
  private static Instant endOf(LocalDate day) {
    return day.atTime(23, 59, 59, 999_000_000).toInstant(ZoneOffset.UTC);
  }

  /**
   * Returns which names and values were looked for instead of those asked for, once filters are
   * planned.
   */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>(titles.notices());
    notices.addAll(facts.notices());
    return notices;
  }

  /** Returns clauses for the speakers whose names are spelled as asked, where others are not. */
  List<Clause> preferred() {
    return titles.preferred();
  }

  /** Returns the clauses that all answers must match. */
  List<Clause> filters() {
    return filters;
  }

  /** Returns the clauses that no answer may match. */
  List<Clause> exclusions() {
    return exclusions;
  }

  private static Object kindOf(Filter filter) {
    return switch (filter) {
      case Filter.Fact fact -> fact.fact();
      case Filter.FactWords fact -> fact.fact();
      case Filter.Metadata named -> named.name().toLowerCase(Locale.ROOT);
      default -> filter.getClass();
    };
  }

  private Clause anyOf(List<Filter> same) throws IOException {
    List<Clause> any = new ArrayList<>();
    for (Filter filter : same) {
      if (filter instanceof Filter.SpeakerName speaker
          && speaker.match() == NameMatch.WORDS
          && expanded++ < Filter.MAX_EXPANDED_NAMES) {
        any.addAll(titles.speaker(speaker.name()));
      } else if (filter instanceof Filter.FactWords fact
          && expanded++ < Filter.MAX_EXPANDED_NAMES) {
        any.add(facts.clause(fact));
      } else {
        any.add(clause(filter));
      }
    }
    return Clause.anyOf(any);
  }

  private Clause clause(Filter filter) {
    return switch (filter) {
      case Filter.SpeakerName speaker -> speaker(speaker);
      case Filter.Type type -> exact(PassageField.TYPE, type.type().name());
      case Filter.Form form -> exact(PassageField.FORM, form.form().name());
      case Filter.Mood mood -> exact(PassageField.MOOD, mood.mood().name());
      case Filter.Fact fact ->
          new Clause.InArticle(folded(PassageField.of(fact.fact()), fact.value()));
      case Filter.FactWords fact -> clause(new Filter.Fact(fact.fact(), fact.words()));
      case Filter.ArticleId article -> exact(PassageField.ARTICLE, article.id());
      case Filter.Metadata named ->
          new Clause.InArticle(
              new Clause.Values(
                  PassageField.METADATA, List.of(Keywords.named(named.name(), named.value()))));
      case Filter.CueKind cue -> exact(PassageField.CUE_CLASS, cue.kind().name());
      case Filter.Kind speaker -> exact(PassageField.SPEAKER_KIND, speaker.kind().name());
      case Filter.Since since -> published(startOf(since.day()), Instant.MAX);
      case Filter.Until until -> published(Instant.MIN, endOf(until.day()));
      case Filter.ArrivedAfter arrived -> arrivedAfter(arrived.moment());
      case Filter.Role role -> names.role(role.words());
      case Filter.Addressee addressee -> names.addressee(addressee.name());
      case Filter.Mentioning somebody -> names.mention(kind, somebody.name());
      case Filter.MinConfidence sure -> new Clause.AtLeast(PassageField.CONFIDENCE, sure.least());
      case Filter.MinWords length -> new Clause.AtLeast(PassageField.WORDS, length.least());
      case Filter.Not not ->
          throw new IllegalArgumentException("filter must not be a Not, but is " + not);
    };
  }

  private static Clause arrivedAfter(Instant moment) {
    return new Clause.InArticle(new Clause.Arrived(moment));
  }

  private Clause speaker(Filter.SpeakerName speaker) {
    return switch (speaker.match()) {
      case EXACT ->
          registry
              .find(speaker.name())
              .map(IdentityClauses::of)
              .orElseGet(() -> exact(PassageField.SPEAKER_KEY, Speaker.keyOf(speaker.name())));
      case WORDS -> names.speakerAsSpelled(speaker.name());
    };
  }

  private static Clause exact(PassageField field, String value) {
    return new Clause.Values(field, List.of(Keywords.exact(value)));
  }

  private static Clause folded(PassageField field, String value) {
    return new Clause.Values(field, List.of(Keywords.folded(value)));
  }
}
