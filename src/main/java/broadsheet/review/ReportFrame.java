package broadsheet.review;

import broadsheet.site.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every web page of the report.
 *
 * @param lang BCP 47 tag of the interface
 * @param foreign tag of the printed text where it differs from the interface, else null
 * @param root the way to the root of the report: {@code ../../}, or empty
 * @param archive name of the archive
 * @param title title of the document
 * @param trail the way from the front page to here, the page itself last
 */
public record ReportFrame(
    String lang,
    @Nullable String foreign,
    String root,
    String archive,
    String title,
    List<Link> trail) {
  public ReportFrame {
    trail = List.copyOf(trail);
  }
}
