package broadsheet.judged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What pages weigh: the bytes of a page, and of all style sheets and scripts that it brings at
 * once, each compressed as hosts compress (gzip); pictures aside. What a script brings later, when
 * it is asked something, is not the page's.
 */
final class PageWeights {
  /** What no type of page should be heavier than. */
  static final int GOAL = 30 * 1024;

  private static final Pattern IMPORT = Pattern.compile("(?m)^import [^;]*?\"(\\./[^\"]+)\";");

  private final Path site;
  private final Map<Path, Integer> known = new HashMap<>();

  PageWeights(Path site) {
    this.site = site;
  }

  /**
   * The weight of one page.
   *
   * @param own the page itself
   * @param all with everything that it brings
   */
  record Weight(String path, int own, int all) {}

  Weight of(String path) {
    Path page = site.resolve(path);
    Set<Path> loaded = new TreeSet<>();
    for (Element element :
        Jsoup.parse(PageTypes.text(site, path)).select("link[rel=stylesheet], script[src]")) {
      String name = element.hasAttr("src") ? element.attr("src") : element.attr("href");
      load(page.resolveSibling(name).normalize(), loaded);
    }
    int own = packed(page);
    return new Weight(path, own, own + loaded.stream().mapToInt(this::weight).sum());
  }

  /** A file, and the modules that it imports. */
  private void load(Path file, Set<Path> loaded) {
    if (loaded.add(file) && file.toString().endsWith(".js")) {
      for (Matcher name = IMPORT.matcher(text(file)); name.find(); ) {
        load(file.resolveSibling(name.group(1)).normalize(), loaded);
      }
    }
  }

  private int weight(Path file) {
    return known.computeIfAbsent(file, PageWeights::packed);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int packed(Path file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      Files.copy(file, gzip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }

  /**
   * Prints a table of a site's types of pages: how many, the median and the heaviest with and
   * without what they bring, how many are above the goal; then each style sheet and script.
   *
   * @param args the site's folder
   */
  public static void main(String[] args) {
    if (args.length != 1) {
      System.err.println("usage: PageWeights SITE");
      System.exit(2);
    }
    PageWeights weights = new PageWeights(Path.of(args[0]).toAbsolutePath());
    System.out.println("| type | pages | median | heaviest | itself | too heavy | |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
    PageTypes.of(weights.site)
        .all()
        .forEach((type, paths) -> System.out.println(weights.row(type, paths)));
    weights.known.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(file -> weights.site.relativize(file.getKey()) + " " + file.getValue())
        .forEach(System.out::println);
  }

  private String row(String type, List<String> paths) {
    List<Weight> weights = new ArrayList<>(paths.stream().map(this::of).toList());
    weights.sort(Comparator.comparingInt(Weight::all));
    Weight most = weights.get(weights.size() - 1);
    long heavy = weights.stream().filter(w -> w.all() > GOAL).count();
    List<Object> cells =
        List.of(
            type,
            paths.size(),
            weights.get(weights.size() / 2).all(),
            most.all(),
            most.own(),
            heavy,
            most.path());
    return "| " + String.join(" | ", cells.stream().map(String::valueOf).toList()) + " |";
  }
}
