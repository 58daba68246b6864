package dev.quoth.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A Chromium without a window, driven by chromedriver as W3C's WebDriver says. */
final class Browser implements Closeable {

  static final String TAB = "\uE004";
  static final String ENTER = "\uE007";

  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

  private final HttpClient client = HttpClient.newHttpClient();
  private final BrowserDriver driver;
  private URI session = URI.create("http://127.0.0.1/");

  private Browser(BrowserDriver driver) {
    this.driver = driver;
  }

  /** Starts a browser with a profile of its own. */
  static Browser open(BrowserKind kind) throws IOException {
    Browser browser = new Browser(BrowserDriver.start());
    try {
      JsonObject begun =
          browser.send(browser.driver.sessions(), "POST", kind.capabilities()).getAsJsonObject();
      String id = begun.get("sessionId").getAsString();
      browser.session = URI.create(browser.driver.sessions() + "/" + id + "/");
      return browser;
    } catch (IOException | RuntimeException e) {
      browser.close();
      throw e;
    }
  }

  private JsonElement send(URI to, String method, JsonObject content) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(to).timeout(Duration.ofSeconds(60));
    boolean hasContent = method.equals("POST");
    request.method(
        method, hasContent ? BodyPublishers.ofString(content.toString()) : BodyPublishers.noBody());
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      JsonElement value = JsonParser.parseString(answer.body()).getAsJsonObject().get("value");
      if (answer.statusCode() != 200) {
        throw new IOException(value.getAsJsonObject().get("error").getAsString() + ": " + value);
      }
      return value;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a browser answered", e);
    }
  }

  private JsonElement get(String path) throws IOException {
    return send(session.resolve(path), "GET", new JsonObject());
  }

  private JsonElement post(String path, String name, JsonElement value) throws IOException {
    JsonObject content = new JsonObject();
    content.add(name, value);
    return send(session.resolve(path), "POST", content);
  }

  private JsonElement post(String path, String name, String value) throws IOException {
    return post(path, name, new JsonPrimitive(value));
  }

  /** Goes to an address, and waits until the page is there. */
  void go(URI address) throws IOException {
    post("url", "url", address.toString());
  }

  String address() throws IOException {
    return get("url").getAsString();
  }

  String title() throws IOException {
    return get("title").getAsString();
  }

  /** Returns the first element that a CSS selector finds, for which it waits. */
  private String element(String selector) throws IOException {
    JsonObject by = new JsonObject();
    by.addProperty("using", "css selector");
    by.addProperty("value", selector);
    for (int i = 0; i < BrowserDriver.TRIES; i++) {
      JsonArray found = send(session.resolve("elements"), "POST", by).getAsJsonArray();
      if (!found.isEmpty()) {
        return "element/" + found.get(0).getAsJsonObject().get(ELEMENT).getAsString() + "/";
      }
      BrowserDriver.pause();
    }
    throw new IOException("no " + selector + " in " + address());
  }

  void click(String selector) throws IOException {
    send(session.resolve(element(selector) + "click"), "POST", new JsonObject());
  }

  void type(String selector, String text) throws IOException {
    post(element(selector) + "value", "text", text);
  }

  /** Presses keys where the focus is. */
  void press(String keys) throws IOException {
    String active = get("element/active").getAsJsonObject().get(ELEMENT).getAsString();
    post("element/" + active + "/value", "text", keys);
  }

  /** Returns the text of an element as a person sees it. */
  String text(String selector) throws IOException {
    return get(element(selector) + "text").getAsString();
  }

  /** Returns the value of an expression of JavaScript in the page. */
  JsonElement value(String expression) throws IOException {
    JsonObject script = new JsonObject();
    script.addProperty("script", "return " + expression + ";");
    script.add("args", new JsonArray());
    return send(session.resolve("execute/sync"), "POST", script);
  }

  /** Tests for a dialog such as that of an alert. */
  boolean hasDialog() throws IOException {
    try {
      get("alert/text");
      return true;
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).startsWith("no such alert")) {
        return false;
      }
      throw e;
    }
  }

  /** Returns what the browser has logged since the last look: "browser" or "performance". */
  List<String> log(String kind) throws IOException {
    List<String> messages = new ArrayList<>();
    for (JsonElement each : post("se/log", "type", kind).getAsJsonArray()) {
      messages.add(each.getAsJsonObject().get("message").getAsString());
    }
    return messages;
  }

  /** Keeps a picture of the whole page in target/screenshots. */
  void picture(String name) throws IOException {
    JsonObject command = new JsonObject();
    command.addProperty("cmd", "Page.captureScreenshot");
    JsonObject how = new JsonObject();
    how.addProperty("captureBeyondViewport", true);
    command.add("params", how);
    JsonElement taken = send(session.resolve("goog/cdp/execute"), "POST", command);
    Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
    String data = taken.getAsJsonObject().get("data").getAsString();
    Files.write(pictures.resolve(name + ".png"), Base64.getDecoder().decode(data));
  }

  @Override
  public void close() throws IOException {
    client.shutdownNow();
    driver.close();
  }
}
