package broadsheet.reading;

import broadsheet.archive.Location;
import broadsheet.archive.Role;
import broadsheet.edit.Anchor;
import broadsheet.edit.Edit;
import broadsheet.edit.PageEdits;
import broadsheet.edit.PageEdits.Entry;
import broadsheet.problem.Problem;
import broadsheet.source.IssueText;
import broadsheet.source.PageText;
import broadsheet.text.RunningText.Found;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pieces of different pages that an editor says belong together. */
final class PageLinks {
  private final IssueText text;
  private final List<PagePiece> pieces;
  private final List<String> labels;
  private final List<Problem> problems;
  private final Map<PagePiece, PagePiece> next = new LinkedHashMap<>();
  private final Map<PagePiece, PagePiece> later = new LinkedHashMap<>();
  private final Set<PagePiece> goOn = new HashSet<>();

  PageLinks(IssueText text, List<PagePiece> pieces, List<String> labels, List<Problem> problems) {
    this.text = text;
    this.pieces = pieces;
    this.labels = labels;
    this.problems = problems;
    for (PageEdits edits : text.edits()) {
      for (Entry entry : edits.entries()) {
        if (crosses(entry.edit(), edits.page())) {
          link(edits.page(), entry);
        }
      }
    }
  }

  /** Whether the edit needs another page than its own. */
  static boolean crosses(Edit edit, String own) {
    Anchor other = edit.other();
    String page = other == null ? null : other.page();
    return page != null && PageLabels.find(page, List.of(own)) == null;
  }

  /** Each piece that goes on on another page, with the piece it goes on in. */
  Map<PagePiece, PagePiece> next() {
    return next;
  }

  /** The pieces whose last paragraph goes on in the first of the next piece. */
  Set<PagePiece> goOn() {
    return goOn;
  }

  /** Puts the second article of a merge behind all of the first, jumps followed. */
  void finish(Map<PagePiece, PagePiece> all) {
    later.forEach(
        (first, second) -> {
          PagePiece last = first;
          Set<PagePiece> seen = new HashSet<>(Set.of(first));
          for (PagePiece at = all.get(last); at != null && seen.add(at); at = all.get(at)) {
            last = at;
          }
          if (!seen.contains(second)) {
            all.put(last, second);
          }
        });
  }

  private void link(String own, Entry entry) {
    Anchor other = entry.edit().other();
    String label =
        other == null || other.page() == null ? null : PageLabels.find(other.page(), labels);
    if (other == null || label == null) {
      String page = other == null || other.page() == null ? "" : other.page();
      String hint = "the issue has the pages " + String.join(", ", labels);
      problems.add(
          Problem.error(entry.other(), "there is no page " + page + " in this issue", hint));
      return;
    }
    Held from = held(own, entry.edit().at(), entry.at());
    Held to = from == null ? null : held(label, other, entry.other());
    if (from == null
        || to == null
        || (entry.edit() instanceof Edit.Join && apart(entry, from, to))) {
      return;
    }
    PagePiece first = from.piece();
    PagePiece second = to.piece();
    boolean same = second.equals(next.get(first)) || second.equals(later.get(first));
    boolean taken =
        next.containsKey(first) || next.containsValue(second) || later.containsValue(second);
    if (taken && !same) {
      String what = "contradicts an edit that joins one of the two to another";
      problems.add(Problem.error(entry.at(), what, "one of the two has to go"));
    } else if (circle(first, second)) {
      String what = "joins text to itself in a circle";
      problems.add(Problem.error(entry.at(), what, "one of the two has to go"));
    } else {
      link(first, second, entry.edit());
    }
  }

  private void link(PagePiece first, PagePiece second, Edit edit) {
    String jump = first.item().jumpTo();
    boolean elsewhere = jump != null && !second.page().equals(PageLabels.find(jump, labels));
    if (edit instanceof Edit.Merge && elsewhere) {
      later.put(first, second);
    } else {
      next.put(first, second);
    }
    if (edit instanceof Edit.Join) {
      goOn.add(first);
    }
  }

  private boolean circle(PagePiece first, PagePiece second) {
    Set<PagePiece> seen = new HashSet<>();
    for (PagePiece at = second; at != null && seen.add(at); at = next.get(at)) {
      if (at.equals(first)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A quoted line and the piece that holds it.
   *
   * @param piece the piece
   * @param line number of the line in its file
   */
  private record Held(PagePiece piece, int line) {
    /** Whether another paragraph stands before the line, or behind it. */
    boolean hasText(boolean before) {
      List<LineReading> text =
          piece.part().lines().stream().map(PageCut.Line::reading).filter(Held::body).toList();
      int at = 0;
      while (at < text.size() && text.get(at).line() != line) {
        at++;
      }
      if (at == text.size()) {
        return false;
      }
      List<LineReading> rest = before ? text.subList(1, at + 1) : text.subList(at + 1, text.size());
      return rest.stream().anyMatch(l -> !l.joins());
    }

    private static boolean body(LineReading line) {
      return line.role() == Role.BODY || line.role() == Role.DATELINE_BODY;
    }
  }

  /** Pieces are joined end to beginning: text in between has to be parted from them first. */
  private boolean apart(Entry entry, Held from, Held to) {
    boolean after = from.hasText(false);
    boolean before = to.hasText(true);
    if (after || before) {
      String what =
          after ? "text follows this line in its article" : "text stands before this line";
      String hint = "part it with 'split:' in the edit file of that page, or use 'merge:'";
      problems.add(Problem.error(after ? entry.at() : entry.other(), what, hint));
    }
    return after || before;
  }

  private @Nullable Held held(String label, Anchor anchor, Location at) {
    PageText page =
        text.pages().stream().filter(p -> p.label().equals(label)).findFirst().orElse(null);
    if (page == null) {
      String hint = "edits belong to pages";
      problems.add(Problem.error(at, "page " + label + " came as files of single articles", hint));
      return null;
    }
    Found found = new Quotes(page, problems).find(anchor, at);
    if (found == null) {
      return null;
    }
    int line = page.lines().get(found.whole().from().line()).number();
    for (PagePiece piece : pieces) {
      boolean here = piece.page().equals(label) && piece.front() == null;
      if (here && piece.part().lines().stream().anyMatch(l -> l.reading().line() == line)) {
        return new Held(piece, line);
      }
    }
    return null;
  }
}
