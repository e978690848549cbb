package broadsheet.derive.reprints;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReprintsTest {
  private static final LocalDate START = LocalDate.of(2022, 11, 1);

  private final PlainArticles archive = new PlainArticles();

  private ArticleId add(String paper, int day, String text) {
    return archive.add(new IssueId(paper, START.plusDays(day), ""), text);
  }

  private Set<Set<ArticleId>> clusters() throws IOException {
    Set<Set<ArticleId>> clusters = new HashSet<>();
    for (Cluster cluster : archive.reprints().clusters()) {
      clusters.add(new HashSet<>(cluster.printings().stream().map(ArticleSummary::id).toList()));
    }
    return clusters;
  }

  /**
   * The oracle compares every pair letter by letter (longest common subsequence), which knows
   * nothing of sketches, shingles or candidates.
   */
  @Test
  void findsWhatComparingEveryPairFindsAndNothingElse() throws IOException {
    Random random = new Random(11);
    RandomTexts texts = new RandomTexts(random);
    Planting planting = new Planting(random, 0.85, 0.02);
    for (int i = 0; i < 270; i++) {
      add("rb", i % 40, texts.text(80 + random.nextInt(160)));
    }
    List<ArticleId> originals = archive.ids();
    for (int i = 0; i < 30; i++) {
      String text = body(originals.get(random.nextInt(originals.size())));
      add("wb", i, planting.reprint(text, texts.text(100)));
    }
    assertEquals(bruteForce(), clusters());
    assertTrue(clusters().size() > 20, "clusters: " + clusters().size());
  }

  private String body(ArticleId id) {
    StringBuilder body = new StringBuilder();
    archive.article(id).blocks().forEach(b -> body.append(b.text()).append('\n'));
    return body.toString();
  }

  private Set<Set<ArticleId>> bruteForce() {
    List<ArticleId> ids = archive.ids();
    Map<ArticleId, Set<ArticleId>> sets = new HashMap<>();
    for (ArticleId id : ids) {
      sets.put(id, new HashSet<>(Set.of(id)));
    }
    for (ArticleId one : ids) {
      for (ArticleId other : ids) {
        if (one.value().compareTo(other.value()) < 0 && share(one, other) > 0.62) {
          Set<ArticleId> both = new HashSet<>(sets.get(one));
          both.addAll(sets.get(other));
          both.forEach(id -> sets.put(id, both));
        }
      }
    }
    Set<Set<ArticleId>> clusters = new HashSet<>(sets.values());
    clusters.removeIf(set -> set.size() == 1);
    return clusters;
  }

  private double share(ArticleId one, ArticleId other) {
    String a = body(one).replaceAll("[\\s\\p{P}]", "");
    String b = body(other).replaceAll("[\\s\\p{P}]", "");
    if (Math.min(a.length(), b.length()) < 0.6 * Math.max(a.length(), b.length())) {
      return 0;
    }
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < b.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return (double) row[b.length()] / Math.max(a.length(), b.length());
  }

  @Test
  void theOrderInWhichIssuesWereReadDoesNotMatter() throws IOException {
    Random random = new Random(5);
    RandomTexts texts = new RandomTexts(random);
    for (int i = 0; i < 40; i++) {
      String text = texts.text(300);
      add("rb", i, text);
      add("wb", (i * 7) % 40, text);
    }
    Reprints inOrder = archive.reprints();
    List<IssueSketch> shuffled = new ArrayList<>(archive.sketches());
    Collections.shuffle(shuffled, random);
    Reprints reprints = Reprints.of(shuffled, summary -> archive.article(summary.id()));
    assertEquals(inOrder.clusters(), reprints.clusters());
    assertEquals(40, reprints.clusters().size());
  }

  /** Issues come, go and change; who remembers finds the same, and reads only what is new. */
  @Test
  void whoRemembersFindsWhatWhoBeginsAnewFinds() throws IOException {
    Random random = new Random(13);
    Set<ArticleId> read = Collections.synchronizedSet(new HashSet<>());
    Texts reader =
        summary -> {
          read.add(summary.id());
          return archive.article(summary.id());
        };
    Verdicts known = Verdicts.NONE;
    for (int edit = 0; edit < 30; edit++) {
      print(random, edit % 20);
      List<IssueSketch> sketches = new ArrayList<>(archive.sketches());
      sketches.remove(random.nextInt(sketches.size()));
      Reprints anew = Reprints.of(sketches, reader);
      Reprints remembered = Reprints.of(sketches, reader, known);
      assertEquals(anew.clusters(), remembered.clusters(), "edit " + edit);
      for (IssueSketch issue : sketches) {
        assertEquals(anew.of(issue.issue()).stamp(), remembered.of(issue.issue()).stamp());
      }
      known = Verdicts.kept(remembered.verdicts().issues(), remembered.verdicts().numbers());
      assertArrayEquals(anew.verdicts().numbers(), known.numbers(), "edit " + edit);
      read.clear();
      Reprints.of(sketches, reader, known);
      assertEquals(Set.of(), read, "edit " + edit);
    }
  }

  /** A few of many issues come, go and change; only what is near them is looked at. */
  @Test
  void whoKnowsWhatChangedFindsWhatWhoBeginsAnewFinds() throws IOException {
    Random random = new Random(17);
    for (int day = 0; day < 60; day++) {
      print(random, day);
    }
    Texts reader = summary -> archive.article(summary.id());
    Reprints last = Reprints.of(archive.sketches(), reader);
    List<IssueSketch> before = archive.sketches();
    for (int edit = 0; edit < 40; edit++) {
      change(random, edit);
      List<IssueSketch> now = new ArrayList<>(archive.sketches());
      if (edit % 3 == 0) {
        now.remove(random.nextInt(now.size()));
      }
      ChangedIssues changed = changed(before, now);
      Reprints anew = Reprints.of(now, reader);
      Reprints amended = Reprints.of(now, reader, last.verdicts(), changed);
      assertNotNull(Reprints.near(now, last.verdicts(), changed), "edit " + edit);
      assertEquals(anew.clusters(), amended.clusters(), "edit " + edit);
      for (IssueSketch issue : now) {
        assertEquals(anew.of(issue.issue()).stamp(), amended.of(issue.issue()).stamp());
      }
      assertArrayEquals(anew.verdicts().numbers(), amended.verdicts().numbers(), "edit " + edit);
      assertEquals(anew.verdicts().issues(), amended.verdicts().issues());
      last = amended;
      before = now;
    }
  }

  /** Who is told wrongly what changed notices that texts are there of which nothing is known. */
  @Test
  void whatChangedMustAccountForAllIssues() throws IOException {
    Random random = new Random(19);
    for (int day = 0; day < 30; day++) {
      print(random, day);
    }
    Reprints last = archive.reprints();
    add("rb", 30, new RandomTexts(random).text(200));
    List<IssueSketch> now = archive.sketches();
    IssueId come = new IssueId("rb", START.plusDays(30), "");
    assertNull(Reprints.near(now, last.verdicts(), new ChangedIssues(List.of(), Set.of())));
    assertNotNull(Reprints.near(now, last.verdicts(), new ChangedIssues(List.of(), Set.of(come))));
    List<IssueSketch> fewer = new ArrayList<>(now);
    fewer.remove(0);
    assertNull(Reprints.near(fewer, last.verdicts(), new ChangedIssues(List.of(), Set.of(come))));
  }

  private void change(Random random, int edit) {
    List<ArticleId> all = archive.ids();
    RandomTexts texts = new RandomTexts(random);
    ArticleId one = all.get(random.nextInt(all.size()));
    ArticleId other = all.get(random.nextInt(all.size()));
    String fresh = texts.text(80 + random.nextInt(160));
    switch (edit % 4) {
      case 0 -> add("rb", 60 + edit, body(other));
      case 1 -> archive.change(archive.summary(one).issue(), one, fresh);
      case 2 -> archive.change(archive.summary(one).issue(), one, body(other));
      default ->
          archive.change(
              archive.summary(one).issue(),
              one,
              new Planting(random, 0.9, 0.02).reprint(body(one), fresh));
    }
  }

  private static ChangedIssues changed(List<IssueSketch> before, List<IssueSketch> now) {
    Map<IssueId, List<Long>> then = identities(before);
    Map<IssueId, List<Long>> today = identities(now);
    List<IssueSketch> went =
        before.stream()
            .filter(i -> !Objects.equals(then.get(i.issue()), today.get(i.issue())))
            .toList();
    Set<IssueId> come = new HashSet<>(today.keySet());
    come.removeIf(issue -> Objects.equals(today.get(issue), then.get(issue)));
    return new ChangedIssues(went, come);
  }

  private static Map<IssueId, List<Long>> identities(List<IssueSketch> issues) {
    Map<IssueId, List<Long>> identities = new HashMap<>();
    issues.forEach(i -> identities.put(i.issue(), i.identities().boxed().toList()));
    return identities;
  }

  /** Prints new texts, and reprints of what was printed. */
  private void print(Random random, int day) {
    RandomTexts texts = new RandomTexts(random);
    Planting planting = new Planting(random, 0.85, 0.02);
    List<ArticleId> printed = archive.ids();
    for (int i = 0; i < 6; i++) {
      String paper = i % 3 == 0 ? "rb" : "wb";
      String fresh = texts.text(80 + random.nextInt(160));
      if (printed.isEmpty() || i % 2 == 0) {
        add(paper, day, fresh);
      } else {
        String text = body(printed.get(random.nextInt(printed.size())));
        add(paper, day, planting.reprint(text, fresh));
      }
    }
  }

  @Test
  void aClusterBeginsWithItsEarliestPrintingAndKnowsItsSpanOfDays() throws IOException {
    String text = new RandomTexts(new Random(2)).text(400);
    add("wb", 9, text);
    add("ab", 4, text);
    add("rb", 2, text);
    Cluster cluster = archive.reprints().clusters().get(0);
    assertEquals(
        List.of("rb-2022-11-03-01-1", "ab-2022-11-05-01-1", "wb-2022-11-10-01-1"),
        cluster.printings().stream().map(p -> p.id().value()).toList());
    assertEquals("rb-2022-11-03-01-1", cluster.id().value());
    assertEquals(7, cluster.days());
  }

  @Test
  void forecastsOfOneFormAreNoReprints() throws IOException {
    Random random = new Random(8);
    for (int day = 0; day < 60; day++) {
      int low = random.nextInt(12) - 14;
      add("rb", day, Forms.forecast(random, low));
      add("wb", day, Forms.draw(random));
      add("cb", day, Forms.notice(random, day));
    }
    assertEquals(Set.of(), clusters());
  }

  @Test
  void anIntroductionOverADailyColumnIsNoReprint() throws IOException {
    RandomTexts texts = new RandomTexts(new Random(3));
    String introduction = texts.text(120);
    for (int day = 0; day < 80; day++) {
      add("rb", day, introduction + "\n" + texts.text(260));
    }
    assertEquals(Set.of(), clusters());
  }

  @Test
  void aNoticeThatStandsInEveryIssueIsLeftAlone() throws IOException {
    String notice = new RandomTexts(new Random(4)).text(200);
    for (int day = 0; day < 150; day++) {
      add("rb", day, notice);
    }
    assertEquals(Set.of(), clusters());
  }

  @Test
  void anArticleThatQuotesAnotherAtLengthIsRelatedAndNoReprint() throws IOException {
    RandomTexts texts = new RandomTexts(new Random(6));
    String letter = texts.text(500);
    ArticleId one = add("rb", 1, letter);
    ArticleId other = add("wb", 3, texts.text(500) + "\n" + letter + "\n" + texts.text(500));
    Reprints reprints = archive.reprints();
    assertEquals(List.of(), reprints.clusters());
    assertEquals(
        List.of(archive.summary(other)), reprints.of(archive.summary(one).issue()).related(one));
    assertEquals(
        List.of(archive.summary(one)), reprints.of(archive.summary(other).issue()).related(other));
  }

  @Test
  void lineBreaksWidthAndPunctuationMakeNoDifference() throws IOException {
    String text = new RandomTexts(new Random(9)).text(300);
    add("rb", 1, text);
    add("wb", 2, text.replace("，", ", ").replace("。", " . \n").replace("1", "１"));
    assertEquals(1, clusters().size());
    assertEquals(2, new TreeSet<>(archive.ids().stream().map(ArticleId::value).toList()).size());
  }
}
