package broadsheet.build;

import broadsheet.archive.IssueId;
import broadsheet.build.ReadingLine.Read;
import broadsheet.build.cache.KeptIssue;
import broadsheet.build.cache.PageStamps;
import broadsheet.build.cache.PastIssue;
import broadsheet.build.cache.PastIssue.Place;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.reprints.ChangedIssues;
import broadsheet.edit.EditCount;
import broadsheet.problem.Problem;
import broadsheet.register.Published;
import broadsheet.site.Cumulation;
import broadsheet.site.Standing;
import broadsheet.source.IssueTrace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All issues of the archive after the first pass, in its order: those that are as the last build
 * read them, and those that were read now.
 */
final class Intake {
  private final Map<IssueId, Entry> entries = new LinkedHashMap<>();
  private final @Nullable List<KeptIssue> replaced;

  /**
   * @param replaced what the last build kept of the issues that changed since or are gone; null
   *     when nothing of it is known
   */
  Intake(@Nullable Collection<KeptIssue> replaced) {
    this.replaced = replaced == null ? null : List.copyOf(replaced);
  }

  /**
   * An issue.
   *
   * @param kept what stays in memory of it
   * @param past what the last build knew of it, if it is as it was; else null
   * @param read what was read now; null if it is as it was
   */
  record Entry(KeptIssue kept, @Nullable PastIssue past, @Nullable Read read) {
    IssueSummary summary() {
      return kept.summary();
    }

    List<Problem> problems() {
      return past != null ? past.problems() : read != null ? read.problems() : List.of();
    }

    EditCount edits() {
      return past != null ? past.edits() : read != null ? read.edits() : EditCount.NONE;
    }

    /** Names what others show of it. */
    long shown() {
      return past != null ? past.shown() : summary().stamp();
    }

    /** What the next build is to know of it, with the stamp of its pages. */
    PastIssue next(long stamp) {
      IssueTrace trace = past != null ? past.trace() : read == null ? null : read.trace();
      return new PastIssue(
          summary().id(),
          trace == null ? new IssueTrace("", List.of(), "") : trace,
          past != null ? past.register() : read == null ? 0 : Registers.stamp(read.published()),
          past == null ? Place.NONE : past.place(),
          stamp,
          shown(),
          problems(),
          edits(),
          summary().pages().size(),
          summary().articles().size());
    }

    /** Names all from which it was made; empty when its files did not keep still. */
    String state() {
      return past != null ? past.state() : read == null ? "" : read.state();
    }
  }

  /** Adds the next issue. */
  void add(Entry entry) {
    entries.put(entry.summary().id(), entry);
  }

  Collection<Entry> entries() {
    return entries.values();
  }

  Entry of(IssueId issue) {
    Entry entry = entries.get(issue);
    if (entry == null) {
      throw new IllegalArgumentException("no such issue: " + issue);
    }
    return entry;
  }

  Set<IssueId> ids() {
    return entries.keySet();
  }

  boolean has(IssueId issue) {
    return entries.containsKey(issue);
  }

  /** Whether no folder changed while it was read. */
  boolean isSteady() {
    return entries.values().stream().noneMatch(entry -> entry.state().isEmpty());
  }

  List<IssueSummary> summaries() {
    return entries.values().stream().map(Entry::summary).toList();
  }

  /**
   * Whether others show of the issues what they showed of them: there are the same ones, and all
   * that was read anew has the summary that it had.
   *
   * @param before the issues of the last build
   */
  boolean shows(List<PastIssue> before) {
    return shows(before, ids());
  }

  private boolean shows(List<PastIssue> before, Set<IssueId> now) {
    return before.size() == now.size()
        && before.stream()
            .allMatch(issue -> now.contains(issue.id()) && of(issue.id()).shown() == issue.shown());
  }

  /**
   * The pages of the printed index that are what they were: those of the months before the newest,
   * where others show of their issues what they showed.
   *
   * @param before the issues of the last build
   * @param known its pages
   */
  Standing standing(List<PastIssue> before, PageStamps known) {
    Cumulation cut = Cumulation.of(ids());
    Set<IssueId> closed = ids().stream().filter(cut::closes).collect(Collectors.toSet());
    List<PastIssue> past = before.stream().filter(issue -> cut.closes(issue.id())).toList();
    boolean same = cut.equals(Cumulation.of(before.stream().map(PastIssue::id).toList()));
    return same && !closed.isEmpty() && shows(past, closed)
        ? new Standing(known.all(Cumulation::isCumulated))
        : Standing.NONE;
  }

  /** What changed since reprints were looked for last; null when that is not known. */
  @Nullable ChangedIssues changed() {
    if (replaced == null) {
      return null;
    }
    Set<IssueId> now = new HashSet<>();
    entries.values().stream()
        .filter(entry -> entry.past() == null)
        .forEach(entry -> now.add(entry.summary().id()));
    return new ChangedIssues(replaced.stream().map(KeptIssue::sketch).toList(), now);
  }

  /** What stays in memory of every issue. */
  Map<IssueId, KeptIssue> kept() {
    Map<IssueId, KeptIssue> kept = new LinkedHashMap<>();
    entries.forEach((id, entry) -> kept.put(id, entry.kept()));
    return kept;
  }

  /** What the register says from now on of issues that were read. */
  Map<IssueId, List<Published>> published() {
    Map<IssueId, List<Published>> published = new LinkedHashMap<>();
    entries.forEach(
        (id, entry) -> {
          if (entry.read() != null) {
            published.put(id, entry.read().published());
          }
        });
    return published;
  }

  EditCount edits() {
    return entries.values().stream().map(Entry::edits).reduce(EditCount.NONE, EditCount::plus);
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    entries.values().forEach(entry -> problems.addAll(entry.problems()));
    return problems;
  }
}
