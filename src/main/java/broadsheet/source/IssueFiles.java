package broadsheet.source;

import broadsheet.source.Findings.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of an issue's folder by what their names say they are.
 *
 * @param settings {@code issue.yml}, or null
 * @param pages in the order of their labels, each label once
 * @param articles in the order of page and number, each pair once
 * @param edits edit files in the order of their pages' labels, each label once
 */
record IssueFiles(
    @Nullable Path settings,
    List<PageFile> pages,
    List<ArticleFile> articles,
    List<PageFile> edits) {
  private static final Pattern PAGE =
      Pattern.compile("(" + PageLabel.FORM + ")\\.(txt|md|xml|html?)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARTICLE =
      Pattern.compile("(" + PageLabel.FORM + ")-([0-9]{1,4})\\.md", Pattern.CASE_INSENSITIVE);
  private static final Pattern EDITS =
      Pattern.compile("(" + PageLabel.FORM + ")\\.edit\\.yml", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARTICLE_EDITS =
      Pattern.compile("(" + PageLabel.FORM + "-[0-9]{1,4})\\.edit\\.yml", Pattern.CASE_INSENSITIVE);
  private static final Pattern PICTURE =
      Pattern.compile(".*\\.(jpe?g|png|tiff?|jp2|webp|gif|pdf)", Pattern.CASE_INSENSITIVE);

  /** A file that holds one page. */
  record PageFile(PageLabel label, Path file) {}

  /** A file that holds one article. */
  record ArticleFile(PageLabel page, int number, Path file) {}

  /** A page or article file and what it stands for, so that two of the same can be told. */
  private record Claim<K extends Comparable<K>, V>(K place, V value, Path file) {}

  private record ArticlePlace(PageLabel page, int number) implements Comparable<ArticlePlace> {
    @Override
    public int compareTo(ArticlePlace other) {
      int byPage = page.compareTo(other.page);
      return byPage != 0 ? byPage : Integer.compare(number, other.number);
    }
  }

  /**
   * The files of a folder.
   *
   * @param path the folder as problems name it
   * @param all takes what is wrong with the files
   */
  static IssueFiles in(Path folder, String path, List<Findings> all) {
    Findings findings = new Findings(path);
    all.add(findings);
    Sorting sorting = new Sorting(path, all);
    list(folder, findings).forEach(sorting::add);
    return new IssueFiles(
        sorting.settings,
        first(sorting.pages, path, k -> "page " + k.text(), all),
        first(
            sorting.articles, path, k -> "article " + k.number + " of page " + k.page.text(), all),
        first(sorting.edits, path, k -> "what an editor says of page " + k.text(), all));
  }

  /** Takes one file after the other and puts it where its name belongs. */
  private static final class Sorting {
    private final String path;
    private final List<Findings> all;
    private final List<Claim<PageLabel, PageFile>> pages = new ArrayList<>();
    private final List<Claim<ArticlePlace, ArticleFile>> articles = new ArrayList<>();
    private final List<Claim<PageLabel, PageFile>> edits = new ArrayList<>();
    private @Nullable Path settings;

    Sorting(String path, List<Findings> all) {
      this.path = path;
      this.all = all;
    }

    void add(Path file) {
      String name = file.getFileName().toString();
      Matcher page = PAGE.matcher(name);
      Matcher article = ARTICLE.matcher(name);
      if (Files.isDirectory(file)) {
        reportStranger(file, path, false, all);
      } else if (name.equals(IssueFile.NAME)) {
        settings = file;
      } else if (article.matches()) {
        addArticle(article, file);
      } else if (page.matches() && isRead(page.group(2))) {
        PageLabel label = PageLabel.of(page.group(1)).orElseThrow();
        pages.add(new Claim<>(label, new PageFile(label, file), file));
      } else if (EDITS.matcher(name).matches()) {
        PageLabel label = PageLabel.of(name.substring(0, name.indexOf('.'))).orElseThrow();
        edits.add(new Claim<>(label, new PageFile(label, file), file));
      } else if (ARTICLE_EDITS.matcher(name).matches()) {
        reportArticleEdits(name);
      } else if (!isPicture(name)) {
        reportStranger(file, path, page.matches(), all);
      }
    }

    private void reportArticleEdits(String name) {
      Findings findings = new Findings(path + "/" + name);
      String own = name.substring(0, name.indexOf('.')) + ".md";
      findings.error(Spot.FILE, "edits belong to pages; these were not read", "change " + own);
      all.add(findings);
    }

    private void addArticle(Matcher name, Path file) {
      PageLabel page = PageLabel.of(name.group(1)).orElseThrow();
      int number = Integer.parseInt(name.group(2));
      ArticleFile article = new ArticleFile(page, number, file);
      articles.add(new Claim<>(new ArticlePlace(page, number), article, file));
    }
  }

  /** The page that a file holds or has an article of, by its name. */
  static Optional<PageLabel> pageOf(Path file) {
    String name = file.getFileName().toString();
    Matcher page = PAGE.matcher(name);
    Matcher article = ARTICLE.matcher(name);
    if (page.matches()) {
      return PageLabel.of(page.group(1));
    }
    return article.matches() ? PageLabel.of(article.group(1)) : Optional.empty();
  }

  /** What is in a folder, sorted by name, hidden files left out. */
  static List<Path> list(Path folder, Findings findings) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      findings.error(Spot.FILE, "cannot be listed: " + e, "may this user open the folder?");
      return List.of();
    }
  }

  /** Whether a file is a picture of a page by its name; such files are not read. */
  static boolean isPicture(String name) {
    return PICTURE.matcher(name).matches();
  }

  private static boolean isRead(String extension) {
    String lower = extension.toLowerCase(Locale.ROOT);
    return lower.equals("txt") || lower.equals("md");
  }

  private static void reportStranger(
      Path file, String folder, boolean pageInOtherForm, List<Findings> all) {
    Findings findings = new Findings(folder + "/" + file.getFileName());
    if (pageInOtherForm) {
      findings.warn(Spot.FILE, "pages in this form are not read yet", "use .txt or .md");
    } else if (Files.isDirectory(file)) {
      findings.warn(Spot.FILE, "a folder inside an issue is not read", "pages stand beside it");
    } else {
      String hint = "pages are named 01.txt or A05.md, articles 01-03.md";
      findings.warn(Spot.FILE, "not a page", hint);
    }
    all.add(findings);
  }

  /** The first file of each place; every other one is reported with both names. */
  private static <K extends Comparable<K>, V> List<V> first(
      List<Claim<K, V>> claims, String folder, Function<K, String> what, List<Findings> all) {
    Map<K, Claim<K, V>> kept = new TreeMap<>();
    for (Claim<K, V> claim : claims) {
      Optional<Claim<K, V>> before = Optional.ofNullable(kept.putIfAbsent(claim.place, claim));
      before.ifPresent(
          b -> {
            Path winner = b.file.getFileName();
            Findings findings = new Findings(folder + "/" + claim.file.getFileName());
            findings.error(
                Spot.FILE,
                what.apply(b.place) + " is already in " + winner + "; this file was not read",
                "remove or rename one of " + winner + " and " + claim.file.getFileName());
            all.add(findings);
          });
    }
    return kept.values().stream().map(Claim::value).toList();
  }
}
