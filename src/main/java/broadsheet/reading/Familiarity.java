package broadsheet.reading;

import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a page is like those that the reader was made for: modern Chinese in simplified
 * characters, set in sentences, no longer than a printed page. What the reader takes the lines of
 * other pages for, it takes them for with little reason, however clear the features; so its
 * confidence is cut there, and the evidence says why.
 */
final class Familiarity {
  /** Share of its confidence that the reader keeps on the strangest page. */
  private static final double LEAST = 0.3;

  /** So many characters of a line are looked at; fewer than so many of a page tell nothing. */
  private static final int REACH = 40;

  private static final int ENOUGH = 200;
  private static final int LARGE_PAGE = 40_000;
  private static final GlyphSet MARKS = GlyphSet.of("。，、；：！？,;:!?．.");
  private static final GlyphSet TRADITIONAL =
      GlyphSet.of("這國會來時們個為說對學經發開關門問間東車無馬長見報導灣電話實體與產業義務員區縣鎮書讓將應過還進點從現樣線內數");

  private double share = 1;
  private String why = "";

  private Familiarity() {}

  static Familiarity of(PageText page) {
    int others = 0;
    int han = 0;
    int marks = 0;
    int traditional = 0;
    long characters = 0;
    for (SourceLine line : page.lines()) {
      String text = line.text();
      characters += text.length();
      for (int i = 0; i < Math.min(REACH, text.length()); i++) {
        char c = text.charAt(i);
        if (Glyphs.ideograph(c)) {
          han++;
          traditional += TRADITIONAL.has(c) ? 1 : 0;
        } else if (MARKS.has(c)) {
          marks++;
        } else {
          others += Character.isLetterOrDigit(c) ? 1 : 0;
        }
      }
    }
    int letters = han + others;
    Familiarity out = new Familiarity();
    out.weigh(LARGE_PAGE * 2.0 - characters, LARGE_PAGE, "the page is longer than paper is");
    if (letters + marks >= ENOUGH) {
      out.weigh(han - 0.5 * letters, 0.25 * letters, "few of its letters are Chinese");
      out.weigh(marks - 0.005 * letters, 0.015 * letters, "it has hardly a sentence");
      out.weigh(0.06 * han - traditional, 0.03 * han, "it is in traditional characters");
    }
    return out;
  }

  /** Nothing is left when {@code over} is 0 or less, and all is well when it is {@code enough}. */
  private void weigh(double over, double enough, String what) {
    double kept = over >= enough ? 1 : Math.max(0, over / enough);
    if (kept < share) {
      share = kept;
      why = what;
    }
  }

  /** Whether it is like any page of a newspaper. */
  boolean whole() {
    return share >= 1;
  }

  /** What the reading of the page is worth. */
  PageCut doubt(PageCut cut) {
    if (whole()) {
      return cut;
    }
    List<PageCut.Part> parts = new ArrayList<>();
    for (PageCut.Part part : cut.parts()) {
      List<PageCut.Line> lines = new ArrayList<>();
      part.lines()
          .forEach(l -> lines.add(new PageCut.Line(l.seen(), doubt(l.reading()), l.marks())));
      parts.add(new PageCut.Part(part.item(), lines, part.settings()));
    }
    PageReading reading = cut.reading();
    List<LineReading> all = reading.lines().stream().map(this::doubt).toList();
    return new PageCut(
        new PageReading(reading.label(), reading.path(), all, reading.items()), parts);
  }

  private LineReading doubt(LineReading line) {
    return new LineReading(
        line.line(),
        line.text(),
        line.item(),
        line.role(),
        line.joins(),
        line.confidence() * (LEAST + (1 - LEAST) * share),
        () -> reasons(line));
  }

  private List<Evidence> reasons(LineReading line) {
    List<Evidence> out = new ArrayList<>();
    out.add(new Evidence("strange-page", why, -9.9 * (1 - share)));
    out.addAll(line.evidence());
    return out;
  }
}
