package broadsheet.reading;

import broadsheet.archive.PageReference;
import broadsheet.archive.Role;
import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A page whose OCR kept the lines of its columns of type: the lines of each paragraph are put
 * together before the page is read and taken apart again afterwards. On other pages, a line a
 * paragraph, every line stands for itself.
 */
final class ColumnLines {
  private final PageText whole;
  private final List<List<SourceLine>> parts;
  private final int[] paragraphs;

  private ColumnLines(PageText whole, List<List<SourceLine>> parts) {
    this.whole = whole;
    this.parts = parts;
    int count = 0;
    for (List<SourceLine> part : parts) {
      count += part.size();
    }
    this.paragraphs = new int[count];
    int line = 0;
    for (int i = 0; i < parts.size(); i++) {
      for (int part = 0; part < parts.get(i).size(); part++) {
        paragraphs[line++] = i;
      }
    }
  }

  static ColumnLines of(PageText page, PlaceWeights weights) {
    return of(page, weights, Set.of());
  }

  /**
   * The lines of a page.
   *
   * @param apart indexes of lines with which a paragraph begins, however they look
   */
  static ColumnLines of(PageText page, PlaceWeights weights, Set<Integer> apart) {
    Measure measure = Measure.of(page);
    if (measure.none()) {
      return new ColumnLines(page, alone(page.lines()));
    }
    List<List<SourceLine>> parts = new ArrayList<>();
    List<Place> places = new LinePlaces(page.lines(), measure).places(weights, apart);
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).carriesOn()) {
        parts.get(parts.size() - 1).add(page.lines().get(i));
      } else {
        parts.add(new ArrayList<>(List.of(page.lines().get(i))));
      }
    }
    boolean same = parts.size() == page.lines().size();
    List<SourceLine> lines = same ? page.lines() : parts.stream().map(ColumnLines::joined).toList();
    return new ColumnLines(new PageText(page.label(), page.path(), page.form(), lines), parts);
  }

  private static List<List<SourceLine>> alone(List<SourceLine> lines) {
    List<List<SourceLine>> out = new ArrayList<>(lines.size());
    for (SourceLine line : lines) {
      out.add(List.of(line));
    }
    return out;
  }

  /** The page with each paragraph in one line, numbered as its first. */
  PageText whole() {
    return whole;
  }

  /** Index of the paragraph that holds a line, by the line's index. */
  int paragraphOf(int line) {
    return paragraphs[line];
  }

  private static SourceLine joined(List<SourceLine> parts) {
    SourceLine first = parts.get(0);
    if (parts.size() == 1) {
      return first;
    }
    StringBuilder text = new StringBuilder();
    parts.forEach(p -> text.append(spaced(text, p.text()) ? " " : "").append(p.text()));
    return new SourceLine(first.number(), text.toString(), first.heading(), first.gap());
  }

  private static boolean spaced(CharSequence above, String below) {
    return !above.isEmpty()
        && Glyphs.latin(above.charAt(above.length() - 1))
        && Glyphs.latin(below.charAt(0));
  }

  /** The reading of the whole paragraphs told of the lines of the file. */
  PageCut apart(PageCut cut) {
    if (whole.lines().size() == paragraphs.length) {
      return cut;
    }
    List<PageCut.Part> items = new ArrayList<>();
    List<LineReading> all = new ArrayList<>();
    for (PageCut.Part part : cut.parts()) {
      List<PageCut.Line> lines = new ArrayList<>();
      part.lines().forEach(l -> lines.addAll(apart(l)));
      lines.forEach(l -> all.add(l.reading()));
      items.add(new PageCut.Part(part.item(), lines));
    }
    all.sort(Comparator.comparingInt(LineReading::line));
    PageReading reading = cut.reading();
    return new PageCut(
        new PageReading(reading.label(), reading.path(), all, reading.items()), items);
  }

  private List<PageCut.Line> apart(PageCut.Line line) {
    List<SourceLine> own = parts.get(line.seen().index());
    if (own.size() == 1) {
      return List.of(line);
    }
    List<PageCut.Line> out = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < own.size(); i++) {
      String text = own.get(i).text();
      before.append(spaced(before, text) ? " " : "");
      int core =
          Math.max(0, Math.min(text.length(), line.seen().core().length() - before.length()));
      LineFeatures seen = line.seen().part(own.get(i), core, keepsJump(line.seen(), i, own.size()));
      out.add(new PageCut.Line(seen, reading(line.reading(), own.get(i), i > 0)));
      before.append(text);
    }
    return out;
  }

  /** A reference stands at the end of a paragraph, or at its beginning when it points back. */
  private static boolean keepsJump(LineFeatures seen, int at, int size) {
    Jump jump = seen.jump();
    boolean back = jump != null && jump.type() == PageReference.Type.CONTINUED_FROM;
    return at == (back ? 0 : size - 1);
  }

  private static LineReading reading(LineReading whole, SourceLine line, boolean later) {
    return new LineReading(
        line.number(),
        line.text(),
        whole.item(),
        later && whole.role() == Role.DATELINE_BODY ? Role.BODY : whole.role(),
        later || whole.joins(),
        whole.confidence(),
        whole.reasons());
  }
}
