package broadsheet.search;

import broadsheet.archive.IssueId;
import broadsheet.site.Urls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells of issues their days, and how many articles of each length they have, from which follow the
 * numbers of articles and of bundles.
 *
 * <p>Every {@link #ISSUES} of them have a file, which never changes; at least as many, the newest,
 * stand in the head.
 */
final class IssueTable {
  static final int ISSUES = 2048;

  /** Days from 0001-01-01 to 1970-01-01: newspapers are older than computers. */
  private static final long TO_1970 = 719_162;

  private final List<IndexedIssue> issues;

  /**
   * A table.
   *
   * @param issues in the order of the archive
   */
  IssueTable(List<IndexedIssue> issues) {
    this.issues = issues;
  }

  /** Writes the files, and into the head what they have and the rest; returns their folders. */
  List<String> write(IndexFiles files, Bytes head) throws IOException {
    List<String> folders = new ArrayList<>();
    int whole = Math.max(0, issues.size() / ISSUES - 1);
    head.varint(whole);
    for (int i = 0; i < whole; i++) {
      List<IndexedIssue> some = issues.subList(i * ISSUES, (i + 1) * ISSUES);
      String name = Names.ofShape('o', some);
      Bytes body = new Bytes();
      write(some, body);
      folders.add(name);
      files.put(name + "/o", IndexFiles.Kind.ISSUES, body.toArray());
      head.name(name);
      head.varint(some.stream().mapToLong(IndexedIssue::documents).sum());
      head.varint(some.stream().mapToLong(IndexedIssue::bundles).sum());
    }
    write(issues.subList(whole * ISSUES, issues.size()), head);
    return folders;
  }

  private static void write(List<IndexedIssue> issues, Bytes out) {
    List<String> publications =
        issues.stream().map(issue -> issue.issue().publication()).distinct().sorted().toList();
    out.varint(publications.size());
    publications.forEach(out::string);
    out.varint(issues.size());
    long day = -TO_1970;
    for (IndexedIssue issue : issues) {
      IssueId id = issue.issue();
      out.varint(id.date().toEpochDay() - day);
      day = id.date().toEpochDay();
      String folder = Urls.issueFolder(id);
      boolean plain = folder.equals(plainFolder(id));
      out.varint(publications.indexOf(id.publication()) * 2L + (plain ? 0 : 1));
      if (!plain) {
        out.string(folder);
      }
      issue.lengths().forEach(out::varint);
    }
  }

  /** The folder that a reader takes an issue to have if it is told none. */
  private static String plainFolder(IssueId id) {
    String date = id.date().toString().replace('-', '/');
    return String.format(Locale.ROOT, "%s/%s/", id.publication(), date);
  }
}
