package broadsheet.review;

import broadsheet.archive.Role;
import broadsheet.edit.Anchor;
import broadsheet.edit.Edit;
import broadsheet.reading.LineReading;
import broadsheet.site.Messages;
import java.util.ArrayList;
import java.util.List;

/** The answers that an editor can give to a doubt about a line. */
final class Answers {
  private static final int SCRAP = 12;

  private final Sheet sheet;
  private final Messages messages;

  Answers(Sheet sheet, Messages messages) {
    this.sheet = sheet;
    this.messages = messages;
  }

  List<Choice> to(Matter matter, int place) {
    return switch (matter) {
      case BORDER -> border(place);
      case JOIN -> join(place);
      case NOISE -> List.of(noise(place), role(place, Role.BODY));
      default -> roles(place);
    };
  }

  /**
   * Split here, or the whole belongs to the article above. A banner may have its jump before it;
   * then the border is there, and of the banner's own line only the role is asked.
   */
  private List<Choice> border(int place) {
    int before = sheet.before(place);
    if (before >= 0 && sheet.line(before).role() == Role.JUMP) {
      return roles(place);
    }
    Anchor here = sheet.quotes().of(place);
    Anchor above = sheet.quotes().of(sheet.above(place));
    List<Choice> choices = new ArrayList<>();
    choices.add(choice("split", new Edit.Split(here)));
    choices.add(choice("merge", new Edit.Merge(above, here)));
    if (scrap(place)) {
      choices.add(noise(place));
    }
    return choices;
  }

  /** It goes on there, it is an article of its own, or it belongs to what stands above it. */
  private List<Choice> join(int place) {
    Anchor here = sheet.quotes().of(place);
    List<Choice> choices = new ArrayList<>();
    int before = sheet.before(place);
    choices.add(
        before >= 0
            ? choice("join", new Edit.Join(sheet.quotes().end(before), here))
            : choice("belongs", new Edit.Merge(sheet.quotes().of(sheet.opening(place)), here)));
    if (sheet.line(place).role() != Role.JUMP) {
      choices.add(choice("split", new Edit.Split(here)));
    }
    if (sheet.above(place) >= 0) {
      int through = sheet.through(place);
      String last = through == place ? null : sheet.quotes().end(through).quote();
      Anchor above = sheet.quotes().end(sheet.above(place));
      choices.add(choice("move", new Edit.Move(here, last, above)));
    }
    return choices;
  }

  /** As it was read, what else it may be, and a border where it may be one. */
  private List<Choice> roles(int place) {
    LineReading line = sheet.line(place);
    List<Choice> choices = new ArrayList<>();
    choices.add(role(place, line.role()));
    for (Role rival : rivals(line.role())) {
      choices.add(role(place, rival));
    }
    boolean head = line.role() == Role.SUBHEAD || line.role() == Role.HEADLINE;
    if (head && place != sheet.opening(place)) {
      choices.add(choice("split", new Edit.Split(sheet.quotes().of(place))));
    }
    if (scrap(place)) {
      choices.add(noise(place));
    }
    return choices;
  }

  private boolean scrap(int place) {
    return sheet.line(place).text().length() <= SCRAP && sheet.line(place).role() != Role.NOISE;
  }

  private Choice noise(int place) {
    Anchor from = sheet.quotes().of(place);
    String end = sheet.quotes().end(place).quote();
    boolean whole = from.quote().length() >= sheet.line(place).text().length() / 2;
    return choice("noise", new Edit.Noise(from, whole ? null : end));
  }

  private Choice role(int place, Role role) {
    boolean kept = role == sheet.line(place).role();
    String name = messages.get("role." + role.label());
    return Choice.of(
        "role-" + role.label(),
        messages.format(kept ? "review.choice.keep" : "review.choice.role", name),
        sheet.editFile(),
        new Edit.Recast(sheet.quotes().of(place), null, role));
  }

  private Choice choice(String means, Edit edit) {
    return Choice.of(means, messages.get("review.choice." + means), sheet.editFile(), edit);
  }

  /** What lines of that role are most often confused with. */
  private static List<Role> rivals(Role role) {
    return switch (role) {
      case HEADLINE -> List.of(Role.KICKER, Role.DECK, Role.SUBHEAD);
      case KICKER -> List.of(Role.HEADLINE, Role.COLUMN);
      case DECK -> List.of(Role.HEADLINE, Role.BODY);
      case SUBHEAD -> List.of(Role.BODY, Role.DECK);
      case BODY -> List.of(Role.CAPTION, Role.SUBHEAD);
      case COLUMN -> List.of(Role.KICKER, Role.HEADLINE);
      case DISTRICT -> List.of(Role.SUBHEAD, Role.HEADLINE);
      case BYLINE -> List.of(Role.CREDIT, Role.SIGNOFF, Role.BODY);
      case CREDIT -> List.of(Role.BYLINE, Role.CAPTION);
      case SIGNOFF -> List.of(Role.BYLINE, Role.BODY);
      case DATELINE_BODY, CAPTION, SALUTATION, NOTE, JUMP, NOISE -> List.of(Role.BODY);
    };
  }
}
