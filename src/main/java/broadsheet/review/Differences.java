package broadsheet.review;

import broadsheet.archive.ArticleId;
import broadsheet.archive.Location;
import broadsheet.derive.Variant.Passage;
import broadsheet.derive.corrections.Proposal;
import broadsheet.edit.Anchor;
import broadsheet.edit.Edit;
import broadsheet.site.Messages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells where other words are proposed, and where another printing of the text differs. */
final class Differences {
  /**
   * What one wrong character costs: little of the text, but whoever looks for the word misses it.
   */
  private static final int CHARACTER = 10;

  private final Sheet sheet;
  private final Messages messages;

  Differences(Sheet sheet, Messages messages) {
    this.sheet = sheet;
    this.messages = messages;
  }

  /**
   * A passage found on the page.
   *
   * @param place of its line
   * @param start where it begins in the line
   */
  private record Spot(int place, int start) {}

  /**
   * What is said of a passage.
   *
   * @param sentence what it is
   * @param reasons why
   * @param probability that what is proposed is right; null when nothing is proposed
   */
  private record What(String sentence, List<String> reasons, @Nullable Double probability) {}

  Optional<Finding> finding(Proposal proposal) {
    List<String> reasons = proposal.reasons().stream().map(new Reasons(messages)::of).toList();
    Passage at = proposal.at();
    String what = messages.format("review.what.correction", at.text().strip(), proposal.proposed());
    return spot(at)
        .map(
            spot -> {
              String why = String.join("；", reasons);
              Choice choice = correct(spot, at, proposal.proposed(), why);
              Double sure = proposal.probability();
              What said = new What(what, reasons, sure);
              return finding(Matter.CORRECTION, spot, at, said, List.of(choice));
            });
  }

  Optional<Finding> finding(Passage here, Passage there) {
    String other = there.article().value();
    String what = said("variant", here.text(), other, there.text());
    String said = other + "：" + there.before() + "【" + there.text() + "】" + there.after();
    What all = new What(what, List.of(said), null);
    return spot(here)
        .map(spot -> finding(Matter.VARIANT, spot, here, all, taken(spot, here, there)));
  }

  /**
   * The other printing's words instead of these. Words that only this one has were hardly added by
   * an OCR; words that only the other has come with the mark before them.
   */
  private List<Choice> taken(Spot spot, Passage here, Passage there) {
    if (there.text().isBlank()) {
      return List.of();
    }
    String mark = here.text().isBlank() ? mark(here.before(), there.before()) : "";
    String why = messages.format("review.why.variant", there.article().value(), there.text());
    return List.of(correct(spot, here, mark + there.text(), why));
  }

  private static String mark(String here, String there) {
    boolean marked = !there.isEmpty() && !letter(there.charAt(there.length() - 1));
    boolean bare = !here.isEmpty() && letter(here.charAt(here.length() - 1));
    return marked && bare ? there.substring(there.length() - 1) : "";
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c);
  }

  private String said(String what, String printed, String more, String proposed) {
    return messages.format("review.what." + what, printed.strip(), more, proposed);
  }

  private Finding finding(Matter matter, Spot spot, Passage at, What what, List<Choice> choices) {
    Location line = sheet.at(spot.place());
    Double sure = what.probability();
    return new Finding(
        matter,
        sheet.issue(),
        sheet.label(),
        new Location(line.path(), line.line(), spot.start() + 1),
        at.article(),
        sure,
        CHARACTER * (sure == null ? 0.5 : sure) * Math.max(1, at.text().length()),
        what.sentence(),
        sheet.around(spot.place()),
        what.reasons(),
        choices);
  }

  private Choice correct(Spot spot, Passage at, String to, String why) {
    String line = sheet.line(spot.place()).text();
    int end = spot.start() + at.text().length();
    Anchor quote = sheet.quotes().around(spot.place(), line, spot.start(), end);
    int from = Math.max(0, spot.start() - 2);
    String head = line.substring(from, spot.start());
    String tail = line.substring(end, Math.min(line.length(), end + 2));
    return Choice.of(
        "correct",
        messages.format("review.choice.correct", to),
        sheet.editFile(),
        new Edit.Correct(quote, head + at.text() + tail, head + to + tail, why));
  }

  /** The line of the article where the passage stands with most of what surrounds it. */
  private Optional<Spot> spot(Passage passage) {
    Spot best = null;
    int most = -1;
    for (int place = 0; place < sheet.lines().size(); place++) {
      ArticleId article = sheet.article(place);
      if (article == null || !article.equals(passage.article())) {
        continue;
      }
      String line = sheet.line(place).text();
      int at = line.indexOf(passage.text());
      for (; at >= 0 && at <= line.length(); at = line.indexOf(passage.text(), at + 1)) {
        int around = around(line, at, passage);
        if (around > most) {
          most = around;
          best = new Spot(place, at);
        }
        if (at == line.length()) {
          break;
        }
      }
    }
    boolean known =
        most > 0 || (best != null && passage.before().isEmpty() && passage.after().isEmpty());
    return known ? Optional.ofNullable(best) : Optional.empty();
  }

  /** Number of characters beside that place that the passage has too. */
  private static int around(String line, int at, Passage passage) {
    int same = 0;
    String before = passage.before();
    while (same < Math.min(at, before.length())
        && line.charAt(at - 1 - same) == before.charAt(before.length() - 1 - same)) {
      same++;
    }
    int behind = at + passage.text().length();
    int more = 0;
    while (more < passage.after().length()
        && behind + more < line.length()
        && line.charAt(behind + more) == passage.after().charAt(more)) {
      more++;
    }
    return same + more;
  }
}
