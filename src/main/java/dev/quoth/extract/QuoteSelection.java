package dev.quoth.extract;

import dev.quoth.Attribution;
import dev.quoth.ContentForm;
import dev.quoth.CueMood;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Selects the quotes that an application wants.
 *
 * @param minConfidence the least confidence of an attribution
 * @param types the types that are wanted
 * @param forms the forms of content that are wanted
 * @param moods the moods of cues that are wanted
 * @param stopNames the keys of names that are nobody's
 */
record QuoteSelection(
    double minConfidence,
    Set<QuoteType> types,
    Set<ContentForm> forms,
    Set<CueMood> moods,
    Set<String> stopNames) {

  /** Returns those that are wanted, without attributions that are not. */
  List<Quote> of(List<Quote> quotes) {
    // One speaker has many quotes: a name is brought into its normal form once.
    Map<String, Boolean> nobodies = new HashMap<>();
    List<Quote> selected = new ArrayList<>(quotes.size());
    for (Quote quote : quotes) {
      if (wanted(quote)) {
        trusted(quote, nobodies).ifPresent(selected::add);
      }
    }
    return List.copyOf(selected);
  }

  private boolean wanted(Quote quote) {
    CueMood mood = quote.attribution().map(Attribution::mood).orElse(CueMood.ASSERTED);
    return types.contains(quote.type()) && forms.contains(quote.form()) && moods.contains(mood);
  }

  /** Returns a quote whose attribution is not trusted without it: of a paraphrase, nothing. */
  private Optional<Quote> trusted(Quote quote, Map<String, Boolean> nobodies) {
    if (quote.attribution().map(said -> trusted(said, nobodies)).orElse(true)) {
      return Optional.of(quote);
    }
    return quote.type() == QuoteType.INDIRECT
        ? Optional.empty()
        : Optional.of(
            Quote.of(quote.type(), quote.segments(), quote.paragraph()).form(quote.form()));
  }

  private boolean trusted(Attribution attribution, Map<String, Boolean> nobodies) {
    boolean nobody =
        !stopNames.isEmpty()
            && attribution
                .speaker()
                .map(Speaker::name)
                .filter(name -> nobodies.computeIfAbsent(name, this::stops))
                .isPresent();
    return attribution.confidence() >= minConfidence && !nobody;
  }

  private boolean stops(String name) {
    return stopNames.contains(Speaker.keyOf(name));
  }
}
