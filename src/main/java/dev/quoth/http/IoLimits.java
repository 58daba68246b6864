package dev.quoth.http;

import java.time.Duration;

/**
 * How long a request may come in, and an answer may be taken, before the connection is closed.
 *
 * @param reading from the first byte of a request to the last of its head
 * @param writing from the first byte of an answer to the last
 */
record IoLimits(Duration reading, Duration writing) {

  static final IoLimits STANDARD = new IoLimits(Duration.ofSeconds(10), Duration.ofSeconds(30));
}
