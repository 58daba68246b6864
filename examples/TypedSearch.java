import dev.quoth.io.QueryJson;
import dev.quoth.parse.ParsedQuery;
import dev.quoth.parse.QueryParser;

/**
 * What did the person at the search box mean, and how is that kept?
 *
 * <p>Nothing that can be typed throws. What says nothing is left out, and the answer tells so.
 *
 * <pre>
 * FILTER   wang
 * TOPIC    taliban
 * EXCLUDED xinhua
 * FILTER   2021-08
 * REQUIRED support of the people
 * PAGE     words
 * IGNORED  type: cannot be loud, but for example type:direct
 * {"about":"taliban","phrases":[{"words":"xinhua","need":"excluded"},{"words":"support of the people","need":"required"}],"filters":[{"speaker":"wang"},{"since":"2021-08-01"}],"collapse":"words"}
 * the same query: true
 * search, position 8: type: cannot be loud, but for example type:direct; it is "type:loud"
 * </pre>
 */
public final class TypedSearch {

  public static void main(String[] args) {
    // @start region="parse"
    String typed =
        "by:wang taliban -xinhua since:2021-08 \"support of the people\" collapse:words type:loud";
    ParsedQuery parsed = QueryParser.parse(typed);
    for (ParsedQuery.Part part : parsed.parts()) {
      System.out.println((part.kind() + "       ").substring(0, 9) + part.value());
    }
    // @end

    // @start region="json"
    String json = QueryJson.write(parsed.query());
    System.out.println(json);
    System.out.println("the same query: " + QueryJson.read(json).equals(parsed.query()));
    // @end

    // @start region="strict"
    try {
      QueryParser.parseStrict("by:wang type:loud");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    // @end
  }
}
