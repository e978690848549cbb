package broadsheet.check;

import broadsheet.archive.Location;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The search index, read by the specification that its package gives and without the code that
 * wrote it: every entry must land on a page, and every article must be an entry.
 *
 * <pre>
 * search/index.bin (H) → parts: g (G), r (R), l (L), w (W): only there and whole
 *                      → texts of pages: id, url, …
 * </pre>
 */
final class SearchEntries {
  private static final String HEAD = "search/index.bin";
  private static final String MODULE = "search/broadsheet-search.js";
  private static final Pattern ARTICLE =
      Pattern.compile("\\{\"id\":\"((?:[^\"\\\\]|\\\\.)*)\",\"url\":\"([^\"\\\\]*)\"");

  /** A file of rows has whole issues until it has so many articles. */
  private static final int ROWS = 1024;

  private final Ground ground;
  private final Crossings crossings;
  private final BitSet landedOn = new BitSet();
  private long entries;

  SearchEntries(Ground ground, Crossings crossings) {
    this.ground = ground;
    this.crossings = crossings;
  }

  /** What reads one file of the index. */
  private interface Reader {
    void read(IndexBytes bytes) throws IOException;
  }

  /** What is left to look at once the head is read: files by kind, and issues. */
  private record Files(
      List<String> grams, List<String> rows, List<String> words, List<String> labels) {
    static Files none() {
      return new Files(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** An issue in the head. */
  private record Texts(List<String> paths, long documents) {}

  /** Checks the index; returns how many entries it has. */
  long check() {
    if (ground.table().find(MODULE) == SiteTable.NONE) {
      note(Location.of(MODULE), "the site has no search module");
    }
    if (ground.table().find(HEAD) == SiteTable.NONE) {
      note(Location.of(HEAD), "the site has no search index");
    } else if (file(HEAD, 'H', this::head)) {
      missingArticles();
    }
    return entries;
  }

  /** Reads a file of the index; false when it is not there or damaged, which is noted. */
  private boolean file(String path, char kind, Reader reader) {
    int number = ground.table().find(path);
    if (number == SiteTable.NONE) {
      note(Location.of(path), "the search index names this file, and it is not there");
      return false;
    }
    try {
      reader.read(IndexBytes.open(ground.table().onDisk(number), kind));
      return true;
    } catch (IOException e) {
      note(Location.of(path), "a damaged file of the search index: " + e.getMessage());
      return false;
    }
  }

  private void head(IndexBytes bytes) throws IOException {
    List<String> publications = new ArrayList<>();
    for (int left = bytes.count(); left > 0; left--) {
      publications.add(bytes.string());
      bytes.string();
      bytes.varint();
    }
    bytes.sum(bytes.count());
    Files files = Files.none();
    List<Texts> issues = new ArrayList<>();
    for (int left = bytes.count(); left > 0; left--) {
      part(bytes, publications, files, issues);
    }
    bytes.requireEnd();
    files.grams().forEach(path -> file(path, 'G', in -> {}));
    files.rows().forEach(path -> file(path, 'R', in -> {}));
    files.words().forEach(path -> file(path, 'W', in -> {}));
    files.labels().forEach(path -> file(path, 'L', in -> {}));
    issues.forEach(this::texts);
  }

  private static void part(
      IndexBytes bytes, List<String> publications, Files files, List<Texts> issues)
      throws IOException {
    String folder = "search/" + bytes.name() + "/";
    files.labels().add(folder + "l.bin");
    long shards = bytes.varint();
    for (int i = 0; i < shards; i++) {
      files.grams().add(folder + "g" + i + ".bin");
    }
    int words = bytes.count();
    for (int i = 0; i < words; i++) {
      bytes.sum(bytes.count());
      files.words().add(folder + "w" + i + ".bin");
    }
    LocalDate day = LocalDate.of(1, 1, 1);
    long documents = ROWS;
    int rows = 0;
    for (int left = bytes.count(); left > 0; left--) {
      day = day.plusDays(bytes.varint());
      int publication = bytes.count();
      IndexBytes.require(publication <= publications.size(), "an issue is of no publication");
      String of = publication == 0 ? "" : publications.get(publication - 1);
      Texts issue = issue(bytes, of + "/" + day.toString().replace('-', '/') + "/");
      issues.add(issue);
      if (documents >= ROWS) {
        files.rows().add(folder + "r" + rows++ + ".bin");
        documents = 0;
      }
      documents += issue.documents();
    }
  }

  private static Texts issue(IndexBytes bytes, String folder) throws IOException {
    long pagesAndForm = bytes.varint();
    long documents = bytes.varint();
    int pages = (int) (pagesAndForm >> 1);
    List<String> paths = new ArrayList<>();
    for (int i = 1; i <= pages; i++) {
      boolean named = (pagesAndForm & 1) == 1;
      paths.add(named ? bytes.string() : folder + (i < 10 ? "0" : "") + i + ".json");
    }
    bytes.sum(pages);
    return new Texts(paths, documents);
  }

  private void texts(Texts issue) {
    long before = entries;
    boolean whole = true;
    for (String path : issue.paths()) {
      int number = ground.table().find(path);
      if (number == SiteTable.NONE) {
        note(Location.of(path), "the search index names this file, and it is not there");
        whole = false;
      } else {
        SourceText.read(ground, number).ifPresent(this::articles);
      }
    }
    if (whole && !issue.paths().isEmpty() && entries - before != issue.documents()) {
      String what = "the texts of this issue have " + (entries - before) + " articles, not ";
      note(Location.of(issue.paths().get(0)), what + issue.documents());
    }
  }

  private void articles(SourceText page) {
    for (Matcher found = ARTICLE.matcher(page.text()); found.find(); ) {
      entry(found.group(1), found.group(2), page.at(found.start()));
    }
  }

  private void entry(String id, String address, Location at) {
    entries++;
    Target target = ground.resolver().resolve("index.html", address);
    int file =
        target instanceof Target.Inside inside
            ? ground.table().find(inside.path())
            : SiteTable.NONE;
    if (!ground.table().isPage(file)) {
      note(at, "the entry " + id + " leads to no page: " + References.quoted(address));
      return;
    }
    landedOn.set(file);
    if (target instanceof Target.Inside inside && !crossings.hasPlace(file, inside.fragment())) {
      note(at, "the entry " + id + " leads to no place: " + References.quoted(address));
    }
  }

  private void missingArticles() {
    for (int file = 0; file < crossings.facts().size(); file++) {
      boolean article = crossings.facts().get(file).role() == FileFacts.Role.ARTICLE;
      if (article && !landedOn.get(file)) {
        Location start = Location.of(ground.table().path(file), 1);
        ground.note(Fault.SEARCH_GAP, start, "an article that the search does not know", "");
      }
    }
  }

  private void note(Location at, String what) {
    ground.note(Fault.SEARCH, at, what, "");
  }
}
