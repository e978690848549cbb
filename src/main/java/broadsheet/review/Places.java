package broadsheet.review;

import broadsheet.archive.IssueId;
import broadsheet.site.Urls;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the report of one issue shows what: its files and anchors. The files have the addresses
 * that the site gives the issue and its pages.
 */
final class Places {
  private final IssueId issue;
  private final boolean apart;
  private final Map<String, Integer> used = new HashMap<>();

  /**
   * @param apart whether each page has a file of its own
   */
  Places(IssueId issue, boolean apart) {
    this.issue = issue;
    this.apart = apart;
  }

  boolean apart() {
    return apart;
  }

  String ofIssue() {
    return Urls.issue(issue);
  }

  /** The file that shows a page; that of the issue when it belongs to none. */
  String file(String page) {
    return apart && !page.isEmpty() ? Urls.page(issue, page) : Urls.issue(issue);
  }

  /** The file with the anchor of the page. */
  String sheet(String page) {
    return file(page) + "#" + anchor(page);
  }

  /** {@code p-a05}. */
  String anchor(String page) {
    return "p-" + name(page);
  }

  /** {@code l-a05-17}. */
  String row(String page, int line) {
    return "l-" + name(page) + "-" + line;
  }

  /** {@code border-a05-17}; a second one of the same place gets {@code -2}. */
  String finding(Finding finding) {
    String page = finding.page().isEmpty() ? "" : "-" + name(finding.page());
    String line = finding.at().line() == 0 ? "" : "-" + finding.at().line();
    String id = finding.matter().label() + page + line;
    int times = used.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  private String name(String page) {
    String path = Urls.page(issue, page);
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".html".length());
  }
}
