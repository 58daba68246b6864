package dev.quoth.http;

/**
 * What is sent to a browser.
 *
 * @param status the status of HTTP
 * @param type the type of the content, with its charset
 * @param body the content
 */
record Reply(int status, String type, String body) {

  static Reply html(int status, String body) {
    return new Reply(status, "text/html; charset=utf-8", body);
  }

  static Reply json(String body) {
    return new Reply(200, "application/json; charset=utf-8", body);
  }
}
