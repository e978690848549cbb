package broadsheet.review;

import broadsheet.archive.Issue;
import broadsheet.edit.Edit;
import broadsheet.reading.TornEnd;
import broadsheet.reading.TornEnds;
import broadsheet.site.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells of paragraphs that stop in the middle of a sentence. */
final class Tears {
  private final Sheet sheet;
  private final Messages messages;

  Tears(Sheet sheet, Messages messages) {
    this.sheet = sheet;
    this.messages = messages;
  }

  List<Finding> find(Issue issue) {
    return TornEnds.of(issue, sheet.label()).stream()
        .filter(e -> sheet.place(e.line()) >= 0 && open(sheet.place(e.line())))
        .map(this::finding)
        .sorted(Finding.WORST_FIRST)
        .limit(Doubts.MOST)
        .toList();
  }

  private Finding finding(TornEnd end) {
    int place = sheet.place(end.line());
    double wrong = end.carriedOn();
    return new Finding(
        Matter.TORN,
        sheet.issue(),
        sheet.label(),
        sheet.at(place),
        sheet.article(place),
        1 - wrong,
        wrong * Harm.ofTorn(end.length()),
        messages.get(end.candidates().isEmpty() ? "review.what.torn-alone" : "review.what.torn"),
        shown(place, end.candidates()),
        evidence(end.candidates()),
        answers(place, end.candidates()));
  }

  /** Whether no editor has said yet what the line is. */
  private boolean open(int place) {
    return sheet.line(place).confidence() < 1;
  }

  private List<Choice> answers(int place, List<TornEnd.Candidate> candidates) {
    List<Choice> choices = new ArrayList<>();
    candidates.forEach(c -> choices.add(join(place, c)));
    choices.add(
        Choice.of(
            "role-" + sheet.line(place).role().label(),
            messages.get("review.choice.whole"),
            sheet.editFile(),
            new Edit.Recast(sheet.quotes().end(place), null, sheet.line(place).role())));
    return choices;
  }

  /** The end, the line below it, and the lines that may carry it on. */
  private List<Finding.Shown> shown(int place, List<TornEnd.Candidate> candidates) {
    List<Finding.Shown> shown = new ArrayList<>();
    String text = sheet.line(place).text();
    String end = text.substring(Math.max(0, text.length() - 60));
    shown.add(
        new Finding.Shown(sheet.line(place).line(), end.equals(text) ? text : "…" + end, true));
    candidates.stream()
        .map(c -> sheet.shown(sheet.place(c.line()), false))
        .sorted(Comparator.comparingInt(Finding.Shown::number))
        .forEach(shown::add);
    return shown;
  }

  private List<String> evidence(List<TornEnd.Candidate> candidates) {
    List<String> out = new ArrayList<>();
    Spoken spoken = new Spoken(messages.language());
    for (TornEnd.Candidate candidate : candidates) {
      String line = messages.format("review.line", candidate.line());
      candidate.why().stream().limit(2).forEach(e -> out.add(line + " " + spoken.sentence(e)));
    }
    return out;
  }

  private Choice join(int place, TornEnd.Candidate candidate) {
    return Choice.of(
        "join",
        messages.format(
            "review.choice.goes-on", candidate.line(), Percent.of(candidate.probability())),
        sheet.editFile(),
        new Edit.Join(sheet.quotes().end(place), sheet.quotes().of(sheet.place(candidate.line()))));
  }
}
