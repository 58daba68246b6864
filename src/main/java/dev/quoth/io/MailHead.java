package dev.quoth.io;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a message of RFC 5322, as mail programs keep it, by the lines that it begins with.
 *
 * <p>People write "From:" and "Subject:" over a text, too. So there must be several lines of a
 * message, and one that only programs write or the address of a sender.
 */
final class MailHead {

  private static final Set<String> BY_ANYBODY =
      Set.of(
          "from",
          "to",
          "cc",
          "subject",
          "date",
          "reply-to",
          "sender",
          "content-type",
          "content-transfer-encoding",
          "in-reply-to",
          "references",
          "user-agent",
          "x-mailer");

  private static final Set<String> BY_PROGRAMS =
      Set.of(
          "received",
          "mime-version",
          "message-id",
          "return-path",
          "delivered-to",
          "dkim-signature",
          "authentication-results",
          "arc-seal",
          "x-received");

  private static final int ENOUGH = 3;

  private final InputHead head;
  private final Set<String> names = new HashSet<>();
  private boolean byProgram;
  private boolean hasAddress;
  private boolean related;

  MailHead(InputHead head) {
    this.head = head;
  }

  /** Returns what it is; empty for anything but a message. */
  Optional<InputForm.Refused> form() throws IOException {
    int at = head.startsWith("from ", 0) ? head.lineEnd(0) + 1 : 0;
    while (InputHead.isLetter(head.at(at))) {
      int end = head.lineEnd(at);
      if (!take(at, end)) {
        return Optional.empty();
      }
      at = afterContinuation(end + 1);
    }
    boolean whole = head.at(at) == '\n' || head.at(at) == '\r' || head.at(at) < 0;
    return whole && isMail() ? Optional.of(kind()) : Optional.empty();
  }

  private boolean isMail() {
    return byProgram ? names.size() >= ENOUGH - 1 : hasAddress && names.size() >= ENOUGH;
  }

  private UnreadForm kind() {
    boolean sent = names.contains("to") || names.contains("received");
    return related && !sent ? UnreadForm.MHTML : UnreadForm.MAIL;
  }

  /** A line that begins with a blank continues the one before it. */
  private int afterContinuation(int from) throws IOException {
    int at = from;
    while (head.at(at) == ' ' || head.at(at) == '\t') {
      at = head.lineEnd(at) + 1;
    }
    return at;
  }

  private boolean take(int start, int end) throws IOException {
    int colon = start;
    while (isNameCharacter(head.at(colon))) {
      colon++;
    }
    if (head.at(colon) != ':') {
      return false;
    }
    String name = head.lower(start, colon);
    boolean program = BY_PROGRAMS.contains(name);
    byProgram |= program;
    if (program || BY_ANYBODY.contains(name)) {
      names.add(name);
      String value = head.lower(colon + 1, end);
      hasAddress |= name.equals("from") && value.indexOf('@') > 0;
      related |= name.equals("content-type") && value.contains("multipart/related");
    }
    return !names.isEmpty();
  }

  private static boolean isNameCharacter(int c) {
    return InputHead.isLetter(c) || c == '-' || (c >= '0' && c <= '9');
  }
}
