package broadsheet.shredder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.reading.PageReader;
import broadsheet.reading.ReadingJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a stranger would ask of pages that are made up. */
class ShredderTest {
  private static List<Shredded> pages(Damage damage, long seed, int count) {
    return Shredder.pages(Split.FIT, damage, seed, count).toList();
  }

  @Test
  void everyLineOfTheTextIsInTheTruthAndNoOther() {
    for (Shredded page : pages(Damage.HEAVY, 1, 30)) {
      List<String> lines = page.lines();
      Set<Integer> filled = new HashSet<>();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          filled.add(i + 1);
        }
      }
      List<Integer> known = page.truth().lines().stream().map(l -> l.number()).toList();
      assertEquals(filled, Set.copyOf(known), page.name());
      assertEquals(filled.size(), known.size(), page.name());
    }
  }

  @Test
  void aSeedGivesThePagesAgainAndAnotherSeedOthers() {
    assertEquals(pages(Damage.DEFAULT, 7, 12), pages(Damage.DEFAULT, 7, 12));
    assertEquals(pages(Damage.DEFAULT, 7, 3), pages(Damage.DEFAULT, 7, 12).subList(0, 3));
    assertNotEquals(
        pages(Damage.DEFAULT, 7, 1).get(0).text(), pages(Damage.DEFAULT, 8, 1).get(0).text());
  }

  @Test
  void noInvisibleCharacterAndNoOpenSlotReachesAPage() {
    for (Shredded page : pages(Damage.HEAVY, 3, 40)) {
      assertTrue(page.text().chars().noneMatch(c -> Tag.invisible((char) c)), page.name());
      assertTrue(page.text().indexOf('{') < 0 && page.text().indexOf('}') < 0, page.text());
      assertTrue(page.truth().json().chars().noneMatch(c -> Tag.invisible((char) c)));
    }
  }

  @Test
  void theHalvesShareNoSampleArticleAndNoSentenceOfNote() {
    Set<String> fit = sentences(Split.FIT);
    Set<String> measure = sentences(Split.MEASURE);
    assertTrue(fit.size() > 200 && measure.size() > 200, fit.size() + " " + measure.size());
    fit.retainAll(measure);
    assertEquals(Set.of(), fit);
  }

  private static Set<String> sentences(Split split) {
    Phrases phrases = Phrases.of(split);
    return phrases.names().stream()
        .filter(n -> n.endsWith(".body") || n.endsWith(".head"))
        .flatMap(n -> phrases.list(n).size() > 3 ? phrases.list(n).stream() : null)
        .filter(s -> s.length() > 20)
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void theTruthReadAgainScoresFull() throws Exception {
    for (Shredded page : pages(Damage.DEFAULT, 5, 10)) {
      Labelling again = Labelling.parse(page.truth().json());
      assertEquals(page.truth(), again);
      Scores scores = Scores.of(page.truth(), again, page.lines());
      assertEquals(new Scores(1, 1, 1, 1, 1, 1, 1, 0), rounded(scores));
    }
  }

  @Test
  void theReaderReadsVisiblyBetterThanTheSimplestRule() throws Exception {
    List<Scores> reader = new ArrayList<>();
    List<Scores> rule = new ArrayList<>();
    for (Shredded page : Shredder.pages(Split.MEASURE, Damage.DEFAULT, 9, 25).toList()) {
      var reading = new PageReader(page.archive()).read(page.page());
      Labelling read = Labelling.parse(ReadingJson.write(reading, page.name()));
      reader.add(Scores.of(page.truth(), read, page.lines()));
      rule.add(Scores.of(page.truth(), SimpleRule.read(page), page.lines()));
    }
    Scores ours = Scores.mean(reader);
    Scores theirs = Scores.mean(rule);
    assertTrue(ours.items() > theirs.items() + 0.03, ours + " " + theirs);
    assertTrue(ours.heads() > theirs.heads() + 0.15, ours + " " + theirs);
    assertEquals(0, ours.lost());
  }

  private static Scores rounded(Scores s) {
    return new Scores(
        Math.round(s.items() * 1e9) / 1e9,
        s.roles(),
        s.heads(),
        s.meta(),
        s.bylines(),
        s.district(),
        s.joins(),
        s.lost());
  }
}
