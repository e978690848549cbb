package broadsheet.reading;

import broadsheet.archive.Article;
import broadsheet.archive.Kind;
import broadsheet.problem.Checked;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueFolder;
import java.nio.file.Path;

/**
 * Reads a content folder issue by issue and prints its articles in columns parted by tabs, to be
 * compared with what is known of them: {@code ReadBench CONTENT}.
 */
public final class ReadBench {
  private ReadBench() {}

  public static void main(String[] args) {
    Holdings holdings = ContentFolder.open(Path.of(args[0])).value();
    IssueReader reader = new IssueReader(holdings.archive());
    for (IssueFolder folder : holdings.issues()) {
      Checked<IssueReading> read = reader.read(ContentFolder.read(holdings, folder).value());
      read.problems().forEach(problem -> System.out.println("PROBLEM\t" + problem));
      read.value().issue().articles().stream()
          .filter(article -> article.kind() != Kind.COLUMN)
          .forEach(ReadBench::print);
    }
  }

  private static void print(Article a) {
    System.out.println(
        String.join(
            "\t",
            a.id().value(),
            String.valueOf(a.heads().headline()),
            String.valueOf(a.district()),
            String.valueOf(a.column()),
            a.bylines().toString(),
            a.pages().toString(),
            a.references().toString(),
            String.join("\\n", a.blocks().stream().map(b -> b.text()).toList())));
  }
}
