package dev.quoth.reliability;

import java.util.Map;

/** Takes down in a ledger what a writing process says. */
final class Journal {

  private final Ledger ledger;
  private Map<Integer, Integer> promised = Map.of();
  private boolean opened;
  private boolean committing;
  private int committed;
  private int ended;

  Journal(Ledger ledger) {
    this.ledger = ledger;
  }

  void read(String line) {
    String[] words = line.split(" ", -1);
    switch (words[0]) {
      case JournalingWriter.OPENED -> opened = true;
      case JournalingWriter.BEGIN ->
          ledger.begin(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
      case JournalingWriter.END -> {
        ledger.end(Integer.parseInt(words[1]));
        ended++;
      }
      case JournalingWriter.COMMITTING -> {
        promised = ledger.done();
        committing = true;
      }
      case JournalingWriter.COMMITTED -> {
        ledger.promise(promised);
        committing = false;
        committed++;
      }
      default -> throw new AssertionError("it said " + line);
    }
  }

  /** Tests whether the index was opened. */
  boolean opened() {
    return opened;
  }

  /** Tests whether a commit has begun and not ended. */
  boolean committing() {
    return committing;
  }

  /** Returns how many commits were acknowledged. */
  int committed() {
    return committed;
  }

  /** Returns how many writes were acknowledged. */
  int ended() {
    return ended;
  }
}
