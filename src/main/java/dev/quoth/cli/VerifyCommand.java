package dev.quoth.cli;

import dev.quoth.Passage;
import dev.quoth.Quotation;
import dev.quoth.QuotationCheck;
import dev.quoth.QuotationSource;
import dev.quoth.WordChange;
import dev.quoth.io.AnswerJson;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Tells whether a quotation is right. */
final class VerifyCommand implements Command {

  @Override
  public String summary() {
    return "Tells whether a quotation is right";
  }

  @Override
  public String usage() {
    return """
    quoth verify WORDS [--by NAME] [--json] [--index FOLDER] [--registry FILE]

      quoth verify 'It has been false three times' --by Sorley

    Compares the words with the quotes of the index, and with no other text: a quotation that
    is not found (exit status 1) may have been said all the same.
    """;
  }

  @Override
  public String[] options() {
    return new String[] {"--by=", "--json", "--index=", "--registry="};
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws IOException {
    Quotation quotation = Quotation.of(arguments.text("quotation"));
    if (arguments.has("--by")) {
      quotation = quotation.by(arguments.value("--by", ""));
    }
    try (QuoteSearcher searcher = QuoteIndexes.open(arguments, terminal)) {
      QuotationCheck check = QuoteIndexes.asked(searcher, arguments).verify(quotation);
      if (arguments.has("--json")) {
        AnswerJson.write(check, terminal.out());
        terminal.line("");
      } else {
        print(check, terminal);
      }
      return check.verdict() == QuotationCheck.Verdict.NOT_FOUND ? Main.NOTHING : Main.OK;
    }
  }

  private static void print(QuotationCheck check, Terminal terminal) throws IOException {
    terminal.line(word(check.verdict()) + "\n");
    QuotePrinter printer = new QuotePrinter(terminal);
    for (QuotationSource source : check.sources()) {
      int times = source.appearances().size();
      printer.print(source.quote(), List.of(), times > 1 ? "printed " + times + " times" : "");
      for (WordChange change : source.changes()) {
        terminal.line("   " + Terminal.printable(described(change, check, source)));
      }
      if (!source.changes().isEmpty()) {
        terminal.line("");
      }
    }
    if (!check.nearest().isEmpty() && needsNearest(check.verdict())) {
      terminal.line("Near it:\n");
      for (Passage passage : check.nearest()) {
        printer.print(passage, List.of(), "");
      }
    }
  }

  private static boolean needsNearest(QuotationCheck.Verdict verdict) {
    return verdict == QuotationCheck.Verdict.NOT_FOUND
        || verdict == QuotationCheck.Verdict.OTHER_SPEAKER;
  }

  private static String described(WordChange change, QuotationCheck check, QuotationSource source) {
    String asked = check.quotation().words();
    StringBuilder text = new StringBuilder();
    switch (change) {
      case WordChange.Replacement replaced ->
          text.append("“" + replaced.quotation().in(asked) + "” where the article has “")
              .append(source.quote().at(replaced.article()) + "”");
      case WordChange.Insertion inserted ->
          text.append("“" + inserted.quotation().in(asked) + "” is not in the article");
      case WordChange.Omission omitted ->
          text.append("left out: “" + source.quote().at(omitted.article()) + "”");
    }
    change.weights().stream().sorted().forEach(weight -> text.append(", a " + word(weight)));
    return text.toString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
