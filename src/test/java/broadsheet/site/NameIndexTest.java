package broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.PlainSummary;
import broadsheet.derive.Strands;
import broadsheet.names.Name;
import broadsheet.names.NameKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** An index of many names has a page a letter, which stays as it is where no name comes or goes. */
@NullUnmarked
class NameIndexTest {
  private static final String FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";

  @Test
  void anArticleMoreChangesNoPageOfALetter() throws IOException {
    List<IssueSummary> issues = new ArrayList<>(List.of(first()));
    Map<String, Plan> before = plans(issues);
    assertTrue(before.size() > 5, before.keySet().toString());
    issues.add(issue(LocalDate.of(2022, 3, 2), List.of(name(7), name(8))));
    assertEquals(Set.of(), changed(before, plans(issues)));
    issues.add(issue(LocalDate.of(2022, 3, 3), List.of("欧阳新")));
    assertEquals(Set.of("people/o.html"), changed(plans(issues.subList(0, 2)), plans(issues)));
  }

  @Test
  void aNameIsShownWithItsYears() throws IOException {
    List<IssueSummary> issues = new ArrayList<>(List.of(first()));
    Map<String, Plan> before = plans(issues);
    issues.add(issue(LocalDate.of(2024, 3, 2), List.of(name(3))));
    Map<String, Plan> after = plans(issues);
    assertEquals(Set.of("people/l.html"), changed(before, after));
    assertEquals(List.of("2022年", "2022年 — 2024年"), counts(after.get("people/l.html")));
  }

  /** What is told of names on a page, each once. */
  private static List<String> counts(Plan plan) {
    Set<String> counts = new TreeSet<>();
    for (Sheaf sheaf : ((IndexView) plan.view().get()).sheaves()) {
      sheaf.doors().stream().filter(d -> d.count() != null).forEach(d -> counts.add(d.count()));
    }
    return List.copyOf(counts);
  }

  /** The pages of letters that are others. */
  private static Set<String> changed(Map<String, Plan> before, Map<String, Plan> after) {
    Set<String> changed = new TreeSet<>();
    after.forEach(
        (path, plan) -> {
          Plan was = before.get(path);
          boolean same = was != null && was.stamp().getAsLong() == plan.stamp().getAsLong();
          if (!same) {
            changed.add(path);
          } else if (!path.equals(NameList.PEOPLE.index())) {
            assertEquals(
                ((IndexView) was.view().get()).sheaves(),
                ((IndexView) plan.view().get()).sheaves(),
                path);
          }
        });
    changed.remove(NameList.PEOPLE.index());
    return changed;
  }

  private static Map<String, Plan> plans(List<IssueSummary> issues) throws IOException {
    Imprint imprint =
        new Imprint(
            SampleArchive.archive(null, ArticleForm.OWN),
            SampleArchive.words("zh-Hans"),
            new Outlook(List.of()));
    Shelves shelves = new Shelves(imprint, issues, Strands.of(issues));
    Map<String, Plan> plans = new TreeMap<>();
    NameIndex.of(imprint, NameList.PEOPLE, shelves).forEach(plan -> plans.put(plan.path(), plan));
    return plans;
  }

  private static IssueSummary first() {
    List<String> names = new ArrayList<>();
    for (int n = 0; n < 700; n++) {
      names.add(name(n));
    }
    names.add("欧阳旧");
    return issue(LocalDate.of(2022, 3, 1), names);
  }

  private static String name(int n) {
    return "" + FAMILIES.charAt(n % FAMILIES.length()) + (char) (0x4E10 + n);
  }

  private static IssueSummary issue(LocalDate day, List<String> names) {
    IssueId id = new IssueId("yxrb", day, "");
    List<Name> all = names.stream().map(n -> new Name(NameKind.PERSON, n, true)).toList();
    ArticleSummary article = PlainSummary.naming(id, 1, "正文", all);
    return new IssueSummary(id, null, List.of(), List.of(article));
  }
}
