package broadsheet.reading;

import broadsheet.archive.Kind;
import broadsheet.archive.Location;
import broadsheet.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each piece that goes on on another page the piece there that comes from it: the one
 * that repeats its headline, else the only one, else the one whose words fit best.
 */
final class Continuations {
  private final List<PagePiece> pieces;
  private final List<String> labels;
  private final List<Problem> problems;
  private final Map<PagePiece, PagePiece> next = new LinkedHashMap<>();
  private final Set<PagePiece> taken = new HashSet<>();

  /**
   * For these pieces.
   *
   * @param known what an editor says goes on where
   */
  Continuations(
      List<PagePiece> pieces,
      List<String> labels,
      Map<PagePiece, PagePiece> known,
      List<Problem> problems) {
    this.pieces = pieces;
    this.labels = labels;
    this.problems = problems;
    next.putAll(known);
    taken.addAll(known.values());
  }

  /** Each piece that goes on, with the piece it goes on in. */
  Map<PagePiece, PagePiece> find() {
    for (PagePiece piece : pieces) {
      String jump = piece.item().jumpTo();
      if (jump != null && !next.containsKey(piece)) {
        follow(piece, jump);
      }
    }
    for (PagePiece piece : pieces) {
      String from = piece.item().continuedFrom();
      if (from != null && !taken.contains(piece) && piece.kind() != Kind.COLUMN) {
        warn(piece, "nothing on page " + from + " goes on here", from);
      }
    }
    return next;
  }

  boolean continuation(PagePiece piece) {
    return taken.contains(piece);
  }

  private void follow(PagePiece piece, String jump) {
    String page = PageLabels.find(jump, labels);
    if (page == null) {
      warn(piece, "there is no page " + jump + " in this issue", jump);
      return;
    }
    PagePiece found = best(piece, page);
    if (found != null) {
      next.put(piece, found);
      taken.add(found);
    } else if (!(piece.kind() == Kind.COLUMN && labels.contains(page))) {
      warn(piece, "nothing on page " + page + " goes on from here", jump);
    }
  }

  private @Nullable PagePiece best(PagePiece piece, String page) {
    boolean column = piece.kind() == Kind.COLUMN;
    List<PagePiece> open = new ArrayList<>();
    for (PagePiece other : pieces) {
      boolean there = other.page().equals(page) && !taken.contains(other) && !other.equals(piece);
      String from = other.item().continuedFrom();
      boolean back = from != null && piece.page().equals(PageLabels.find(from, labels));
      if (there && back && column == (other.kind() == Kind.COLUMN)) {
        open.add(other);
      }
    }
    PagePiece best = null;
    double high = -1;
    for (PagePiece other : open) {
      double score = fit(piece, other);
      if (score > high) {
        high = score;
        best = other;
      }
    }
    return best;
  }

  /** How well the other goes on from the piece. */
  private static double fit(PagePiece piece, PagePiece other) {
    String head = Titles.bare(piece.item());
    String again = Titles.bare(other.item());
    double same = again.isEmpty() ? 0 : Titles.likeness(head, again);
    double words = Titles.likeness(piece.words(), other.words());
    return same * 3 + words;
  }

  private void warn(PagePiece piece, String what, String label) {
    PageCut.Line line = piece.jumpLine();
    int number = line == null ? piece.firstLine() : line.reading().line();
    Jump jump = line == null ? null : line.seen().jump();
    int column = jump == null ? 1 : jump.start() + 1;
    String hint =
        PageLabels.find(label, labels) == null
            ? "the issue has the pages " + String.join(", ", labels)
            : "was it read as part of another article?";
    problems.add(Problem.warning(new Location(piece.path(), number, column), what, hint));
  }
}
