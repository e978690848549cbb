package broadsheet.search;

import broadsheet.search.IssueIndex.PageText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Issues that follow each other and are indexed together.
 *
 * <p>Parts end at issues whose number is a multiple of {@link #LARGE} or {@link #SMALL}, whatever
 * is in them: a new issue changes the last part only, every eighth the one before it too.
 *
 * @param issues in the order of the archive
 */
record Part(List<IssueIndex> issues) {
  static final int SMALL = 8;
  static final int LARGE = 256;

  /** Cuts an archive into parts. */
  static List<Part> cut(List<IssueIndex> issues) {
    int large = issues.size() / LARGE * LARGE;
    int small = issues.size() / SMALL * SMALL;
    List<Part> parts = new ArrayList<>();
    int[] ends = {large, small, issues.size()};
    int start = 0;
    for (int end : ends) {
      if (end > start) {
        parts.add(new Part(List.copyOf(issues.subList(start, end))));
      }
      start = end;
    }
    return parts;
  }

  String name() {
    return Names.of(issues.stream().map(IssueIndex::digest).toList());
  }

  int documents() {
    return issues.stream().mapToInt(IssueIndex::documents).sum();
  }

  int pages() {
    return issues.stream().mapToInt(issue -> issue.pages().size()).sum();
  }

  long cells() {
    return issues.stream().mapToLong(IssueIndex::cells).sum();
  }

  Facets facets() {
    Facets all = Facets.none();
    issues.forEach(issue -> all.addAll(issue.facets()));
    return all;
  }

  /** Readings that editors gave or took away, with their numbers of articles, by reading. */
  Map<String, Integer> corrected() {
    Map<String, Integer> all = new TreeMap<>();
    issues.forEach(i -> i.corrected().forEach((reading, n) -> all.merge(reading, n, Integer::sum)));
    return all;
  }

  /** Of each issue, by its number in the spill, where its text begins in cells; -1 of others. */
  int[] firstCells(int spilled) {
    int[] first = new int[spilled];
    Arrays.fill(first, -1);
    int cells = 0;
    for (IssueIndex issue : issues) {
      first[issue.number()] = cells;
      cells = Math.addExact(cells, issue.cells());
    }
    return first;
  }

  /** Of each issue, by its number in the spill, the number of its first article in the part. */
  int[] firstDocuments(int spilled) {
    int[] first = new int[spilled];
    int documents = 0;
    for (IssueIndex issue : issues) {
      first[issue.number()] = documents;
      documents += issue.documents();
    }
    return first;
  }

  /** The page to which each cell of the text belongs. */
  int[] pageOfCell() {
    int[] pages = new int[Math.toIntExact(cells())];
    int page = 0;
    int cell = 0;
    for (IssueIndex issue : issues) {
      for (PageText text : issue.pages()) {
        Arrays.fill(pages, cell, cell + text.cells(), page++);
        cell += text.cells();
      }
    }
    return pages;
  }

  /** The page to which each article belongs. */
  int[] pageOfDocument() {
    int[] pages = new int[documents()];
    int page = 0;
    int document = 0;
    for (IssueIndex issue : issues) {
      for (PageText text : issue.pages()) {
        Arrays.fill(pages, document, document + text.documents(), page++);
        document += text.documents();
      }
    }
    return pages;
  }
}
