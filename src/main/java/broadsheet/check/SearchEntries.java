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
 * search/index.bin (H) → parts: g (G), r (R), w (W), l (L) → t (T), p (P) → s (S), c (C)
 *                      → issues (O) → texts of bundles: id, url, …
 * </pre>
 *
 * <p>Of all files but the head, those of issues and the two that name others, only that they are
 * there and whole is checked; of long lists (X, Y), which the grams name, that they are whole.
 */
final class SearchEntries {
  private static final String HEAD = "search/index.bin";
  private static final String MODULE = "search/broadsheet-search.js";
  private static final Pattern ARTICLE =
      Pattern.compile("\\{\"id\":\"((?:[^\"\\\\]|\\\\.)*)\",\"url\":\"([^\"\\\\]*)\"");

  /** So many articles a file of rows has. */
  private static final int ROWS = 1024;

  /** A part of more files of rows has reams of so many. */
  private static final int FEW_ROWS = 16;

  private static final int REAM = 64;

  /** Of each length of articles, the longest first: so many make a bundle of texts. */
  private static final int[] TOGETHER = {1, 3, 6, 12};

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

  /** An issue: the files of its texts, and how many articles these have. */
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
    for (int left = bytes.count(); left > 0; left--) {
      bytes.string();
      bytes.string();
      bytes.varint();
    }
    bytes.sum(bytes.count());
    for (int left = bytes.count(); left > 0; left--) {
      part(bytes);
    }
    for (int left = bytes.count(); left > 0; left--) {
      file("search/" + bytes.name() + "/o.bin", 'O', this::issues);
      bytes.sum(2);
    }
    issues(bytes);
    whole("search/syllables.bin", 'K');
    whole("search/look-alikes.bin", 'K');
  }

  private void part(IndexBytes bytes) throws IOException {
    String folder = "search/" + bytes.name() + "/";
    bytes.name();
    wholeOnes(folder + "g", 'G', bytes.varint());
    long words = bytes.count();
    for (long i = 0; i < words; i++) {
      bytes.sum(bytes.count());
    }
    wholeOnes(folder + "w", 'W', words);
    long rows = (bytes.varint() + ROWS - 1) / ROWS;
    wholeOnes(folder + "r", 'R', rows);
    wholeOnes(folder + "q", 'Q', rows > FEW_ROWS ? (rows + REAM - 1) / REAM : 0);
    bytes.varint();
    bytes.pass();
    file(folder + "l.bin", 'L', labels -> tails(labels, folder));
    file(folder + "p.bin", 'P', roots -> hints(roots, folder));
    longLists(folder);
  }

  /** Passes over seven lists of labels and the months, to the first keys of the tails. */
  private void tails(IndexBytes labels, String folder) throws IOException {
    for (int list = 0; list < 7; list++) {
      for (int left = labels.count(); left > 0; left--) {
        labels.string();
        labels.string();
        labels.varint();
      }
    }
    for (int left = labels.count(); left > 0; left--) {
      labels.string();
      labels.varint();
    }
    wholeOnes(folder + "t", 'T', keys(labels));
    labels.requireEnd();
  }

  private void hints(IndexBytes roots, String folder) throws IOException {
    wholeOnes(folder + "s", 'S', keys(roots));
    wholeOnes(folder + "c", 'C', keys(roots));
    roots.requireEnd();
  }

  /** Passes over a list of keys; returns how many there are. */
  private static long keys(IndexBytes bytes) throws IOException {
    long keys = bytes.count();
    for (long i = 0; i < keys; i++) {
      bytes.sum(bytes.count());
    }
    return keys;
  }

  private void longLists(String folder) {
    for (int file = 0; file < ground.table().size(); file++) {
      String path = ground.table().path(file);
      if (path.startsWith(folder + "x")) {
        whole(path, 'X');
      } else if (path.startsWith(folder + "y")) {
        whole(path, 'Y');
      }
    }
  }

  private void wholeOnes(String stem, char kind, long count) {
    for (long i = 0; i < count; i++) {
      whole(stem + i + ".bin", kind);
    }
  }

  private void whole(String path, char kind) {
    file(path, kind, bytes -> {});
  }

  private void issues(IndexBytes bytes) throws IOException {
    List<String> publications = new ArrayList<>();
    for (int left = bytes.count(); left > 0; left--) {
      publications.add(bytes.string());
    }
    LocalDate day = LocalDate.of(1, 1, 1);
    for (int left = bytes.count(); left > 0; left--) {
      day = day.plusDays(bytes.varint());
      long named = bytes.varint();
      IndexBytes.require(named / 2 < publications.size(), "an issue is of no publication");
      String plain = publications.get((int) (named / 2)) + "/" + day.toString().replace('-', '/');
      texts(issue(bytes, named % 2 == 1 ? bytes.string() : plain + "/"));
    }
    bytes.requireEnd();
  }

  private static Texts issue(IndexBytes bytes, String folder) throws IOException {
    long documents = 0;
    List<String> paths = new ArrayList<>();
    for (int together : TOGETHER) {
      long articles = bytes.varint();
      documents += articles;
      for (long left = articles; left > 0; left -= together) {
        paths.add(folder + "texts-" + (paths.size() + 1) + ".json");
      }
    }
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
