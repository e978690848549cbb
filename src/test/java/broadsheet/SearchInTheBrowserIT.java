package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.browser.Browser;
import broadsheet.browser.StaticServer;
import broadsheet.search.StandardForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The search in Chromium against a plain look through all articles.
 *
 * <p>Traditional forms count as the simplified ones; the generator's characters are of both kinds.
 * Where the generator gives the articles (form markdown) they are looked through as it wrote them;
 * for pages that had to be read, as they stand printed on the site's article pages. Neither way
 * shares code with the index.
 */
class SearchInTheBrowserIT {
  private static final int ARTICLES = 1_000;
  private static final int QUERIES = 200;
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"plain", "marked", "markdown"})
  void findsExactlyTheArticlesThatHoldTheText(String form) throws Exception {
    Path made = Sites.generated(folder.resolve(form), ARTICLES, form);
    Path site = Sites.built(made.resolve("content"), folder.resolve("site"), "--quiet");
    Map<String, List<String>> articles =
        form.equals("markdown") ? written(made.resolve("articles.jsonl")) : printed(site);
    assertEquals(ARTICLES, written(made.resolve("articles.jsonl")).size());
    assertTrue(articles.size() >= ARTICLES, form + ": " + articles.size() + " articles");
    List<String> queries = substrings(articles, new Random(20260101));
    try (StaticServer server = StaticServer.over(site, "/some/prefix/");
        Browser browser = Browser.on(server.address())) {
      Map<String, Set<String>> found = search(browser, queries);
      for (String query : queries) {
        assertEquals(holding(articles, query), found.get(query), form + ": " + query);
      }
    }
  }

  private static Map<String, Set<String>> search(Browser browser, List<String> queries) {
    browser.open("search/index.html");
    String answer =
        browser.executeModule(
            """
            const { open } = await import('./broadsheet-search.js');
            const archive = await open(new URL('../', document.baseURI));
            const found = [];
            for (const query of args[0]) {
              const ids = [];
              let total = 1;
              while (ids.length < total) {
                const r = await archive.search(query, { offset: ids.length, limit: 500 });
                total = r.total;
                if (r.hits.length === 0) break;
                ids.push(...r.hits.map((hit) => hit.id));
              }
              if (ids.length !== total) throw new Error(query + ': ' + total + ' but ' + ids.length);
              found.push(query + ' ' + ids.join(' '));
            }
            return found.join(';');
            """,
            queries);
    Map<String, Set<String>> found = new TreeMap<>();
    // One JSON string, of Han characters and ids only: nothing in it is escaped.
    for (String line : answer.substring(1, answer.length() - 1).split(";")) {
      List<String> words = List.of(line.split(" "));
      found.put(words.get(0), new TreeSet<>(words.subList(1, words.size())));
    }
    return found;
  }

  /** Random runs of Han characters, taken anywhere in a paragraph. */
  private static List<String> substrings(Map<String, List<String>> articles, Random random) {
    List<String> runs = new ArrayList<>();
    for (List<String> texts : articles.values()) {
      for (String text : texts) {
        Matcher run = HAN.matcher(text);
        while (run.find()) {
          runs.add(run.group());
        }
      }
    }
    Set<String> queries = new HashSet<>();
    while (queries.size() < QUERIES) {
      String run = runs.get(random.nextInt(runs.size()));
      int length = 2 + random.nextInt(11);
      if (run.length() >= length) {
        int start = random.nextInt(run.length() - length + 1);
        queries.add(run.substring(start, start + length));
      }
    }
    return queries.stream().sorted().toList();
  }

  private static Set<String> holding(Map<String, List<String>> articles, String query) {
    Set<String> ids = new TreeSet<>();
    String wanted = StandardForms.of(query);
    articles.forEach(
        (id, texts) -> {
          if (texts.stream().anyMatch(text -> StandardForms.of(text).contains(wanted))) {
            ids.add(id);
          }
        });
    return ids;
  }

  /** The articles as the generator wrote them down, each text by itself. */
  private static Map<String, List<String>> written(Path lines) throws IOException {
    Map<String, List<String>> articles = new TreeMap<>();
    Pattern member = Pattern.compile("\"(id|headline|body)\": \"((?:[^\"\\\\]++|\\\\.)*+)\"");
    for (String line : Files.readAllLines(lines)) {
      Map<String, String> members = new TreeMap<>();
      Matcher found = member.matcher(line);
      while (found.find()) {
        members.put(found.group(1), found.group(2).replace("\\\"", "\"").replace("\\\\", "\\"));
      }
      List<String> texts =
          new ArrayList<>(List.of(members.getOrDefault("body", "").split("\\\\n|\\\\\\\\n")));
      texts.add(members.getOrDefault("headline", ""));
      articles.put(String.valueOf(members.get("id")), bare(texts));
    }
    return articles;
  }

  /** The articles as their pages print them. */
  private static Map<String, List<String>> printed(Path site) throws IOException {
    Map<String, List<String>> articles = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        Document page = Jsoup.parse(file.toFile(), "UTF-8");
        if (page.body().hasClass("is-article")) {
          List<String> texts = page.select("main [data-text]").stream().map(Element::text).toList();
          articles.put(page.select("main dd code").text(), bare(texts));
        }
      }
    }
    return articles;
  }

  /** White space within Han text is nothing. */
  private static List<String> bare(List<String> texts) {
    return texts.stream().map(text -> text.replaceAll("\\s+", "")).toList();
  }
}
