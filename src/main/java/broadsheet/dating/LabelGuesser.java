package broadsheet.dating;

import broadsheet.archive.PageReference;
import broadsheet.archive.PrintedLine;
import broadsheet.dating.NameClues.LabelForm;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which page of its issue a page is. */
final class LabelGuesser {
  private static final double NONE = 2.5;
  private static final double LEAST = 0.4;
  private static final double FOLIO = 6.5;
  private static final double WEAK_FOLIO = 3;
  private static final double TEASER = 2.2;
  private static final double COLUMN = 1.2;
  private static final double SAME_PAGE = 7;
  private static final double JUMP = 5;
  private static final double AGAINST = -4;
  private static final int SHORT = 40;
  private static final int EDGE = 4;

  private static final String NUMBER = "([A-Z]?[0-9]{1,2}|[一二三四五六七八九十]{1,3})";
  private static final Pattern VERSO = Pattern.compile("(?<![接转见到在刊第])第?" + NUMBER + "版(?!面)");
  private static final Pattern ALONE =
      Pattern.compile("([A-Z][0-9]{2}|0[1-9]|[12][0-9])(?:[ ·:：]{0,3}\\p{IsHan}{2,4})?");
  private static final Pattern TEASING = Pattern.compile("[见刊]第?" + NUMBER + "版");

  private final List<HeldPage> held;

  LabelGuesser(Known known) {
    this.held = known.pages();
  }

  /**
   * The label.
   *
   * @param publication its publication as far as it is known
   * @param taken labels of pages that the issue has already, where publication and day are known
   * @param same held pages that have the same text
   */
  Guess<String> guess(
      LoosePage page,
      NameClues names,
      @Nullable String publication,
      Set<String> taken,
      List<HeldPage> same) {
    Ballot ballot = new Ballot(NONE);
    String front = front(publication);
    byName(names, ballot);
    folios(page, ballot);
    teasers(page, front, ballot);
    columns(page, publication, ballot);
    jumps(page, publication, front, ballot);
    same.forEach(
        h ->
            ballot.vote(h.label(), SAME_PAGE, PublicationGuesser.held(h, "this page is held as ")));
    for (String label : taken) {
      if (ballot.candidates().contains(label) && same.isEmpty()) {
        ballot.vote(label, AGAINST, new Clue(0, "", "the issue has a page " + label + " already"));
      }
    }
    return ballot.decide(LEAST);
  }

  /** What the publication calls its front page. */
  private String front(@Nullable String publication) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    held.stream()
        .filter(h -> h.issue().publication().equals(publication) && Labels.number(h.label()) == 1)
        .forEach(h -> counts.merge(h.label(), 1, Integer::sum));
    String front = "01";
    int most = 0;
    for (var entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        front = entry.getKey();
      }
    }
    return front;
  }

  private static void byName(NameClues names, Ballot ballot) {
    if (names.labelSure() != LabelForm.NONE) {
      double weight =
          switch (names.labelSure()) {
            case WITH_DATE -> 6.5;
            case PLAIN -> 4.5;
            default -> 2.7;
          };
      ballot.vote(names.label(), weight, new Clue(0, "", "the name of the file"));
    }
  }

  private static void folios(LoosePage page, Ballot ballot) {
    List<PrintedLine> lines = page.page().lines();
    Set<String> voted = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean edge = i < EDGE || i >= lines.size() - EDGE;
      String folded = DateForms.fold(lines.get(i).text()).strip();
      if (!edge || folded.length() > SHORT) {
        continue;
      }
      Matcher alone = ALONE.matcher(folded);
      Matcher verso = VERSO.matcher(folded);
      boolean named = verso.find() && !folded.contains("上接") && !folded.contains("下转");
      if (named || alone.matches()) {
        String label = Labels.of(named ? verso.group(1) : alone.group(1));
        if (!label.isEmpty() && voted.add(label)) {
          Clue clue = new Clue(lines.get(i).number(), lines.get(i).text(), "the page's folio");
          ballot.vote(label, named ? FOLIO : WEAK_FOLIO, clue);
        }
      }
    }
  }

  private static void teasers(LoosePage page, String front, Ballot ballot) {
    for (PrintedLine line : page.page().lines()) {
      Matcher m = TEASING.matcher(DateForms.fold(line.text()));
      if (line.text().length() <= SHORT && m.find()) {
        Clue clue =
            new Clue(line.number(), line.text(), "pages that point to others are mostly the first");
        ballot.vote(front, TEASER, clue);
        return;
      }
    }
  }

  /** Where this publication runs the columns that run here. */
  private void columns(LoosePage page, @Nullable String publication, Ballot ballot) {
    List<String> columns = HeldPage.columns(page.issue().articles()).distinct().toList();
    for (String column : columns) {
      TreeSet<String> labels = new TreeSet<>();
      held.stream()
          .filter(h -> publication == null || h.issue().publication().equals(publication))
          .filter(h -> h.columns().contains(column))
          .forEach(h -> labels.add(h.label()));
      for (String label : labels) {
        Clue clue = new Clue(0, column, "runs on page " + label + " of other issues");
        ballot.vote(label, COLUMN / labels.size(), clue);
      }
    }
  }

  private void jumps(LoosePage page, @Nullable String publication, String front, Ballot ballot) {
    for (OpenJump jump : page.jumps()) {
      String there = Labels.of(jump.page());
      if (there.isEmpty()) {
        continue;
      }
      Clue clue = new Clue(0, "", jumpSays(jump) + there + ": not that page itself");
      ballot.vote(there, AGAINST, clue);
      if (jump.type() == PageReference.Type.CONTINUES_ON && Labels.number(there) > 1) {
        ballot.vote(front, 1, new Clue(0, "", "a text goes on on page " + there));
      }
      for (HeldPage one : held) {
        boolean ours = publication == null || one.issue().publication().equals(publication);
        one.jumps().stream()
            .filter(o -> ours && o.fits(jump, one.label(), ""))
            .forEach(
                o ->
                    ballot.vote(
                        Labels.of(o.page()),
                        JUMP,
                        PublicationGuesser.held(one, "a text goes on from or to ")));
      }
    }
  }

  private static String jumpSays(OpenJump jump) {
    return jump.type() == PageReference.Type.CONTINUES_ON ? "goes on on page " : "comes from page ";
  }
}
