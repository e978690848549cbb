package broadsheet.check;

import broadsheet.archive.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** A sitemap or an index of sitemaps (sitemaps.org 0.9). */
final class SitemapReader implements XmlReader.Format {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final int MOST_ADDRESSES = 50_000;
  private static final long MOST_BYTES = 50L << 20;
  private static final Pattern ABSOLUTE = Pattern.compile("https?://[^/\\s]+/\\S*");
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d))?)?)?");

  private final Ground ground;
  private final int file;
  private final Location root;
  private final ElementPath path = new ElementPath(NAMESPACE);
  private final List<Mark> locs = new ArrayList<>();
  private int addresses;
  private Location at;

  SitemapReader(Ground ground, int file, Location root) {
    this.ground = ground;
    this.file = file;
    this.root = root;
    this.at = root;
  }

  @Override
  public void start(XMLStreamReader xml, Location here) {
    at = here;
    if (path.enter(xml).equals("?")) {
      note(here, "the root is not in the namespace of sitemaps, " + NAMESPACE);
    }
  }

  @Override
  public void text(String text) {
    path.add(text);
  }

  @Override
  public void end() {
    String text = path.text();
    switch (path.leave()) {
      case "urlset/url/loc", "sitemapindex/sitemap/loc" -> loc(text);
      case "urlset/url/lastmod", "sitemapindex/sitemap/lastmod" -> lastModified(text);
      default -> {}
    }
  }

  private void loc(String address) {
    addresses++;
    if (!ABSOLUTE.matcher(address).matches()) {
      note(at, "not an absolute address: " + References.quoted(address));
      return;
    }
    Target target = ground.resolver().resolve(ground.table().path(file), address);
    int found =
        target instanceof Target.Inside inside
            ? ground.table().find(inside.path())
            : SiteTable.NONE;
    if (found == SiteTable.NONE) {
      note(at, "no file of the site: " + References.quoted(address));
    } else {
      locs.add(Mark.of(found, "", at));
    }
  }

  private void lastModified(String date) {
    if (!DATE.matcher(date).matches()) {
      note(at, "lastmod is no date of W3C: " + References.quoted(date));
    }
  }

  @Override
  public FileFacts finish() {
    if (addresses > MOST_ADDRESSES) {
      note(root, addresses + " addresses, more than 50,000");
    }
    try {
      if (Files.size(ground.table().onDisk(file)) > MOST_BYTES) {
        note(root, "larger than 50 MB");
      }
    } catch (IOException e) {
      note(root, "cannot be read");
    }
    return FileFacts.ofSitemap(locs);
  }

  private void note(Location place, String what) {
    ground.note(Fault.SITEMAP, place, what, "");
  }
}
