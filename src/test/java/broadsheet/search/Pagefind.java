package broadsheet.search;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import broadsheet.bench.Effort;
import broadsheet.bench.PagefindProgram;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Pagefind's index of the same articles, made by its npm package: a page for each article, with its
 * headline as {@code h1} and a {@code p} for each paragraph.
 *
 * @param effort what indexing the pages took; null when the index was there already
 * @param ids the article's id for each of Pagefind's
 */
record Pagefind(@Nullable Effort effort, Map<String, String> ids) {
  private static final Pattern URL = Pattern.compile("\"url\":\"/([^\"]+)\\.html\"");

  Pagefind {
    ids = Map.copyOf(ids);
  }

  /**
   * Writes the pages and indexes them, unless that was done before.
   *
   * @param folder for the program and the pages
   * @param site whose folder {@code pagefind} gets the index
   */
  static Pagefind index(List<Issue> issues, Path folder, Path site)
      throws IOException, InterruptedException {
    Path program = PagefindProgram.in(folder);
    Path index = site.resolve("pagefind");
    Effort effort = null;
    if (!Files.exists(index)) {
      Path pages = folder.resolve("pages");
      write(issues, pages);
      effort =
          Effort.of(
              List.of(
                  program.toString(),
                  "--site",
                  pages.toString(),
                  "--output-path",
                  index.toString(),
                  "--quiet"));
    }
    return new Pagefind(effort, ids(index.resolve("fragment")));
  }

  private static void write(List<Issue> issues, Path pages) throws IOException {
    Files.createDirectories(pages);
    for (Issue issue : issues) {
      for (Article article : issue.articles()) {
        Files.writeString(pages.resolve(article.id().value() + ".html"), page(article));
      }
    }
  }

  private static String page(Article article) {
    String headline = article.heads().headline();
    return Stream.of(
            Stream.of(
                "<!doctype html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>",
                article.id().value(),
                "</title></head><body><main data-pagefind-body>"),
            headline == null ? Stream.<String>of() : element("h1", headline),
            Stream.ofNullable(article.heads().kicker()).flatMap(text -> element("p", text)),
            article.heads().deck().stream().flatMap(text -> element("p", text)),
            article.blocks().stream().map(Block::text).flatMap(text -> element("p", text)),
            Stream.of("</main></body></html>\n"))
        .flatMap(parts -> parts)
        .collect(Collectors.joining());
  }

  private static Stream<String> element(String name, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return Stream.of("<" + name + ">", escaped, "</" + name + ">\n");
  }

  /** A result names a file with the text and the address of its page. */
  private static Map<String, String> ids(Path fragments) throws IOException {
    Map<String, String> ids = new HashMap<>();
    try (Stream<Path> files = Files.list(fragments)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        byte[] packed = Files.readAllBytes(file);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
          Matcher url = URL.matcher(new String(in.readNBytes(400), StandardCharsets.UTF_8));
          if (!url.find()) {
            throw new IOException("no address in " + file);
          }
          ids.put(name.substring(0, name.indexOf('.')), url.group(1));
        }
      }
    }
    return ids;
  }
}
