package dev.quoth.extract.entities;

import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.names.NameForms;
import dev.quoth.extract.text.Tokens;
import java.util.List;
import java.util.function.Function;

/**
 * Finds what people are, first as printed around their names, then as sentences state it. The first
 * role that an article gives is kept.
 */
public final class RoleFinder {

  private final PrintedRoles printed;
  private final List<Name> names;
  private final EntityResolver people;

  private RoleFinder(PrintedRoles printed, List<Name> names, EntityResolver people) {
    this.printed = printed;
    this.names = names;
    this.people = people;
  }

  public static void find(
      Tokens tokens, NounPhraseReader phrases, List<Name> names, EntityResolver people) {
    PrintedRoles printed = new PrintedRoles(tokens, phrases);
    StatedRoles stated = new StatedRoles(tokens, printed);
    RoleFinder roles = new RoleFinder(printed, names, people);
    roles.each(printed::of);
    roles.each(stated::of);
  }

  private void call(Entity person, String role) {
    boolean kin = printed.kin(role) || shouted(role);
    if (person.role.isEmpty() || !(role.isEmpty() || kin)) {
      person.isCalled(role);
      person.kin = kin;
    }
  }

  private void each(Function<Name, String> role) {
    for (int n = 0; n < names.size(); n++) {
      Name name = names.get(n);
      people
          .of(n)
          .filter(person -> person.human() && (person.role.isEmpty() || person.kin))
          .ifPresent(person -> call(person, role.apply(name)));
    }
  }

  /** "HARBOUR CHIEF" of a headline in capitals gives way to what the text says; CEO need not. */
  private static boolean shouted(String role) {
    return role.indexOf(' ') > 0 && NameForms.capitals(role);
  }
}
