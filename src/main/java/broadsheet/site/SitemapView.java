package broadsheet.site;

import java.util.List;

/**
 * A sitemap of pages (sitemaps.org 0.9).
 *
 * @param urls absolute addresses, at most 45,000
 */
public record SitemapView(List<String> urls) implements View {
  public SitemapView {
    urls = List.copyOf(urls);
  }
}
