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
          "bits.js",
          "broadsheet-search.js",
          "bytes.js",
          "facets.js",
          "fold.js",
          "grams.js",
          "highlight.js",
          "hints.js",
          "index.js",
          "lists.js",
          "load.js",
          "marks.js",
          "match.js",
          "meant.js",
          "names.js",
          "package.json",
          "query.js",
          "rank.js",
          "results.js",
          "rows.js",
          "search-page.js",
          "snippet.js",
          "state.js",
          "suggest.js",
          "terms.js",
          "texts.js",
          "variant-forms.js",
          "variants.js");

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
