package broadsheet.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds out where a site is going to stand, from the site itself. */
final class BaseUrl {
  private static final Pattern LOC = Pattern.compile("<loc>\\s*(https?://[^<\\s]+)\\s*</loc>");

  private BaseUrl() {}

  /** The canonical address of the front page, else what the sitemap's first address begins with. */
  static String find(SiteTable table) throws IOException {
    String canonical = canonicalOfFrontPage(table);
    return canonical.isEmpty() ? beginningInSitemap(table) : canonical;
  }

  private static String canonicalOfFrontPage(SiteTable table) throws IOException {
    int front = table.find("index.html");
    if (front == SiteTable.NONE) {
      return "";
    }
    String html = new String(Files.readAllBytes(table.onDisk(front)), StandardCharsets.UTF_8);
    Element link = Jsoup.parse(html).selectFirst("link[rel=canonical][href~=(?i)^https?://[^/]+/]");
    return link == null ? "" : link.attr("href").strip().replaceFirst("index\\.html$", "");
  }

  private static String beginningInSitemap(SiteTable table) throws IOException {
    int sitemap = table.find("sitemap.xml");
    if (sitemap == SiteTable.NONE) {
      return "";
    }
    try (var in = Files.newInputStream(table.onDisk(sitemap))) {
      String start = new String(in.readNBytes(100_000), StandardCharsets.UTF_8);
      Matcher loc = LOC.matcher(start);
      return loc.find() ? beginning(loc.group(1), table) : "";
    }
  }

  /** The shortest beginning of an address whose rest is a file of the site. */
  private static String beginning(String address, SiteTable table) {
    int slash = address.indexOf('/', address.indexOf("//") + 2);
    while (slash >= 0) {
      String rest = address.substring(slash + 1);
      String file = rest.isEmpty() || rest.endsWith("/") ? rest + "index.html" : rest;
      if (table.find(file) != SiteTable.NONE) {
        return address.substring(0, slash + 1);
      }
      slash = address.indexOf('/', slash + 1);
    }
    return "";
  }
}
