package broadsheet.site;

import java.util.List;

/**
 * A sitemap of sitemaps (sitemaps.org 0.9).
 *
 * @param sitemaps absolute addresses
 */
public record SitemapIndexView(List<String> sitemaps) implements View {
  public SitemapIndexView {
    sitemaps = List.copyOf(sitemaps);
  }
}
