package broadsheet.reading;

import broadsheet.edit.Edit.Correct;
import broadsheet.edit.PageEdits.Entry;
import broadsheet.problem.Problem;
import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import broadsheet.text.Folding;
import broadsheet.text.RunningText.Found;
import broadsheet.text.RunningText.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the lines that the reader sees of those that are printed: words are corrected and lines cut
 * where edits say so.
 */
final class Correcting {
  private final PageText page;
  private final List<Problem> problems;
  private final List<Fix> fixes = new ArrayList<>();

  Correcting(PageText page, List<Problem> problems) {
    this.page = page;
    this.problems = problems;
  }

  /**
   * New words for a part of one printed line.
   *
   * @param entry the edit
   * @param line index of the line
   * @param from first character that goes
   * @param to behind the last that goes
   * @param words what comes in its place
   * @param printed all words that the edit corrects, as printed, the next line's too
   * @param first whether the edit begins here
   */
  private record Fix(
      Entry entry, int line, int from, int to, String words, String printed, boolean first) {}

  void correct(Entry entry, Correct edit, Found found) {
    Spot from = found.part().from();
    Spot to = found.part().to();
    String printed = text(from, to);
    if (Folding.withoutSpace(printed).equals(Folding.withoutSpace(edit.to()))) {
      String what = "the page reads '" + Quotes.shortened(edit.to()) + "' already";
      problems.add(Problem.warning(entry.at(), what, "the correction is no longer needed"));
      return;
    }
    List<Fix> parts = parts(entry, edit, from, to, printed);
    for (Fix part : parts) {
      for (Fix other : fixes) {
        if (other.line == part.line && other.from < part.to && part.from < other.to) {
          String hint = "the one in line " + other.entry.at().line() + " counts";
          problems.add(Problem.error(entry.at(), "two corrections of the same words", hint));
          return;
        }
      }
    }
    boolean emptied =
        parts.stream().anyMatch(p -> p.words.isEmpty() && rest(p).isEmpty() && parts.size() == 1);
    if (emptied) {
      String what = "takes a whole line away";
      problems.add(Problem.error(entry.at(), what, "if it is no text, say 'noise:'"));
      return;
    }
    fixes.addAll(parts);
  }

  private String rest(Fix fix) {
    String line = page.lines().get(fix.line).text();
    return Folding.trim(line.substring(0, fix.from) + line.substring(fix.to));
  }

  /** A part for each line that the words stand in, each taking as many new characters as it had. */
  private List<Fix> parts(Entry entry, Correct edit, Spot from, Spot to, String printed) {
    List<Fix> out = new ArrayList<>();
    int used = 0;
    for (int line = from.line(); line <= to.line(); line++) {
      int start = line == from.line() ? from.offset() : 0;
      int end = line == to.line() ? to.offset() : page.lines().get(line).text().length();
      boolean last = line == to.line();
      int until = last ? edit.to().length() : Math.min(edit.to().length(), used + end - start);
      String words = edit.to().substring(used, until);
      out.add(new Fix(entry, line, start, end, words, printed, line == from.line()));
      used = until;
    }
    return out;
  }

  private String text(Spot from, Spot to) {
    StringBuilder out = new StringBuilder();
    for (int line = from.line(); line <= to.line(); line++) {
      String text = page.lines().get(line).text();
      int end = line == to.line() ? to.offset() : text.length();
      out.append(text, line == from.line() ? from.offset() : 0, end);
    }
    return out.toString();
  }

  /** The lines as the reader is to see them, cut at these places. */
  List<WorkingLine> lines(Set<Spot> cuts) {
    List<WorkingLine> out = new ArrayList<>();
    for (int i = 0; i < page.lines().size(); i++) {
      SourceLine line = page.lines().get(i);
      TreeSet<Integer> borders = new TreeSet<>();
      for (Spot cut : cuts) {
        if (cut.line() == i && cut.offset() > 0 && cut.offset() < line.text().length()) {
          borders.add(outside(cut));
        }
      }
      borders.add(line.text().length());
      int from = 0;
      for (int to : borders) {
        if (to == line.text().length() || !blank(line, from, to)) {
          out.add(part(i, line, from, to));
          from = to;
        }
      }
    }
    return out;
  }

  /** A cut within corrected words is made before them. */
  private int outside(Spot cut) {
    return fixes.stream()
        .filter(f -> f.line == cut.line() && f.from < cut.offset() && cut.offset() < f.to)
        .map(f -> f.from)
        .findFirst()
        .orElse(cut.offset());
  }

  private static boolean blank(SourceLine line, int from, int to) {
    return Folding.trim(line.text().substring(from, to)).isEmpty();
  }

  private WorkingLine part(int index, SourceLine line, int from, int to) {
    List<Mark> marks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int at = from;
    for (Fix fix : inOrder(index, from, to)) {
      text.append(line.text(), at, fix.from);
      int start = text.length();
      text.append(fix.words);
      if (fix.first && fix.entry.edit() instanceof Correct edit) {
        marks.add(new Mark(edit, fix.printed, start, text.length()));
      }
      at = fix.to;
    }
    text.append(line.text(), at, to);
    String trimmed = Folding.trim(text.toString());
    if (trimmed.isEmpty()) {
      return new WorkingLine(index, from, to, line, List.of());
    }
    int lead = text.indexOf(trimmed);
    SourceLine seen =
        new SourceLine(
            line.number(), trimmed, from == 0 ? line.heading() : 0, from == 0 ? line.gap() : 0);
    boolean same =
        from == 0 && to == line.text().length() && marks.isEmpty() && trimmed.equals(line.text());
    List<Mark> placed =
        marks.stream()
            .map(m -> m.shifted(-lead))
            .filter(m -> m.start() >= 0 && m.end() <= trimmed.length())
            .toList();
    return new WorkingLine(index, from, to, same ? line : seen, placed);
  }

  private List<Fix> inOrder(int line, int from, int to) {
    return fixes.stream()
        .filter(f -> f.line == line && f.from >= from && f.from < to)
        .sorted(Comparator.comparingInt(Fix::from))
        .toList();
  }
}
