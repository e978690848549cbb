package broadsheet.dating;

import broadsheet.archive.Article;
import broadsheet.archive.Byline;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.Page;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a page that the archive holds; its text is not.
 *
 * @param issue its issue
 * @param label its label
 * @param name its name, 要闻, or null
 * @param people who signs on it, each once
 * @param columns what runs on it, each once
 * @param prints its fingerprints
 * @param jumps those whose other half is not held
 */
public record HeldPage(
    IssueId issue,
    String label,
    @Nullable String name,
    List<String> people,
    List<String> columns,
    Prints prints,
    List<OpenJump> jumps) {
  public HeldPage {
    people = List.copyOf(people);
    columns = List.copyOf(columns);
    jumps = List.copyOf(jumps);
  }

  /** The pages of an issue. */
  public static List<HeldPage> of(Issue issue) {
    return issue.pages().stream().map(p -> of(issue, p)).toList();
  }

  static HeldPage of(Issue issue, Page page) {
    List<Article> articles = page.articles().stream().map(issue::article).toList();
    return new HeldPage(
        issue.id(),
        page.label(),
        page.name(),
        people(articles),
        List.copyOf(new TreeSet<>(columns(articles).toList())),
        Prints.of(text(page, articles)),
        OpenJump.of(issue, page));
  }

  static List<String> people(List<Article> articles) {
    TreeSet<String> people = new TreeSet<>();
    articles.forEach(a -> a.bylines().stream().map(Byline::name).forEach(people::add));
    articles.forEach(a -> people.addAll(a.photoCredits()));
    return List.copyOf(people);
  }

  static Stream<String> columns(List<Article> articles) {
    return articles.stream().map(Article::column).filter(Objects::nonNull);
  }

  private static List<String> text(Page page, List<Article> articles) {
    return page.lines().isEmpty()
        ? articles.stream().flatMap(a -> a.blocks().stream()).map(b -> b.text()).toList()
        : page.lines().stream().map(l -> l.text()).toList();
  }
}
