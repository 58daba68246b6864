package dev.quoth.extract.entities;

import dev.quoth.Gender;
import dev.quoth.extract.entities.RoleMention.Reference;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All mentions of somebody by roles. The name may be found at the last of them, and is everybody's
 * then.
 */
final class RoleChain {

  private final RoleMention first;
  private final String head;
  private final Set<String> words;
  private @Nullable Entity entity;
  private String alias = "";
  private int latest;

  RoleChain(RoleMention first, String head, Set<String> words) {
    this.first = first;
    this.head = head;
    this.words = words;
    this.latest = first.from();
  }

  RoleMention first() {
    return first;
  }

  String head() {
    return head;
  }

  Set<String> words() {
    return words;
  }

  Gender gender() {
    return first.gender();
  }

  boolean comesIn() {
    return first.reference() == Reference.INDEFINITE;
  }

  /** Where the latest mention so far is. */
  int latest() {
    return latest;
  }

  void mentioned(int token) {
    latest = token;
  }

  Optional<Entity> entity() {
    return Optional.ofNullable(entity);
  }

  /** The name by which the article lets somebody go, in marks: “The Lark”; empty for none. */
  String alias() {
    return alias;
  }

  void goesBy(String name) {
    alias = name;
  }

  void is(Entity named) {
    entity = named;
  }

  /** Where its first mention is, which is quicker than what the machine makes of each. */
  @Override
  public int hashCode() {
    return first.from();
  }
}
