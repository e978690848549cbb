package broadsheet.review;

import broadsheet.archive.Issue;
import broadsheet.archive.Location;
import broadsheet.archive.Page;
import broadsheet.derive.MissingPages;
import broadsheet.derive.Variant;
import broadsheet.problem.Problem;
import broadsheet.reading.PageReading;
import broadsheet.site.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds everything on the pages of one issue that an archivist should look at. */
final class IssueFindings {
  private final Reviewed reviewed;
  private final double below;
  private final Messages messages;
  private final List<OfSheet> sheets = new ArrayList<>();
  private final List<Finding> others = new ArrayList<>();

  /**
   * What was found on one page.
   *
   * @param sheet the page
   * @param findings the worst first
   * @param more doubts that were counted only
   */
  record OfSheet(Sheet sheet, List<Finding> findings, int more) {
    OfSheet {
      findings = findings.stream().sorted(Finding.WORST_FIRST).toList();
    }

    double harm() {
      return findings.stream().mapToDouble(Finding::harm).sum();
    }
  }

  IssueFindings(Reviewed reviewed, double below, Messages messages) {
    this.reviewed = reviewed;
    this.below = below;
    this.messages = messages;
    Issue issue = reviewed.reading().issue();
    List<PageReading> pages =
        reviewed.reading().pages().stream().filter(p -> reviewed.wanted(p.path())).toList();
    for (PageReading page : pages) {
      sheets.add(sheet(new Sheet(issue, page)));
    }
    if (reviewed.page().isEmpty()) {
      problems(issue, pages.stream().map(PageReading::path).toList());
      gaps(issue);
    }
  }

  /** What was found on each page that was read as a page, in their order. */
  List<OfSheet> sheets() {
    return sheets;
  }

  /** What was found of the issue that belongs to none of these pages. */
  List<Finding> others() {
    return others;
  }

  private OfSheet sheet(Sheet sheet) {
    Doubts.Found doubts = new Doubts(sheet, below, messages).find();
    List<Finding> all = new ArrayList<>(doubts.findings());
    all.addAll(new Tears(sheet, messages).find(reviewed.reading().issue()));
    all.addAll(differences(new Differences(sheet, messages)));
    Wrongs wrongs = new Wrongs(sheet, messages);
    for (Problem problem : reviewed.problems()) {
      if (problem.at().path().equals(sheet.reading().path())) {
        all.add(wrongs.finding(problem));
      }
    }
    return new OfSheet(sheet, all, doubts.more());
  }

  /** Proposals, and the variants of places for which nothing is proposed. */
  private List<Finding> differences(Differences differences) {
    List<Finding> found = new ArrayList<>();
    reviewed.proposals().forEach(p -> differences.finding(p).ifPresent(found::add));
    Set<Location> proposed = new HashSet<>();
    found.forEach(f -> proposed.add(f.at()));
    for (Variant variant : reviewed.variants()) {
      Stream.of(
              differences.finding(variant.one(), variant.other()),
              differences.finding(variant.other(), variant.one()))
          .flatMap(Optional::stream)
          .filter(f -> !proposed.contains(f.at()))
          .forEach(found::add);
    }
    return found;
  }

  /** Problems of files that are no pages: {@code issue.yml}, an article's file, a scan. */
  private void problems(Issue issue, List<String> pages) {
    for (Problem problem : reviewed.problems()) {
      if (!pages.contains(problem.at().path())) {
        others.add(whole(Matter.PROBLEM, issue, problem.at(), Wrongs.what(problem)));
      }
    }
  }

  private void gaps(Issue issue) {
    List<String> labels = issue.pages().stream().map(Page::label).toList();
    List<String> missing = MissingPages.among(labels);
    if (!missing.isEmpty()) {
      Location folder = Location.of(issue.id().publication() + "/" + issue.id().folder());
      String what =
          messages.format(
              "review.what.pages", String.join(", ", missing), String.join(", ", labels));
      others.add(whole(Matter.GAP, issue, folder, what));
    }
  }

  private static Finding whole(Matter matter, Issue issue, Location at, String what) {
    return new Finding(
        matter, issue.id(), "", at, null, null, 0, what, List.of(), List.of(), List.of());
  }
}
