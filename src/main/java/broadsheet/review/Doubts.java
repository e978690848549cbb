package broadsheet.review;

import broadsheet.archive.Role;
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
  private final Spoken spoken;

  /**
   * @param below lines less probable than this are doubtful
   */
  Doubts(Sheet sheet, double below, Messages messages) {
    this.sheet = sheet;
    this.below = below;
    this.messages = messages;
    this.answers = new Answers(sheet, messages);
    this.spoken = new Spoken(messages.language());
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
    Stretch.of(sheet.lines()).forEach(s -> doubts.addAll(of(s)));
    for (int i = 0; i < sheet.lines().size(); i++) {
      if (sheet.line(i).role() == Role.NOISE && sheet.line(i).confidence() < below) {
        doubts.add(doubt(Matter.NOISE, i, sheet.line(i).text().length()));
      }
    }
    doubts.sort(Comparator.comparingDouble((Doubt d) -> -d.harm()).thenComparingInt(Doubt::place));
    List<Finding> findings = doubts.stream().limit(MOST).map(this::finding).toList();
    return new Found(findings, doubts.size() - findings.size());
  }

  /**
   * What is doubtful of lines that follow one another. When all of them are, it is where they were
   * put; a line that is less sure than the others has a role of its own to be doubted.
   */
  private List<Doubt> of(Stretch stretch) {
    List<Doubt> doubts = new ArrayList<>();
    int first = stretch.first();
    if (sheet.line(first).confidence() < below) {
      doubts.add(doubt(put(stretch), first, Harm.of(put(stretch), sheet, stretch)));
    }
    for (int place : stretch.places().subList(1, stretch.places().size())) {
      if (sheet.line(place).confidence() < below * stretch.sure()) {
        Matter matter = Matter.of(sheet.line(place).role());
        doubts.add(doubt(matter, place, Harm.of(matter, sheet, place)));
      }
    }
    return doubts;
  }

  /** What is doubted when the first of the lines is doubtful. */
  private Matter put(Stretch stretch) {
    if (!stretch.begins()) {
      return Matter.JOIN;
    }
    boolean alone = sheet.above(stretch.first()) < 0;
    return alone ? Matter.of(sheet.line(stretch.first()).role()) : Matter.BORDER;
  }

  private Doubt doubt(Matter matter, int place, int harm) {
    return new Doubt(matter, place, harm * (1 - sheet.line(place).confidence()));
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
        line.evidence().stream().map(spoken::sentence).toList(),
        answers.to(doubt.matter(), doubt.place()));
  }

  private String what(Matter matter, Role role) {
    String name = messages.get("role." + role.label());
    return switch (matter) {
      case BORDER -> messages.format("review.what.border", name);
      case JOIN -> messages.get("review.what.join");
      case NOISE -> messages.get("review.what.noise");
      default -> messages.format("review.what.role", name);
    };
  }
}
