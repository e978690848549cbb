package broadsheet.source;

import broadsheet.archive.IssueId;
import broadsheet.problem.Problem;
import broadsheet.source.Findings.Spot;
import broadsheet.text.Slugs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What the folders below the root are, found by their names. */
final class PublicationFolders {
  /** Names at the top of the site that a publication would hide, and years. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "[0-9]{4}|a-z|about|assets|bylines|checksums|clippings|columns|curves|districts|feeds"
              + "|on-this-day|people|places|reprints|search|sections|series|sitemaps|tags");

  /** What was published, kept by the build. */
  private static final Pattern REGISTER = Pattern.compile("published-[0-9]{4}\\.tsv");

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final List<String> names = new ArrayList<>();
  private final List<IssueFolder> issues = new ArrayList<>();
  private final List<Findings> all = new ArrayList<>();

  /** Whether a publication can be named so without a word of blame. */
  static boolean isAllowed(String name) {
    return SAFE.matcher(name).matches() && !RESERVED.matcher(name).matches();
  }

  /** Names of the publications' folders, sorted. */
  List<String> names() {
    return names;
  }

  /** The issues, sorted by id. */
  List<IssueFolder> issues() {
    return issues.stream().sorted(Comparator.comparing(IssueFolder::id)).toList();
  }

  List<Problem> problems() {
    return all.stream().flatMap(findings -> findings.problems().stream()).toList();
  }

  /** Looks through a content folder, which need not exist. */
  void find(Path root) {
    Findings top = new Findings(".");
    all.add(top);
    if (!Files.isDirectory(root)) {
      top.error(Spot.FILE, "no content folder at " + root, "name it with --content");
      return;
    }
    for (Path entry : IssueFiles.list(root, top)) {
      String name = entry.getFileName().toString();
      Findings findings = new Findings(name);
      all.add(findings);
      if (name.equals("archive.yaml")) {
        findings.warn(Spot.FILE, "not read", "the configuration is named archive.yml");
      } else if (Files.isDirectory(entry)) {
        publication(entry, name, findings);
      }
    }
  }

  private void publication(Path folder, String name, Findings findings) {
    if (RESERVED.matcher(name).matches()) {
      String what = "the site has a folder '" + name + "' of its own; its issues were left out";
      findings.error(Spot.FILE, what, "give the publication's folder another name");
      return;
    }
    if (!SAFE.matcher(name).matches()) {
      String what = "the folder's name becomes a part of addresses and should be ASCII";
      findings.warn(Spot.FILE, what, "as " + Slugs.of(name));
    }
    names.add(name);
    int before = all.size();
    for (Path entry : IssueFiles.list(folder, findings)) {
      issue(entry, name);
    }
    if (all.size() == before) {
      findings.warn(Spot.FILE, "a publication without issues", IssueName.HINT);
    }
  }

  private void issue(Path entry, String publication) {
    String name = entry.getFileName().toString();
    if (REGISTER.matcher(name).matches() && !Files.isDirectory(entry)) {
      return;
    }
    Findings findings = new Findings(publication + "/" + name);
    all.add(findings);
    if (!Files.isDirectory(entry)) {
      findings.warn(Spot.FILE, "stands outside an issue and is not read", IssueName.HINT);
      return;
    }
    IssueName issue = IssueName.of(name);
    LocalDate date = issue.date();
    if (date == null) {
      findings.error(Spot.FILE, issue.complaint(), issue.hint());
    } else {
      issues.add(new IssueFolder(new IssueId(publication, date, issue.edition()), entry));
    }
  }
}
