package broadsheet.review;

import broadsheet.archive.Role;
import broadsheet.reading.Evidence;
import broadsheet.reading.LineReading;
import broadsheet.site.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds on a page the lines of which the reader was not sure. */
final class Doubts {
  /** More of one page than this nobody looks through; they are counted. */
  static final int MOST = 200;

  private final Sheet sheet;
  private final double below;
  private final Messages messages;
  private final Answers answers;

  /**
   * @param below lines less probable than this are doubtful
   */
  Doubts(Sheet sheet, double below, Messages messages) {
    this.sheet = sheet;
    this.below = below;
    this.messages = messages;
    this.answers = new Answers(sheet, messages);
  }

  /** A doubtful line before anything is said of it, since saying is dearer than counting. */
  private record Doubt(Matter matter, int place, double harm) {}

  /**
   * The doubtful lines of a page.
   *
   * @param findings the most harmful of them
   * @param more how many were left out
   */
  record Found(List<Finding> findings, int more) {}

  Found find() {
    List<Doubt> doubts = new ArrayList<>();
    for (int i = 0; i < sheet.lines().size(); i++) {
      if (sheet.line(i).confidence() < below) {
        doubts.add(doubt(i));
      }
    }
    doubts.sort(
        Comparator.comparingDouble((Doubt d) -> -d.harm()).thenComparingInt(Doubt::place));
    List<Finding> findings = doubts.stream().limit(MOST).map(this::finding).toList();
    return new Found(findings, doubts.size() - findings.size());
  }

  private Doubt doubt(int place) {
    LineReading line = sheet.line(place);
    Matter matter = sheet.opens(place) ? Matter.BORDER : Matter.of(line.role());
    double harm = Harm.of(matter, sheet, place) * (1 - line.confidence());
    return new Doubt(matter, place, harm);
  }

  private Finding finding(Doubt doubt) {
    LineReading line = sheet.line(doubt.place());
    return new Finding(
        doubt.matter(),
        sheet.issue(),
        sheet.label(),
        sheet.at(doubt.place()),
        sheet.article(doubt.place()),
        line.confidence(),
        doubt.harm(),
        what(doubt.matter(), line.role()),
        sheet.around(doubt.place()),
        line.evidence().stream().map(Evidence::sentence).toList(),
        answers.to(doubt.matter(), doubt.place()));
  }

  private String what(Matter matter, Role role) {
    String name = messages.get("role." + role.label());
    return switch (matter) {
      case BORDER -> messages.format("review.what.border", name);
      case NOISE -> messages.get("review.what.noise");
      default -> messages.format("review.what.role", name);
    };
  }
}
