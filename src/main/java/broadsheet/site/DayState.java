package broadsheet.site;

import broadsheet.derive.IssueSummary;
import broadsheet.derive.IssueSummary.PageSummary;
import broadsheet.derive.MissingPages;
import java.util.List;

/** What the archive can honestly say of a day of a publication. */
enum DayState {
  /** Its issues are held, whole, and a person went over every page. */
  HELD,
  /** Of an issue pages lack, by the labels of the others. */
  PARTLY,
  /** Its issues are held, whole, but of some page only a program has read the text. */
  UNEDITED,
  /** The publication did not appear, by the numbers of its issues or its days of rest. */
  UNPUBLISHED,
  /** Between the first issue and the last, and there is none. */
  MISSING,
  /** Before the first issue or after the last: nothing is claimed. */
  BEYOND;

  /** As stylesheets, words of the interface and data name it. */
  String label() {
    return switch (this) {
      case HELD -> "held";
      case PARTLY -> "partly";
      case UNEDITED -> "unedited";
      case UNPUBLISHED -> "unpublished";
      case MISSING -> "missing";
      case BEYOND -> "beyond";
    };
  }

  /** The state of a day with issues: that of its least complete one. */
  static DayState of(List<IssueSummary> issues) {
    if (issues.stream().anyMatch(issue -> !missingPages(issue).isEmpty())) {
      return PARTLY;
    }
    boolean edited = issues.stream().flatMap(i -> i.pages().stream()).allMatch(PageSummary::edited);
    return edited ? HELD : UNEDITED;
  }

  /** The labels of pages that an issue lacks. */
  static List<String> missingPages(IssueSummary issue) {
    return MissingPages.among(issue.pages().stream().map(PageSummary::label).toList());
  }
}
