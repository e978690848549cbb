package broadsheet.site;

import broadsheet.archive.IssueId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The web page that is being made: every address on it is seen from here.
 *
 * @param imprint what all pages share
 * @param path the page's own path
 */
record Here(Imprint imprint, String path) {
  Messages messages() {
    return imprint.messages();
  }

  Dates dates() {
    return imprint.dates();
  }

  /** The relative reference to a file of the site. */
  String to(String target) {
    return Urls.relative(path, target);
  }

  Link link(String text, String target) {
    return new Link(text, to(target), target.equals(path));
  }

  /** A link that is current on every page behind it. */
  Link door(String text, String target) {
    return new Link(text, to(target), path.startsWith(Urls.clean(target)));
  }

  @Nullable Link linkOrNull(@Nullable String text, @Nullable String target) {
    return text == null || target == null ? null : link(text, target);
  }

  /** The absolute address where it is known, else the relative one: for JSON-LD and feeds. */
  String url(String target) {
    String absolute = imprint.absolute(target);
    return absolute == null ? to(target) : absolute;
  }

  String publication(IssueId issue) {
    return imprint.archive().publication(issue.publication()).name();
  }

  /** An issue by its full date, its edition added. */
  Link issue(IssueId issue) {
    return link(dated(issue, dates().full(issue.date())), Urls.issue(issue));
  }

  /** 2022年11月21日, the edition added. */
  String issueDate(IssueId issue) {
    return dated(issue, dates().plain(issue.date()));
  }

  /** 云溪日报 2022年11月21日. */
  String named(IssueId issue) {
    return publication(issue) + " " + issueDate(issue);
  }

  /** 第01版. */
  String pageName(String label) {
    return messages().format("page.title", label);
  }

  /** RFC 3339, the start of the day. */
  static String instant(LocalDate date) {
    return date + "T00:00:00Z";
  }

  private static String dated(IssueId issue, String date) {
    return issue.edition().isEmpty() ? date : date + " " + issue.edition();
  }
}
