package broadsheet.reading;

import broadsheet.archive.Article;
import broadsheet.archive.Column;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.source.IssueText;
import broadsheet.source.PageText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a content folder issue by issue and prints the articles, for measuring by hand. */
final class ReadBench {
  private ReadBench() {}

  public static void main(String[] args) throws Exception {
    IssueReader reader =
        new IssueReader(
            args[0].equals("yunxi")
                ? Pages.yunxi()
                : Pages.taiyuan(new Column("落实全年目标要求 推动全市高质量发展", "quxian", true)));
    for (Path publication : sorted(Path.of(args[1]))) {
      for (Path issue : sorted(publication)) {
        List<PageText> pages = new ArrayList<>();
        for (Path file : sorted(issue)) {
          String name = file.getFileName().toString();
          if (name.matches("[A-Z]?\\d+\\.(txt|md)")) {
            PageText page = Pages.file(file, name.replaceFirst("\\..*", ""));
            pages.add(
                name.endsWith("md")
                    ? new PageText(page.label(), page.path(), PageText.Form.MARKDOWN, page.lines())
                    : page);
          }
        }
        print(reader, publication, issue, pages);
      }
    }
  }

  private static void print(
      IssueReader reader, Path publication, Path folder, List<PageText> pages) {
    IssueId id =
        new IssueId(
            publication.getFileName().toString(),
            LocalDate.parse(folder.getFileName().toString()),
            "");
    Checked<IssueReading> read =
        reader.read(
            new IssueText(id, folder.toString(), null, List.of(), List.of(), pages, List.of()));
    for (Problem problem : read.problems()) {
      System.out.println("PROBLEM\t" + problem);
    }
    for (Article a : read.value().issue().articles()) {
      if (a.kind() != Kind.COLUMN) {
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
  }

  private static List<Path> sorted(Path folder) throws Exception {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
