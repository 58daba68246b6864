package dev.quoth.http;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a browser is: how wide, and whether it runs scripts. */
enum BrowserKind {
  DESK,
  DESK_WITHOUT_SCRIPTS,
  PHONE;

  /** Returns what WebDriver is asked for when a session begins. */
  JsonObject capabilities() {
    List<String> flags =
        new ArrayList<>(
            List.of(
                "--headless=new",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--window-size=1200,900"));
    if (System.getProperty("user.name").equals("root")) {
      flags.add("--no-sandbox"); // Chromium has none for root
    }
    Map<String, Object> options = new TreeMap<>();
    options.put("binary", BrowserDriver.program("chromium").orElseThrow());
    options.put("args", flags);
    options.put("perfLoggingPrefs", Map.of("enableNetwork", true));
    if (this == PHONE) {
      Map<String, Object> screen =
          Map.of("width", 360, "height", 740, "pixelRatio", 2, "touch", true, "mobile", true);
      options.put("mobileEmulation", Map.of("deviceMetrics", screen));
    }
    if (this == DESK_WITHOUT_SCRIPTS) {
      options.put("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    Map<String, Object> wanted = new TreeMap<>();
    wanted.put("browserName", "chrome");
    wanted.put("unhandledPromptBehavior", "ignore");
    wanted.put("timeouts", Map.of("pageLoad", 30_000, "script", 30_000, "implicit", 0));
    wanted.put("goog:chromeOptions", options);
    wanted.put("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
    Map<String, Object> always = Map.of("alwaysMatch", wanted);
    return new Gson().toJsonTree(Map.of("capabilities", always)).getAsJsonObject();
  }
}
