package dev.quoth.extract.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules that find who says what: the table of contents of attribution. {@link #id} is what
 * {@code Attribution.rule} says, and a part of the {@linkplain #key keys} of the rule's weights. An
 * example is an article's text and the quote that the rule finds in it, in the notation of the
 * tests: “…” is quoted, […] paraphrased, {…} a turn without marks.
 */
public enum Rule {
  QUOTE_SPEAKER_VERB(
      Kind.CUE,
      "quote speaker verb",
      "The subject of a reporting verb speaks what precedes both.",
      "“It is late,” Ana Ruiz said.",
      "Ana Ruiz: “It is late,”"),
  QUOTE_VERB_SPEAKER(
      Kind.CUE,
      "quote verb speaker",
      "The subject speaks what precedes its reporting verb, which it follows.",
      "“It is late,” said Ana Ruiz.",
      "Ana Ruiz: “It is late,”"),
  QUOTE_SPEAKER_VERB_QUOTE(
      Kind.CUE,
      "quote speaker verb quote",
      "The subject of a reporting verb speaks what the clause interrupts.",
      "“It is late,” Ana Ruiz said, “and cold.”",
      "Ana Ruiz: “It is late,” “and cold.”"),
  QUOTE_VERB_SPEAKER_QUOTE(
      Kind.CUE,
      "quote verb speaker quote",
      "The same, where the subject follows its verb.",
      "“It is late,” said Ana Ruiz, “and cold.”",
      "Ana Ruiz: “It is late,” “and cold.”"),
  SPEAKER_VERB_QUOTE(
      Kind.CUE,
      "speaker verb quote",
      "The subject of a reporting verb speaks what follows.",
      "Ana Ruiz said that it was late.",
      "Ana Ruiz: [it was late]"),
  PASSIVE(
      Kind.CUE,
      "passive with by",
      "The agent of a reporting verb in the passive speaks.",
      "Moss was told by Ana Ruiz that it was late.",
      "Ana Ruiz: [it was late]"),
  PARTICIPLE(
      Kind.CUE,
      "participle",
      "The one who acts in the main clause speaks what follows a reporting participle.",
      "Ana Ruiz shut the pier, saying that it was late.",
      "Ana Ruiz: [it was late]"),
  QUOTED_AS_SAYING(
      Kind.CUE,
      "quoted as saying",
      "The one who is quoted speaks; the one who quotes passes it on.",
      "Ana Ruiz was quoted as saying that it was late.",
      "Ana Ruiz: [it was late]"),
  ACCORDING_TO(
      Kind.CUE,
      "according to",
      "The one after \"according to\" speaks the rest of the sentence.",
      "It was late, according to Ana Ruiz.",
      "Ana Ruiz: [It was late]"),
  OWNED_NOUN(
      Kind.CUE,
      "noun with its owner",
      "The owner of a noun of saying speaks the clause that follows.",
      "Nobody believed Ana Ruiz’s claim that it was late.",
      "Ana Ruiz: [it was late]"),
  ANNOUNCED(
      Kind.UNCUED,
      "announced by a colon",
      "The subject of the sentence before speaks, if that ends in a colon.",
      "Ana Ruiz was blunt:\n\n“It leaks.”",
      "Ana Ruiz: “It leaks.”"),
  INTRODUCTION(
      Kind.UNCUED,
      "sentence before",
      "The person whom the sentence before is about speaks, in the same paragraph.",
      "Ana Ruiz shook her head. “Nobody asked us.”",
      "Ana Ruiz: “Nobody asked us.”"),
  BYLINE(
      Kind.UNCUED,
      "byline",
      "The name after a dash or in parentheses is that of the speaker.",
      "“We will rebuild the pier.” — Ana Ruiz, mayor",
      "Ana Ruiz: “We will rebuild the pier.”"),
  CONTINUATION(
      Kind.UNCUED,
      "goes on",
      "A quotation without a clause of its own has the speaker of the one before.",
      "“It is late,” Ana Ruiz said.\n\n“There is no money.”",
      "Ana Ruiz: “There is no money.”"),
  SUBJECT(
      Kind.CLASSIFIED,
      "subject of the sentence",
      "The subject of the sentence speaks a quotation in it, if the classifier finds that likely.",
      "Ana Ruiz was sure it “would never hold in a storm like that one.”",
      "Ana Ruiz: “would never hold in a storm like that one.”"),
  TRANSCRIPT(
      Kind.LAYOUT,
      "transcript",
      "The speaker's label at the beginning of a turn names who speaks it.",
      "Ana Ruiz met Ed Moss.\n\nRUIZ: Did you know?\n\nMOSS: I did not.",
      "Ed Moss: {I did not.}"),
  INTERVIEW(
      Kind.LAYOUT,
      "interview",
      "Where labels are Q and A, the person whom the introduction names most answers.",
      "Ana Ruiz runs the port. Ruiz met us.\n\nQ: Who pays?\n\nA: The council does.",
      "Ana Ruiz: {The council does.}"),
  HEADLINE(
      Kind.LAYOUT,
      "headline",
      "The name next to a headline's colon is that of the speaker.",
      "Pier must close: Ruiz\n\nAna Ruiz is the mayor.",
      "Ana Ruiz: [Pier must close]"),
  POST(
      Kind.LAYOUT,
      "post",
      "The name between a dash and a handle is that of the author of a post.",
      "We will rebuild the pier. — Ana Ruiz (@anaruiz) March 3, 2026",
      "Ana Ruiz: {We will rebuild the pier.}"),
  PULL_QUOTE(
      Kind.LAYOUT,
      "pull quote",
      "A quotation that repeats words of another quote has its speaker.",
      "“We lost it. It costs a million,” Ana Ruiz said.\n\n“No,” Ed Moss said.\n\n“It costs a million.”",
      "Ana Ruiz: “It costs a million.”"),
  SAME_PARAGRAPH(
      Kind.EXTENT,
      "same paragraph",
      "A quotation of whole sentences extends the quote that precedes it in its paragraph.",
      "“It is late,” Ana Ruiz said. “There is no money.”",
      "Ana Ruiz: “It is late,” “There is no money.”"),
  LAST_PARAGRAPH(
      Kind.EXTENT,
      "last paragraph",
      "A reporting clause extends to the unclosed quotations of the paragraphs before.",
      "“Day one.\n\n“Day two,” Ana Ruiz read.",
      "Ana Ruiz: “Day one.” “Day two,”");

  /** A kind of evidence that a rule uses. */
  public enum Kind {
    /** A word that reports: "said", "according to", "claim". */
    CUE,
    /** The place of a quotation that no cue governs. */
    UNCUED,
    /** The same; the classifier's probability is its confidence. */
    CLASSIFIED,
    /** The layout of the page. */
    LAYOUT,
    /** The end of another quote, which gets longer; that quote's rule stays. */
    EXTENT
  }

  private final Kind kind;
  private final String id;
  private final String meaning;
  private final String example;
  private final String quote;

  Rule(Kind kind, String id, String meaning, String example, String quote) {
    this.kind = kind;
    this.id = id;
    this.meaning = meaning;
    this.example = example;
    this.quote = quote;
  }

  /** Returns what the rule goes by. */
  public Kind kind() {
    return kind;
  }

  /** Returns the name of the rule in attributions and weights. */
  public String id() {
    return id;
  }

  /** Returns what the rule says, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Returns a text in which the rule finds a quote. */
  public String example() {
    return example;
  }

  /** Returns the quote that the rule finds in its example. */
  public String quote() {
    return quote;
  }

  /** Tests whether the rule has a measured share of right attributions for a kind of quote. */
  public boolean measured(Calibration calibration) {
    return switch (kind) {
      case CUE -> true;
      case UNCUED, LAYOUT -> calibration == Calibration.QUOTED || this == HEADLINE;
      case CLASSIFIED, EXTENT -> false;
    };
  }

  /** Returns the key of the weight that is the rule's confidence. */
  public String key(Calibration calibration, SourceForm form) {
    String kind = calibration.name().toLowerCase(Locale.ROOT);
    return "confidence " + kind + " " + id + " " + form;
  }

  /** Finds the rule with an id. */
  public static Optional<Rule> of(String id) {
    return Stream.of(values()).filter(rule -> rule.id.equals(id)).findFirst();
  }
}
