package dev.quoth.extract.entities;

import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Tokens;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The roles that an article gives with each name. Each is read when it is first asked for. */
final class NameRoles {

  private final List<Name> names;
  private final PrintedRoles printedRoles;
  private final StatedRoles statedRoles;
  private final @Nullable String[] printed;
  private final @Nullable String[] stated;

  NameRoles(Tokens tokens, NounPhraseReader phrases, List<Name> names) {
    this.names = names;
    this.printedRoles = new PrintedRoles(tokens, phrases);
    this.statedRoles = new StatedRoles(tokens, printedRoles);
    this.printed = new String[names.size()];
    this.stated = new String[names.size()];
  }

  /** Returns how many names there are. */
  int size() {
    return printed.length;
  }

  /** The role printed before or after a name; empty where there is none. */
  String printed(int name) {
    return read(printed, name, printedRoles::of);
  }

  /** The role that the sentence of a name states; empty where it states none. */
  String stated(int name) {
    return read(stated, name, statedRoles::of);
  }

  private String read(@Nullable String[] known, int name, Function<Name, String> reader) {
    String role = known[name];
    if (role == null) {
      role = reader.apply(names.get(name));
      known[name] = role;
    }
    return role;
  }

  /** Tests for "Fell's son": what somebody is to others tells less than what they are. */
  boolean kin(String role) {
    return printedRoles.kin(role);
  }
}
