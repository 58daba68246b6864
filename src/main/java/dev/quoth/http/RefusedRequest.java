package dev.quoth.http;

import java.io.IOException;

/** Thrown to indicate that a request has no page, with the status that says why. */
final class RefusedRequest extends IOException {

  private static final long serialVersionUID = 1L;

  /** The status of the answer. */
  private final int status;

  /** Why there is no page, for whoever asked. */
  private final String reason;

  RefusedRequest(int status, String message) {
    super(message);
    this.status = status;
    reason = message;
  }

  int status() {
    return status;
  }

  String reason() {
    return reason;
  }
}
