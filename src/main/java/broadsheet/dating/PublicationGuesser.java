package broadsheet.dating;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.PrintedLine;
import broadsheet.archive.Publication;
import broadsheet.text.Slugs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which newspaper a page is of, among those the archive knows and one it does not. */
final class PublicationGuesser {
  private static final double LEAST = 0.4;
  private static final double NAMED_BY_FILE = 5.5;
  private static final double IN_MASTHEAD = 5.5;
  private static final double OWN_REPORT = 4.5;
  private static final double NEW_FOLDER = 2;
  private static final double NEW_NAME = 1.5;
  private static final double MOST_BY_PEOPLE = 4.5;
  private static final double SAME_PAGE = 6;
  private static final double JUMP = 5;
  private static final int SHORT = 40;
  private static final int EDGE = 4;

  private static final Pattern PAPER =
      Pattern.compile("(?<![《“\\p{IsHan}])(\\p{IsHan}{2,4}(?:日报|晚报|晨报|早报|都市报|时报|商报))(?![》”])");
  private static final Pattern FOLIO =
      Pattern.compile(
          "星期[一二三四五六日天]|[0-9]{4}年|第?[A-Z]?[0-9]{1,3}版|总?第[0-9]{2,6}期|农历|^\\p{IsHan}{4,7}$");
  private static final Pattern PREFIX = Pattern.compile("([a-z]{2,12})[-_ ]?(?:19|20)[0-9]{2}.*");
  private static final Pattern DATED = Pattern.compile("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(-.*)?");
  private static final Pattern SAFE = Pattern.compile("[a-z][a-z0-9-]{1,30}");
  private static final Set<String> NO_PAPERS =
      Set.of(
          "content",
          "data",
          "downloads",
          "images",
          "ocr",
          "page",
          "pages",
          "scan",
          "scans",
          "text",
          "tmp",
          "txt");

  private final Archive archive;
  private final List<HeldPage> held;

  PublicationGuesser(Known known) {
    this.archive = known.archive();
    this.held = known.pages();
  }

  Guess<String> guess(LoosePage page, NameClues names, List<HeldPage> same, List<HeldPage> jumps) {
    Ballot ballot = new Ballot(0);
    archive.publications().forEach(p -> ballot.candidate(p.id(), 0));
    for (Publication one : archive.publications()) {
      byFile(one, names, ballot);
    }
    newFolders(names, ballot);
    mastheads(page, ballot);
    people(page, ballot);
    same.forEach(
        h -> ballot.vote(h.issue().publication(), SAME_PAGE, held(h, "this page is held as ")));
    jumps.forEach(
        h -> ballot.vote(h.issue().publication(), JUMP, held(h, "a text goes on from or to ")));
    return ballot.decide(LEAST);
  }

  static Clue held(HeldPage page, String says) {
    return new Clue(
        0,
        "",
        says + page.issue().publication() + " " + page.issue().folder() + " page " + page.label());
  }

  private static void byFile(Publication one, NameClues names, Ballot ballot) {
    if (names.names(one.id())
        || names.folders().contains(one.name())
        || names.stem().contains(one.name())) {
      ballot.vote(one.id(), NAMED_BY_FILE, new Clue(0, "", "the name of the file or its folder"));
    }
  }

  /** A folder over an issue's folder is named by its publication, if the archive's plan is kept. */
  private void newFolders(NameClues names, Ballot ballot) {
    Clue clue =
        new Clue(0, "", "the name of the file or its folder; the archive does not hold it yet");
    List<String> folders = names.folders();
    if (folders.size() > 1 && DATED.matcher(folders.get(0)).matches()) {
      fresh(folders.get(1), clue, ballot);
    }
    Matcher prefix = PREFIX.matcher(names.stem());
    if (prefix.matches()) {
      fresh(prefix.group(1), clue, ballot);
    }
  }

  private void fresh(String name, Clue clue, Ballot ballot) {
    boolean held = archive.publications().stream().anyMatch(p -> p.id().equals(name));
    if (!held && SAFE.matcher(name).matches() && !NO_PAPERS.contains(name)) {
      ballot.vote(name, NEW_FOLDER, clue);
    }
  }

  private void mastheads(LoosePage page, Ballot ballot) {
    List<PrintedLine> lines = page.page().lines();
    Set<String> voted = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      String folded = DateForms.fold(line.text());
      boolean edge = i < EDGE || i >= lines.size() - EDGE;
      boolean folio = edge && folded.length() <= SHORT && FOLIO.matcher(folded).find();
      Matcher paper = PAPER.matcher(folded);
      while (paper.find()) {
        boolean own = folded.startsWith("讯", paper.end()) || folded.startsWith("记者", paper.end());
        if ((folio || own) && voted.add(paper.group(1))) {
          Clue clue = Clue.at(line.number(), line.text(), paper.start(), paper.end(), "its name");
          named(paper.group(1), folio ? IN_MASTHEAD : OWN_REPORT, clue, ballot);
        }
      }
    }
  }

  private void named(String name, double weight, Clue clue, Ballot ballot) {
    for (Publication one : archive.publications()) {
      if (name.endsWith(one.name()) || one.name().endsWith(name)) {
        ballot.vote(one.id(), weight, clue);
        return;
      }
    }
    String says = "its name, which the archive does not hold";
    ballot.vote(Slugs.of(name), NEW_NAME, new Clue(clue.line(), clue.quote(), says));
  }

  /** Who signs, and which columns run, in which paper how often. */
  private void people(LoosePage page, Ballot ballot) {
    List<Article> articles = page.issue().articles();
    Map<String, Double> sums = new HashMap<>();
    Map<String, String> examples = new HashMap<>();
    Set<String> words = new TreeSet<>(HeldPage.people(articles));
    words.addAll(HeldPage.columns(articles).toList());
    for (String word : words) {
      weigh(word, ballot.candidates(), sums, examples);
    }
    for (Publication one : archive.publications()) {
      double sum = Math.min(MOST_BY_PEOPLE, sums.getOrDefault(one.id(), 0.0));
      if (sum != 0) {
        String example = examples.getOrDefault(one.id(), "");
        String says =
            example.isEmpty() ? "who signs here signs elsewhere" : "as in its other issues";
        ballot.vote(one.id(), sum, new Clue(0, example, says));
      }
    }
  }

  private void weigh(
      String word, List<String> papers, Map<String, Double> sums, Map<String, String> examples) {
    Map<String, Integer> counts = new HashMap<>();
    for (HeldPage one : held) {
      if (one.people().contains(word) || one.columns().contains(word)) {
        counts.merge(one.issue().publication(), 1, Integer::sum);
      }
    }
    int all = counts.values().stream().mapToInt(n -> n).sum();
    for (String paper : papers) {
      int here = counts.getOrDefault(paper, 0);
      if (all > 0) {
        // Against an even share, which an unknown paper would have.
        double share = (here + 0.2) / (all + 0.2 * (papers.size() + 1));
        sums.merge(paper, 0.7 * Math.log(share * (papers.size() + 1)), Double::sum);
      }
      if (here > 0) {
        examples.merge(paper, word, (a, b) -> a.length() < 30 ? a + "、" + b : a);
      }
    }
  }
}
