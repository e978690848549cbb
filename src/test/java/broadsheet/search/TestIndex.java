package broadsheet.search;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.Column;
import broadsheet.archive.District;
import broadsheet.archive.Issue;
import broadsheet.archive.Publication;
import broadsheet.archive.Section;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.Quality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes indexes into folders, with the scripts beside them, as a site would have them. */
public final class TestIndex {
  static final Archive ARCHIVE =
      new Archive(
          "云溪报刊档案",
          null,
          "zh-Hans",
          null,
          List.of(new Publication("yxrb", "云溪日报", null, null)),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Archive.ArticleForm.OWN);

  private TestIndex() {}

  /** Builds an index of {@code articles.jsonl} in a folder and says what it took. */
  public static void main(String[] arguments) throws IOException {
    List<Issue> issues = JsonArticles.issues(Path.of(arguments[0]));
    long start = System.nanoTime();
    write(issues, Path.of(arguments[1]));
    System.out.printf("%.2f s%n", (System.nanoTime() - start) / 1e9);
  }

  static void write(List<Issue> issues, Path site) throws IOException {
    write(issues, site, LongLists.USUAL);
  }

  /** The same, with files of their own for other lists. */
  static void write(List<Issue> issues, Path site, LongLists longLists) throws IOException {
    try (IndexBuilder index =
        new IndexBuilder(
            ARCHIVE,
            site.resolve("spill"),
            (path, bytes) -> put(site.resolve(path), bytes),
            Runtime.getRuntime().availableProcessors(),
            longLists)) {
      for (Issue issue : issues) {
        index.add(issue, summary(issue));
      }
      index.finish();
    }
    for (String name : SearchAssets.NAMES) {
      put(site.resolve("search/" + name), SearchAssets.bytes(name));
    }
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  static IssueSummary summary(Issue issue) {
    List<ArticleSummary> articles =
        issue.articles().stream().map(article -> summary(issue, article)).toList();
    return new IssueSummary(issue.id(), null, List.of(), articles);
  }

  private static ArticleSummary summary(Issue issue, Article article) {
    return new ArticleSummary(
            article.id(),
            issue.id(),
            article.page(),
            article.number(),
            article.kind(),
            Objects.requireNonNullElse(article.heads().headline(), "无题"),
            article.heads(),
            article.section() == null
                ? null
                : new Section(article.section(), slug(article.section()), List.of()),
            article.column() == null
                ? null
                : new Column(article.column(), slug(article.column()), true),
            article.district() == null
                ? null
                : new District(article.district(), slug(article.district()), List.of(), null),
            article.bylines(),
            article.pages(),
            "",
            article.length(),
            quality(article.number()),
            List.of(),
            null,
            0)
        .stamped();
  }

  /** The first article of a page is clean, the second fair, the others poor. */
  static Quality quality(int number) {
    return new Quality(100 - 4 * Math.min(number - 1, 25), 0, 0, 0, 0, 0);
  }

  private static String slug(@Nullable String name) {
    return "s" + Integer.toHexString(String.valueOf(name).hashCode());
  }
}
