package broadsheet.browser;

import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.Keys;

/**
 * A reader who has no mouse: goes from stop to stop with the keyboard and looks where the focus is.
 *
 * <p>Nothing is clicked or focused by script; a page is opened by its address only to begin with.
 *
 * @param browser the window
 */
public record Keyboard(Browser browser) {
  /** With more stops than that on the way nobody would use the keyboard. */
  private static final int PATIENCE = 150;

  /** What a reader sees of the focus; empty where all is well. */
  private static final String BLINDNESS =
      """
      const at = document.activeElement;
      if (!at || at === document.body) return 'nothing has the focus';
      const name = at.outerHTML.slice(0, 120);
      const box = at.getBoundingClientRect();
      if (box.width < 1 || box.height < 1) return 'too small to be seen: ' + name;
      if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
        return 'outside the window: ' + name;
      }
      const style = getComputedStyle(at);
      const rect = at.querySelector?.('rect');
      const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      if (!ring && !(rect && at.closest('svg'))) return 'no ring: ' + name;
      return '';
      """;

  /** Opens the page on which a journey begins. */
  public Keyboard begin(String path) {
    browser.open(path);
    return this;
  }

  /** Whether what has the focus is such an element. */
  public boolean isAt(String css) {
    return Boolean.TRUE.equals(
        browser.execute("return !!document.activeElement?.matches(arguments[0])", css));
  }

  /** Presses Tab until such an element has the focus, where it must be seen. */
  public Keyboard tabTo(String css) {
    return walkTo(css, Keys.TAB);
  }

  /** Presses Tab with Shift until such an element has the focus, where it must be seen. */
  public Keyboard backTo(String css) {
    return walkTo(css, Keys.SHIFT, Keys.TAB);
  }

  private Keyboard walkTo(String css, Keys... keys) {
    for (int stop = 0; stop < PATIENCE; stop++) {
      browser.strike(1, Duration.ZERO, keys);
      if (isAt(css)) {
        return expectSeen();
      }
    }
    throw new AssertionError("no way by keyboard to " + css + " at " + browser.path());
  }

  /** What has the focus must be in the window, with a ring. */
  public Keyboard expectSeen() {
    String blind = String.valueOf(browser.execute(BLINDNESS));
    if (!blind.isEmpty()) {
      throw new AssertionError(blind + " at " + browser.path());
    }
    return this;
  }

  /** Presses a key on what has the focus. */
  public Keyboard press(CharSequence key) {
    browser.strike(key);
    return this;
  }

  /** Goes to such a link and follows it. */
  public Keyboard follow(String css) {
    tabTo(css);
    return follow();
  }

  /** Follows the link that has the focus. */
  public Keyboard follow() {
    String before = browser.path();
    browser.strike(Keys.ENTER);
    browser.waitUntil("another page than " + before, b -> !b.path().equals(before));
    browser.waitFor("main");
    return this;
  }

  /** What has the focus, as a screen reader would begin to tell it. */
  public Map<String, String> focus() {
    Object told =
        browser.execute(
            """
            const at = document.activeElement;
            return {
              tag: at.tagName.toLowerCase(),
              text: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim(),
              href: at.getAttribute('href') ?? '',
            };
            """);
    if (!(told instanceof Map<?, ?> map)) {
      throw new IllegalStateException("no focus: " + told);
    }
    return Map.of(
        "tag", String.valueOf(map.get("tag")),
        "text", String.valueOf(map.get("text")),
        "href", String.valueOf(map.get("href")));
  }
}
