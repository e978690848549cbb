package broadsheet.names;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import broadsheet.archive.Naming;
import broadsheet.reading.IssueReader;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prints the names that are found in the articles of a content folder, and how long it took.
 *
 * <pre>
 * NamesBench CONTENT
 * </pre>
 */
final class NamesBench {
  private NamesBench() {}

  public static void main(String[] arguments) throws Exception {
    List<Issue> issues = new ArrayList<>();
    Archive archive = issues(Path.of(arguments[0]), issues);
    NameFinder finder = new NameFinder(archive);
    int pages = 0;
    finder.of(issues.get(0));
    long start = System.nanoTime();
    for (Issue issue : issues) {
      Map<ArticleId, List<Name>> names = finder.of(issue);
      pages += issue.pages().size();
      for (Article article : issue.articles()) {
        System.out.println(
            article.id() + "\t" + shown(names.getOrDefault(article.id(), List.of())));
      }
    }
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms, " + pages + " pages");
  }

  private static String shown(List<Name> names) {
    StringBuilder shown = new StringBuilder();
    for (NameKind kind : NameKind.values()) {
      names.stream()
          .filter(n -> n.kind() == kind)
          .forEach(n -> shown.append(n.text()).append(n.sure() ? "" : "?").append(' '));
      shown.append("| ");
    }
    return shown.toString();
  }

  /** The issues of a content folder, and its configuration, with names of both kinds. */
  static Archive issues(Path content, List<Issue> into) throws Exception {
    Holdings holdings = ContentFolder.open(content).value();
    Archive archive = named(holdings.archive());
    IssueReader reader = new IssueReader(archive);
    for (IssueFolder folder : holdings.issues()) {
      into.add(reader.read(ContentFolder.read(holdings, folder).value()).value().issue());
    }
    return archive;
  }

  private static Archive named(Archive archive) {
    return new Archive(
        archive.title(),
        archive.baseUrl(),
        archive.language(),
        archive.place(),
        archive.publications(),
        archive.districts(),
        archive.tiles(),
        archive.sections(),
        archive.columns(),
        archive.articleForm(),
        false,
        new Naming(true, true, archive.naming().banned()));
  }
}
