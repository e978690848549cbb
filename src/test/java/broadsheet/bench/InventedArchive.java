package broadsheet.bench;

import broadsheet.shredder.Damage;
import broadsheet.shredder.Labelling;
import broadsheet.shredder.Shredded;
import broadsheet.shredder.Shredder;
import broadsheet.shredder.Split;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An archive of shredded pages, eight an issue, two newspapers. Its sentences come again and again,
 * so its index is smaller, and it has more reprints, than those of real newspapers.
 */
final class InventedArchive {
  private static final int PAGES = 8;
  private static final List<String> PAPERS = List.of("yxrb", "yxwb");
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  /** Roles whose lines are no part of the running text. */
  private static final Set<String> APART =
      Set.of("headline", "kicker", "deck", "column", "district", "noise");

  private final Path folder;

  InventedArchive(Path folder) {
    this.folder = folder;
  }

  /** Writes {@code content/} and {@code articles.jsonl}: so many articles, or a page's more. */
  void write(int wanted) throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(
        content.resolve("archive.yml"),
        """
        title: 云溪报刊档案
        baseUrl: https://archive.example/
        publications:
          yxrb: {name: 云溪日报}
          yxwb: {name: 云溪晚报}
        """);
    Iterator<Shredded> pages =
        Shredder.pages(Split.MEASURE, Damage.DEFAULT, 1, Integer.MAX_VALUE).iterator();
    try (Writer out = Files.newBufferedWriter(folder.resolve("articles.jsonl"))) {
      for (int made = 0, number = 0; made < wanted; number++) {
        made += write(pages.next(), number, out);
      }
    }
  }

  /** Writes a page; returns how many articles are on it. */
  private int write(Shredded page, int number, Writer out) throws IOException {
    int issue = number / PAGES;
    String paper = PAPERS.get(issue % 2);
    String date = FIRST.plusDays(issue / 2).toString();
    String label = String.format(Locale.ROOT, "%02d", number % PAGES + 1);
    Path file = folder.resolve("content").resolve(paper).resolve(date).resolve(label + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, page.text());
    int articles = 0;
    for (Labelling.Item item : page.truth().items()) {
      List<String> paragraphs = paragraphs(page, item);
      if (!paragraphs.isEmpty()) {
        articles++;
        String id = String.format(Locale.ROOT, "%s-%s-%s-%02d", paper, date, label, articles);
        String headline = item.headline() == null ? "无题" : item.headline();
        List<String> names = item.bylines().stream().map(Labelling.Name::name).toList();
        BenchArticle article =
            new BenchArticle(id, paper, date, label, headline, names, paragraphs);
        out.write(article.json() + "\n");
      }
    }
    return articles;
  }

  private static List<String> paragraphs(Shredded page, Labelling.Item item) {
    List<String> lines = page.lines();
    List<String> paragraphs = new ArrayList<>();
    for (Labelling.Line line : page.truth().lines()) {
      if (line.item().equals(item.id()) && !APART.contains(line.role())) {
        String text = lines.get(line.number() - 1).strip();
        int last = paragraphs.size() - 1;
        if (line.joins() && last >= 0) {
          paragraphs.set(last, paragraphs.get(last) + text);
        } else {
          paragraphs.add(text);
        }
      }
    }
    return paragraphs;
  }
}
