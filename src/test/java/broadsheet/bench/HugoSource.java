package broadsheet.bench;

import broadsheet.Copies;
import broadsheet.text.JsonFault;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The same archive for Hugo: a Markdown file an article, a list an issue and a newspaper, a home
 * page, and a small theme. Hugo cannot read pages, so it is given the articles.
 */
final class HugoSource {
  private static final Path THEME = Path.of("src/test/resources/bench/hugo");

  private final Path folder;
  private final Set<String> sections = new HashSet<>();

  HugoSource(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes it.
   *
   * @param without an issue that the archive has not got
   */
  void write(Path articles, String without) throws IOException, JsonFault {
    Copies.copy(THEME, folder);
    try (BufferedReader lines = Files.newBufferedReader(articles)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        BenchArticle article = BenchArticle.read(line);
        if (!article.issue().equals(without)) {
          write(article);
        }
      }
    }
  }

  private void write(BenchArticle article) throws IOException {
    addSection(article.publication(), article.publication());
    addSection(article.issue(), article.publication() + " " + article.date());
    Path file = folder.resolve("content").resolve(article.issue()).resolve(article.id() + ".md");
    Files.writeString(file, markdown(article));
  }

  private void addSection(String path, String title) throws IOException {
    if (sections.add(path)) {
      Path section = Files.createDirectories(folder.resolve("content").resolve(path));
      Files.writeString(section.resolve("_index.md"), "---\ntitle: " + quoted(title) + "\n---\n");
    }
  }

  /** An article as a file of Hugo's. */
  static String markdown(BenchArticle article) {
    String names =
        article.bylines().stream().map(HugoSource::quoted).collect(Collectors.joining(", "));
    String head =
        String.join(
            "\n",
            "---",
            "title: " + quoted(article.headline()),
            "date: " + article.date(),
            "page: " + quoted(article.page()),
            "bylines: [" + names + "]",
            "---",
            "");
    return head + "\n" + String.join("\n\n", article.paragraphs()) + "\n";
  }

  /** A string of JSON is one of YAML too. */
  private static String quoted(String text) {
    return JsonText.write(JsonValue.of(text));
  }
}
