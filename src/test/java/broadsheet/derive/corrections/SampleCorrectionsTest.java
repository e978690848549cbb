package broadsheet.derive.corrections;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Issue;
import broadsheet.derive.Damage;
import broadsheet.derive.Damage.Planted;
import broadsheet.derive.SampleIssues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleCorrectionsTest {
  private static final List<Issue> SAMPLE = SampleIssues.read();

  /** Misprints that stand in the sample on purpose, and what was meant. */
  private static final List<String> MEANT =
      List.of(
          "老[入>人]", "云[西>溪]", "二[夭>天]", "澄[湾>望]", "抽[凋>调]", "电[活>话]", "凹[糟>槽]", "层[簿>薄]", "蔬[莱>菜]",
          "早[己>已]", "灰[逢>缝]", "网[未>末]", "防[讯>汛]");

  @Test
  void termsInTwoFormsAreProposed() {
    List<String> proposed = proposed(SAMPLE).stream().map(Texts::shown).toList();
    assertTrue(proposed.contains("了澄[湾>望]同城"), proposed::toString);
    assertTrue(proposed.contains("现云[西>溪]一体"), proposed::toString);
    assertTrue(proposed.contains("进云[西>溪]一体"), proposed::toString);
  }

  @Test
  void fewerThanOneProposalInTwentyThousandCharactersIsWrong() {
    List<String> wrong =
        proposed(SAMPLE).stream()
            .map(Texts::shown)
            .filter(p -> MEANT.stream().noneMatch(p::contains))
            .filter(p -> !p.contains("[ and >和]"))
            .toList();
    assertTrue(wrong.size() < characters() / 20_000.0, wrong::toString);
  }

  @Test
  void plantedErrorsAreFoundAndNearlyAllProposalsAreRight() {
    for (double rate : List.of(0.005, 0.02)) {
      Damage damage = new Damage(rate, 7);
      List<Issue> damaged = SAMPLE.stream().map(damage::of).toList();
      Map<String, Character> planted = new HashMap<>();
      for (Planted one : damage.planted()) {
        planted.put(one.article() + one.place(), one.right());
      }
      List<Proposal> all = proposed(damaged);
      long right = all.stream().filter(p -> isRight(p, planted)).count();
      long meant =
          all.stream()
              .map(Texts::shown)
              .filter(p -> MEANT.stream().anyMatch(p::contains) || p.contains("[ and >和]"))
              .count();
      int found = (int) (100 * right / planted.size());
      assertTrue(found >= 12, found + " % found at " + rate);
      long wrong = all.size() - right - meant;
      assertTrue(wrong <= 4, wrong + " are wrong of " + all.size() + " at " + rate);
    }
  }

  private static boolean isRight(Proposal p, Map<String, Character> planted) {
    String place = p.article() + p.at().before() + p.at().text();
    return p.proposed().equals(String.valueOf(planted.get(place)));
  }

  private static List<Proposal> proposed(List<Issue> issues) {
    Usage usage = Usage.of(200);
    issues.forEach(usage::add);
    Corrections corrections = new Corrections(usage);
    List<Proposal> all = new ArrayList<>();
    issues.forEach(issue -> all.addAll(corrections.of(issue, List.of())));
    return all;
  }

  private static int characters() {
    return SAMPLE.stream()
        .flatMap(issue -> issue.articles().stream())
        .mapToInt(article -> Fields.of(article).stream().mapToInt(String::length).sum())
        .sum();
  }
}
