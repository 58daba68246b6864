package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What writers began, what was acknowledged, and what a commit promised: which versions of each
 * bulletin may be there afterwards. Each bulletin has one writer at a time. Thread-safe.
 */
final class Ledger {

  /** The version of a bulletin that is not there. */
  static final int ABSENT = -1;

  private final Map<Integer, Account> accounts = new TreeMap<>();

  /** The versions of one bulletin in their order, and how far they were acknowledged. */
  private static final class Account {
    private final List<Integer> versions = new ArrayList<>(List.of(ABSENT));
    private int done;
    private int promised;
  }

  /** Notes that a version is being written, or that the bulletin is being removed. */
  synchronized void begin(int number, int version) {
    accounts.computeIfAbsent(number, none -> new Account()).versions.add(version);
  }

  /** Notes that the latest version of a bulletin is acknowledged. */
  synchronized void end(int number) {
    Account account = account(number);
    account.done = account.versions.size() - 1;
  }

  /** Returns what a commit that begins now will promise. */
  synchronized Map<Integer, Integer> done() {
    Map<Integer, Integer> done = new HashMap<>();
    accounts.forEach((number, account) -> done.put(number, account.done));
    return done;
  }

  /** Notes that a commit that promises this has returned. */
  synchronized void promise(Map<Integer, Integer> done) {
    done.forEach((number, at) -> {
      Account account = account(number);
      account.promised = Math.max(account.promised, at);
    });
  }

  private Account account(int number) {
    Account account = accounts.get(number);
    if (account == null) {
      throw new AssertionError("bulletin " + number + " was never begun");
    }
    return account;
  }

  /** Checks what is there, and begins anew with it. */
  synchronized void settle(Map<Integer, Integer> found) {
    check(found);
    accounts.clear();
    found.forEach((number, version) -> {
      begin(number, version);
      end(number);
    });
    promise(done());
  }

  /** Checks that what is there is no older than promised, and was ever written. */
  synchronized void check(Map<Integer, Integer> found) {
    found.keySet().forEach(this::account);
    accounts.forEach((number, account) -> {
      int version = found.getOrDefault(number, ABSENT);
      int at = account.versions.lastIndexOf(version);
      assertTrue(
          at >= account.promised,
          () ->
              String.format(
                  Locale.ROOT,
                  "bulletin %d has version %d, but of %s the one at %d was promised",
                  number,
                  version,
                  account.versions,
                  account.promised));
    });
  }

  /** Checks that nothing is older than promised, where more may have happened than is noted. */
  synchronized void checkPromised(Map<Integer, Integer> found) {
    found.forEach((number, version) -> {
      Account account = accounts.get(number);
      int at = account == null ? -1 : account.versions.lastIndexOf(version);
      assertTrue(
          at < 0 || at >= account(number).promised,
          () -> "bulletin " + number + " is as it was before the last commit");
    });
  }

  /** Checks that what is there is all that was acknowledged, and nothing else. */
  synchronized void checkAll(Map<Integer, Integer> found) {
    promise(done());
    check(found);
  }
}
