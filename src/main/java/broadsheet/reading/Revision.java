package broadsheet.reading;

import broadsheet.archive.Location;
import broadsheet.edit.Edit;
import broadsheet.edit.PageEdits;
import broadsheet.edit.PageEdits.Entry;
import broadsheet.problem.Problem;
import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import broadsheet.text.RunningText.Found;
import broadsheet.text.RunningText.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page as its editor wants it read. Quotes are found in the printed text; then the reader gets
 * corrected lines, cut where an edit begins or ends within one; what it makes of them goes through
 * {@link Galley} and {@link Imposition}.
 *
 * <pre>
 * PageText + PageEdits ─► text(), apart() ─► reader ─► Galley (drafts) ─► Imposition (items, lines)
 * </pre>
 */
final class Revision {
  private final PageText page;
  private final List<Problem> problems;
  private final List<Aim> aims = new ArrayList<>();
  private final List<WorkingLine> lines;
  private final Set<Spot> begins = new HashSet<>();

  /**
   * Finds what the edits mean.
   *
   * @param problems takes what is wrong with them; edits with problems are not applied
   */
  Revision(PageText page, PageEdits edits, List<Problem> problems) {
    this.page = page;
    this.problems = problems;
    Quotes quotes = new Quotes(page, problems);
    Correcting correcting = new Correcting(page, problems);
    for (Entry entry : edits.entries()) {
      if (!PageLinks.crosses(entry.edit(), page.label())) {
        aim(entry, quotes, correcting);
      }
    }
    Set<Spot> cuts = new HashSet<>();
    for (Aim aim : aims) {
      border(aim.what(), cuts);
      border(aim.other(), cuts);
    }
    this.lines = correcting.lines(cuts);
  }

  private void border(@Nullable Extent extent, Set<Spot> cuts) {
    if (extent != null && extent.begins()) {
      cuts.add(extent.from());
      begins.add(extent.from());
    }
    if (extent != null && extent.ends()) {
      cuts.add(extent.to());
      int length = page.lines().get(extent.to().line()).text().length();
      boolean atEnd = extent.to().offset() >= length;
      begins.add(atEnd ? new Spot(extent.to().line() + 1, 0) : extent.to());
    }
  }

  private void aim(Entry entry, Quotes quotes, Correcting correcting) {
    Edit edit = entry.edit();
    if (edit instanceof Edit.Correct correct) {
      Found found = quotes.find(correct.at(), correct.from(), entry.at());
      if (found != null) {
        correcting.correct(entry, correct, found);
      }
      return;
    }
    Found first = quotes.find(edit.at(), entry.at());
    if (first == null) {
      return;
    }
    if (edit.other() == null) {
      Extent what = extent(edit, entry.at(), first, quotes);
      aims.addAll(what == null ? List.of() : List.of(new Aim(entry, what, null)));
      return;
    }
    Found second = quotes.find(edit.other(), entry.other());
    Extent what = second == null ? null : extent(edit, entry.at(), first, quotes);
    if (second != null && what != null) {
      Extent other =
          edit instanceof Edit.Join
              ? Extent.goingOn(second, page)
              : edit instanceof Edit.Move
                  ? Extent.stopping(second, page)
                  : Extent.lines(second, page);
      aims.add(new Aim(entry, what, other));
    }
  }

  private @Nullable Extent extent(Edit edit, Location at, Found found, Quotes quotes) {
    if (edit instanceof Edit.Split) {
      return Extent.beginning(found, page);
    } else if (edit instanceof Edit.Join) {
      return Extent.stopping(found, page);
    } else if (edit instanceof Edit.Move move) {
      return run(move.through(), at, found, quotes);
    } else if (edit instanceof Edit.Recast recast) {
      return run(recast.through(), at, found, quotes);
    } else if (edit instanceof Edit.Noise noise) {
      Extent run = run(noise.through(), at, found, quotes);
      return run == null || noise.through() != null ? run : noise(run, at, found);
    }
    return Extent.lines(found, page);
  }

  private @Nullable Extent run(@Nullable String through, Location at, Found first, Quotes quotes) {
    if (through == null) {
      return Extent.lines(first, page);
    }
    Found last = quotes.through(first, through, at);
    return last == null ? null : Extent.between(first, last, page);
  }

  /** A line of which less than half was quoted may by now hold text that nobody called noise. */
  private @Nullable Extent noise(Extent lines, Location at, Found found) {
    if (lines.covered(found, page) >= 0.5) {
      return lines.apart();
    }
    int number = page.lines().get(lines.from().line()).number();
    String what = "line " + number + " says much more than the quote";
    String hint = "quote all that is noise, or its last words with 'through:'";
    problems.add(Problem.error(at, what, hint));
    return null;
  }

  /** The page that the reader is to read. */
  PageText text() {
    List<SourceLine> text = lines.stream().map(WorkingLine::line).toList();
    return new PageText(page.label(), page.path(), page.form(), text);
  }

  /** The lines of that page with which a paragraph begins, whatever the reader thinks. */
  Set<Integer> apart() {
    Set<Integer> out = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      WorkingLine line = lines.get(i);
      if (line.from() > 0 || begins.contains(new Spot(line.printed(), line.from()))) {
        out.add(i);
      }
    }
    return out;
  }

  /** Carries out the edits on what the reader made of the page. */
  Galley galley(List<Draft> drafts, ColumnLines columns) {
    Galley galley = new Galley(drafts, problems);
    glue(galley, columns);
    for (Aim aim : aims) {
      if (!(aim.entry().edit() instanceof Edit.Assign)) {
        Span other = aim.other() == null ? null : span(aim.other(), columns);
        galley.carryOut(aim.entry(), span(aim.what(), columns), other);
      }
    }
    return galley;
  }

  /** What is left of a line on both sides of a cut-out stays together. */
  private void glue(Galley galley, ColumnLines columns) {
    Set<Spot> splits = new HashSet<>();
    List<Extent> cutOut = new ArrayList<>();
    for (Aim aim : aims) {
      if (aim.entry().edit() instanceof Edit.Split) {
        splits.add(aim.what().from());
      } else if (aim.what().begins() && aim.what().ends()) {
        cutOut.add(aim.what());
      }
    }
    int before = -1;
    for (int i = 0; i < lines.size(); i++) {
      WorkingLine line = lines.get(i);
      Spot from = new Spot(line.printed(), line.from());
      boolean out =
          cutOut.stream()
              .anyMatch(e -> e.from().compareTo(from) <= 0 && from.compareTo(e.to()) < 0);
      if (out) {
        continue;
      }
      boolean same = before >= 0 && lines.get(before).printed() == line.printed();
      if (same && !splits.contains(from)) {
        galley.glue(columns.paragraphOf(before), columns.paragraphOf(i));
      }
      before = i;
    }
  }

  private Span span(Extent extent, ColumnLines columns) {
    int first = lineAt(extent.from());
    int last = first;
    while (last + 1 < lines.size() && before(lines.get(last + 1), extent.to())) {
      last++;
    }
    return new Span(columns.paragraphOf(first), columns.paragraphOf(last));
  }

  /** Index of the line of the reader's page that holds a printed place. */
  private int lineAt(Spot spot) {
    int found = 0;
    for (int i = 0; i < lines.size(); i++) {
      WorkingLine line = lines.get(i);
      if (new Spot(line.printed(), line.from()).compareTo(spot) <= 0) {
        found = i;
      }
    }
    return found;
  }

  private static boolean before(WorkingLine line, Spot spot) {
    return new Spot(line.printed(), line.from()).compareTo(spot) < 0;
  }

  /** The cut told of the printed lines, with the fields that the editor set. */
  PageCut impose(PageCut cut, Galley galley) {
    Imposition imposition = new Imposition(page, lines, galley, problems);
    List<Imposition.Given> given = new ArrayList<>();
    for (Aim aim : aims) {
      if (aim.entry().edit() instanceof Edit.Assign assign) {
        given.add(new Imposition.Given(aim.entry(), assign, lineAt(aim.what().from())));
      }
    }
    return imposition.impose(cut, given);
  }
}
