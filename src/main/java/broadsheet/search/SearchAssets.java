package broadsheet.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The scripts that search in the browser; a site has them under {@code search/}. With them goes the
 * {@code package.json} that lets Node import them from there.
 */
public final class SearchAssets {
  /** Their file names, in a fixed order. */
  public static final List<String> NAMES =
      List.of(
          "broadsheet-search.js",
          "clip-button.js",
          "clippings-page.js",
          "clippings.js",
          "copy-buttons.js",
          "forgiving.js",
          "highlight.js",
          "marks.js",
          "package.json",
          "search-box.js",
          "search-page.js",
          "table-keys.js");

  /** Those that begin with the library of the search; the others stand alone until it is asked. */
  private static final Set<String> BESIDE_LIBRARY = Set.of("forgiving.js", "search-box.js");

  /** No modules: they load one when there is something to do; and what Node wants to know. */
  private static final Set<String> AS_THEY_ARE =
      Set.of("clip-button.js", "copy-buttons.js", "highlight.js", "package.json", "table-keys.js");

  /** Those that were asked for; joining them takes longer than printing many pages. */
  private static final Map<String, byte[]> KNOWN = new ConcurrentHashMap<>();

  private SearchAssets() {}

  /**
   * The content of one of them, which must not be changed.
   *
   * @param name one of {@link #NAMES}
   */
  public static byte[] bytes(String name) {
    return KNOWN.computeIfAbsent(name, n -> content(n).getBytes(StandardCharsets.UTF_8));
  }

  private static String content(String name) {
    if (AS_THEY_ARE.contains(name)) {
      return JoinedScript.source(name);
    }
    return BESIDE_LIBRARY.contains(name)
        ? JoinedScript.besideLibrary(name)
        : JoinedScript.alone(name);
  }
}
