package broadsheet.review;

import broadsheet.archive.Role;
import broadsheet.edit.Anchor;
import broadsheet.edit.Edit;
import broadsheet.problem.Problem;
import broadsheet.reading.ItemReading;
import broadsheet.reading.LineReading;
import broadsheet.site.Messages;
import java.util.List;

/** Tells what is wrong with a page: references that lead nowhere, and problems of its file. */
final class Wrongs {
  private final Sheet sheet;
  private final Messages messages;

  Wrongs(Sheet sheet, Messages messages) {
    this.sheet = sheet;
    this.messages = messages;
  }

  Finding finding(Problem problem) {
    int place = sheet.place(problem.at().line());
    boolean jump = place >= 0 && jumps(sheet.line(place));
    return new Finding(
        jump ? Matter.JUMP : Matter.PROBLEM,
        sheet.issue(),
        sheet.label(),
        problem.at(),
        place < 0 ? null : sheet.article(place),
        null,
        jump ? Harm.ofTorn(sheet.line(place).text().length()) : 0,
        what(problem),
        place < 0 ? List.of() : List.of(sheet.shown(place, true)),
        List.of(),
        jump ? answers(place) : List.of());
  }

  static String what(Problem problem) {
    return problem.hint().isEmpty() ? problem.what() : problem.what() + " (" + problem.hint() + ")";
  }

  private boolean jumps(LineReading line) {
    for (ItemReading item : sheet.reading().items()) {
      if (item.key().equals(line.item())) {
        return item.jumpTo() != null || item.continuedFrom() != null || item.seePage() != null;
      }
    }
    return false;
  }

  private List<Choice> answers(int place) {
    Anchor quote = sheet.quotes().of(place);
    String as = Role.BODY.label();
    return sheet.line(place).role() != Role.JUMP
        ? List.of()
        : List.of(
            Choice.of(
                "role-" + as,
                messages.get("review.choice.no-jump"),
                sheet.editFile(),
                new Edit.Recast(quote, null, Role.BODY)),
            Choice.of(
                "noise",
                messages.get("review.choice.noise"),
                sheet.editFile(),
                new Edit.Noise(quote, null)));
  }
}
