package broadsheet.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The scripts that search in the browser; a site has them under {@code search/}. With them goes the
 * {@code package.json} that lets Node import them from there.
 */
public final class SearchAssets {
  /** Their file names, in a fixed order. */
  public static final List<String> NAMES =
      List.of(
          "broadsheet-search.js",
          "bytes.js",
          "clip-button.js",
          "clippings-page.js",
          "clippings.js",
          "combobox.js",
          "exports.js",
          "facet-view.js",
          "facets.js",
          "fold.js",
          "highlight.js",
          "histogram.js",
          "index.js",
          "load.js",
          "marks.js",
          "match.js",
          "offers.js",
          "package.json",
          "query.js",
          "rank.js",
          "results.js",
          "scroll-place.js",
          "search-box.js",
          "search-page.js",
          "snippet.js",
          "state.js",
          "suggest.js",
          "takeaway.js",
          "voice.js");

  private SearchAssets() {}

  /**
   * The content of one of them.
   *
   * @param name one of {@link #NAMES}
   */
  public static byte[] bytes(String name) {
    try (InputStream in = SearchAssets.class.getResourceAsStream("/web/search/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such script of the search: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
