package broadsheet.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Block;
import broadsheet.archive.Former;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.Page;
import broadsheet.archive.PlainArticle;
import broadsheet.archive.PrintedLine;
import broadsheet.archive.Role;
import broadsheet.derive.Damage;
import broadsheet.derive.SampleIssues;
import broadsheet.problem.Checked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepingTest {
  private static final List<Issue> ISSUES = SampleIssues.read();

  private static final List<Published> NOTHING = List.of();

  /** The articles as another reading might have found them: other numbers, and the ids of these. */
  private static Issue renumbered(Issue issue, List<Article> articles) {
    Map<String, Integer> last = new HashMap<>();
    Map<ArticleId, ArticleId> ids = new HashMap<>();
    List<Integer> numbers = new ArrayList<>();
    for (Article article : articles) {
      int number = last.merge(article.page(), 1, Integer::sum);
      numbers.add(number);
      ids.put(article.id(), ArticleId.made(issue.id(), article.page(), number));
    }
    List<Article> others = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      others.add(articles.get(i).as(numbers.get(i), ids));
    }
    return new Issue(
        issue.id(),
        issue.number(),
        issue.notes(),
        issue.pages().stream().map(page -> page.naming(ids)).toList(),
        others);
  }

  private static String address(Article article) {
    return article.page() + "-" + article.number() + " " + article.id();
  }

  private static List<String> addresses(Issue issue) {
    return issue.articles().stream().map(KeepingTest::address).toList();
  }

  @Test
  void whatWasNeverPublishedStaysAsItWasRead() {
    for (Issue issue : ISSUES) {
      assertEquals(issue, Keeping.keep(issue, NOTHING).issue());
    }
  }

  @Test
  void keepingAgainChangesNothing() {
    Random random = new Random(4);
    for (Issue issue : ISSUES) {
      List<Published> published = Keeping.keep(issue, NOTHING).published();
      List<Article> some = new ArrayList<>(issue.articles());
      some.removeIf(article -> random.nextInt(5) == 0);
      Kept once = Keeping.keep(renumbered(issue, some), published);
      Kept twice = Keeping.keep(renumbered(issue, some), once.published());
      assertEquals(once, twice);
    }
  }

  @Test
  void anArticleFoundInFrontOfOthersMovesNone() {
    for (Issue issue : ISSUES) {
      List<Article> all = issue.articles();
      Issue before = renumbered(issue, all.subList(1, all.size()));
      Kept first = Keeping.keep(before, NOTHING);
      Kept then = Keeping.keep(renumbered(issue, all), first.published());
      assertEquals(
          addresses(first.issue()),
          addresses(then.issue()).subList(1, all.size()),
          issue.id()::toString);
      assertTrue(then.issue().formers().isEmpty());
      assertEquals(all.size(), new HashSet<>(addresses(then.issue())).size());
    }
  }

  @Test
  void anArticleThatIsGoneLeavesItsAddressToNobody() {
    for (Issue issue : ISSUES) {
      List<Article> all = issue.articles();
      Kept first = Keeping.keep(issue, NOTHING);
      Kept then = Keeping.keep(renumbered(issue, all.subList(1, all.size())), first.published());
      assertEquals(addresses(issue).subList(1, all.size()), addresses(then.issue()));
      List<Former> formers = then.issue().formers();
      assertEquals(1, formers.size());
      assertEquals(all.get(0).page(), formers.get(0).page());
      assertEquals(all.get(0).number(), formers.get(0).number());
    }
  }

  /** Wrong characters as another OCR makes them; and the articles in another order. */
  @Test
  void articlesAreKnownAgainThroughAnotherOcr() {
    int all = 0;
    int same = 0;
    for (Issue issue : ISSUES) {
      List<Published> published = Keeping.keep(issue, NOTHING).published();
      Map<String, String> was = new HashMap<>();
      issue.articles().forEach(a -> was.put(a.id().value(), address(a)));
      List<Article> read = new ArrayList<>(new Damage(0.02, 7).of(issue).articles());
      Collections.shuffle(read, new Random(issue.id().hashCode()));
      Issue again = Keeping.keep(renumbered(issue, read), published).issue();
      Set<ArticleId> printed = new HashSet<>();
      issue.pages().forEach(p -> p.lines().forEach(line -> printed.add(line.article())));
      for (int i = 0; i < read.size(); i++) {
        // What came as a file of its own has its number from the file's name.
        if (!printed.contains(read.get(i).id())) {
          continue;
        }
        all++;
        same += address(again.articles().get(i)).equals(was.get(read.get(i).id().value())) ? 1 : 0;
      }
    }
    assertTrue(same >= 0.97 * all, same + " of " + all);
  }

  @Test
  void readersOfAnArticleThatWasTakenInAreSentToTheOneThatTookIt() {
    Issue issue = ISSUES.get(0);
    List<Article> all = issue.articles();
    Article first = all.get(2);
    Article second = all.get(3);
    List<Block> blocks = new ArrayList<>(first.blocks());
    blocks.addAll(second.blocks());
    List<Article> merged = new ArrayList<>(all);
    merged.set(2, PlainArticle.with(first, blocks, first.pages(), first.references()));
    merged.remove(3);
    Kept kept = Keeping.keep(renumbered(issue, merged), Keeping.keep(issue, NOTHING).published());
    assertEquals(
        List.of(new Former(second.page(), second.number(), first.id())), kept.issue().formers());
  }

  @Test
  void aRegisterIsReadAsItWasWritten() {
    Map<IssueId, List<Published>> issues = new HashMap<>();
    ISSUES.stream()
        .filter(issue -> issue.id().publication().equals("yxwb"))
        .forEach(issue -> issues.put(issue.id(), Keeping.keep(issue, NOTHING).published()));
    String text = RegisterText.write(issues);
    Checked<Map<IssueId, List<Published>>> read = RegisterText.parse(text, "yxwb", "yxwb/x.tsv");
    assertEquals(issues, read.value());
    assertEquals(List.of(), read.problems());
  }

  @Test
  void linesThatSayNothingAreToldByTheirNumber() {
    String text = "# head\n2022-11-21\t01-02\t\t0a0b0c\t标题\nnonsense\n2022-13-01\t01-02\t\t\t\n";
    Checked<Map<IssueId, List<Published>>> read = RegisterText.parse(text, "yxrb", "yxrb/x.tsv");
    assertEquals(1, read.value().size());
    assertEquals(
        Set.of(3, 4),
        new HashSet<>(read.problems().stream().map(problem -> problem.at().line()).toList()));
  }

  /** Pages with the same few texts again and again, which go, come and move to other pages. */
  @Test
  void amongTwinsTooKeepingAgainChangesNothingAndNoAddressIsUsedTwice() {
    List<Article> texts = new ArrayList<>(ISSUES.get(0).articles().subList(0, 6));
    // As the reader makes of a district's name without an item.
    texts.add(PlainArticle.of(texts.get(0).id(), 1, List.of()));
    // As another printing of it on the same page: too like to be told apart by their place alone.
    texts.add(nearly(texts.get(2), 0));
    texts.add(nearly(texts.get(2), 20));
    texts.add(nearly(texts.get(4), 0));
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Published> published = NOTHING;
      for (int step = 0; step < 5; step++) {
        Issue read = twins(texts, random);
        Kept once = Keeping.keep(read, published);
        assertEquals(once, Keeping.keep(read, once.published()), "seed " + seed + " step " + step);
        List<String> addresses = new ArrayList<>(addresses(once.issue()));
        once.issue().formers().forEach(f -> addresses.add(f.page() + "-" + f.number()));
        Set<String> places = new HashSet<>();
        addresses.forEach(address -> assertTrue(places.add(address.split(" ")[0]), address));
        Set<String> ids = new HashSet<>();
        once.issue().articles().forEach(a -> assertTrue(ids.add(a.id().value()), a.id()::value));
        published = once.published();
      }
    }
  }

  /** The same text without one letter, the first from there on that leaves other marks. */
  private static Article nearly(Article text, int from) {
    Marks marks = Marks.of(Marks.runs(text));
    for (int at = from; ; at++) {
      StringBuilder less = new StringBuilder(text.blocks().get(0).text()).deleteCharAt(at);
      List<Block> blocks = new ArrayList<>(text.blocks());
      blocks.set(0, new Block(blocks.get(0).type(), less.toString(), List.of()));
      Article other = with(text, blocks);
      if (!Marks.of(Marks.runs(other)).equals(marks)) {
        return other;
      }
    }
  }

  private static Article with(Article text, List<Block> blocks) {
    return new Article(
        text.id(),
        text.page(),
        text.number(),
        text.kind(),
        text.heads(),
        text.column(),
        text.district(),
        text.section(),
        text.bylines(),
        text.photoCredits(),
        blocks,
        text.pages(),
        List.of(),
        text.signedDate(),
        text.place(),
        text.tags(),
        List.of());
  }

  private static Issue twins(List<Article> texts, Random random) {
    IssueId id = ISSUES.get(0).id();
    List<Article> articles = new ArrayList<>();
    List<Page> pages = new ArrayList<>();
    for (String label : List.of("01", "02")) {
      List<PrintedLine> lines = new ArrayList<>();
      List<ArticleId> own = new ArrayList<>();
      int count = random.nextInt(8);
      for (int number = 1; number <= count; number++) {
        ArticleId made = ArticleId.made(id, label, number);
        articles.add(on(label, number, made, texts.get(random.nextInt(texts.size()))));
        lines.add(new PrintedLine(number, "…", Role.BODY, made));
        own.add(made);
      }
      pages.add(new Page(label, null, label + ".txt", false, lines, own));
    }
    return new Issue(id, null, List.of(), pages, articles);
  }

  private static Article on(String page, int number, ArticleId id, Article text) {
    return new Article(
        id,
        page,
        number,
        text.kind(),
        text.heads(),
        text.column(),
        text.district(),
        text.section(),
        text.bylines(),
        text.photoCredits(),
        text.blocks(),
        List.of(page),
        List.of(),
        text.signedDate(),
        text.place(),
        text.tags(),
        List.of());
  }
}
