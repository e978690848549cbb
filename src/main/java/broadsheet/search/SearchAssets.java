package broadsheet.search;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The scripts that search in the browser; a site has them under {@code search/}. With them goes the
 * {@code package.json} that lets Node import them from there.
 */
public final class SearchAssets {
  /** Their file names, in a fixed order. */
  public static final List<String> NAMES =
      List.of(
          "broadsheet-search.js", "highlight.js", "marks.js", "package.json", "search-page.js");

  /** It loads another when there is something to mark, and is no module. */
  private static final String CLASSIC = "highlight.js";

  private SearchAssets() {}

  /**
   * The content of one of them.
   *
   * @param name one of {@link #NAMES}
   */
  public static byte[] bytes(String name) {
    boolean joined = name.endsWith(".js") && !name.equals(CLASSIC);
    String content = joined ? JoinedScript.of(name) : JoinedScript.source(name);
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
