package broadsheet.check;

import broadsheet.archive.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The search index, read by the specification that its package gives and without the code that
 * wrote it: every entry must land on a page, and every article must be an entry.
 *
 * <pre>
 * search/manifest.json → head (H) → chunks (C) → texts (D): id, address, …
 *                                 → shards (G, T): only there and whole
 *                                 → hints (P) → shards (W): the same
 * </pre>
 */
final class SearchEntries {
  private static final String MANIFEST = "search/manifest.json";
  private static final String MODULE = "search/broadsheet-search.js";
  private static final Pattern FORMAT = Pattern.compile("\"format\"\\s*:\\s*\"broadsheet-search\"");
  private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*(\\d{1,9})\\b");
  private static final Pattern HEAD = Pattern.compile("\"head\"\\s*:\\s*\"([0-9a-f]{16})\"");
  private static final Pattern DOCUMENTS = Pattern.compile("\"documents\"\\s*:\\s*(\\d{1,18})\\b");

  /** Facets of names: publications, kinds, sections, districts, columns, bylines, qualities. */
  private static final int FACETS = 7;

  /** Kind, section, district, column and quality: one number each an article. */
  private static final int COLUMNS = 5;

  /** Kicker, headline, deck and body: their lengths in the text that is searched. */
  private static final int ZONES = 4;

  /** Sounds, neighbours, corrected readings and syllables: a directory of shards each. */
  private static final int HINTS = 4;

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
    void read(IndexBytes bytes, Location at) throws IOException;
  }

  /** A file that another names, and how many articles that other says are in it. */
  private record Part(String name, long documents) {}

  /** Checks the index; returns how many entries it has. */
  long check() {
    if (ground.table().find(MODULE) == SiteTable.NONE) {
      note(Location.of(MODULE), "the site has no search module");
    }
    int manifest = ground.table().find(MANIFEST);
    if (manifest == SiteTable.NONE) {
      note(Location.of(MANIFEST), "the site has no search index");
      return 0;
    }
    SourceText.read(ground, manifest).ifPresent(this::manifest);
    return entries;
  }

  private void manifest(SourceText manifest) {
    Optional<String> version = first(VERSION, manifest.text());
    Optional<String> head = first(HEAD, manifest.text());
    if (!FORMAT.matcher(manifest.text()).find() || version.isEmpty() || head.isEmpty()) {
      note(manifest.at(0), "this is not the manifest of a search index");
    } else if (!version.get().equals(String.valueOf(IndexBytes.VERSION))) {
      String what = "the search index has version " + version.get();
      note(manifest.at(0), what + "; this check reads " + IndexBytes.VERSION);
    } else {
      boolean whole = file(head.get(), 'H', this::head);
      Optional<String> documents = first(DOCUMENTS, manifest.text());
      if (whole && !documents.equals(Optional.of(String.valueOf(entries)))) {
        note(manifest.at(0), "it counts other documents than the " + entries + " there are");
      }
      if (whole) {
        missingArticles();
      }
    }
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** Reads a file of the index; false when it is not there or damaged, which is noted. */
  private boolean file(String name, char kind, Reader reader) {
    String path = "search/data/" + name + ".bin";
    int number = ground.table().find(path);
    if (number == SiteTable.NONE) {
      note(Location.of(path), "the search index names this file, and it is not there");
      return false;
    }
    try {
      reader.read(IndexBytes.open(ground.table().onDisk(number), name, kind), Location.of(path));
      return true;
    } catch (IOException e) {
      note(Location.of(path), "a damaged file of the search index: " + e.getMessage());
      return false;
    }
  }

  private void head(IndexBytes bytes, Location at) throws IOException {
    for (int facet = 0; facet < FACETS; facet++) {
      for (int left = bytes.count(); left > 0; left--) {
        bytes.string();
        bytes.string();
        bytes.varint();
      }
    }
    for (int months = bytes.count(); months > 0; months--) {
      bytes.string();
      bytes.varint();
    }
    List<Part> chunks = new ArrayList<>();
    for (int left = bytes.count(); left > 0; left--) {
      chunks.add(new Part(bytes.name(), bytes.varint()));
      bytes.varint();
    }
    List<String> grams = shards(bytes);
    List<String> tails = shards(bytes);
    String hints = bytes.name();
    bytes.requireEnd();
    chunks.forEach(chunk -> file(chunk.name(), 'C', (in, where) -> chunk(in, chunk)));
    grams.forEach(shard -> file(shard, 'G', (in, where) -> {}));
    tails.forEach(shard -> file(shard, 'T', (in, where) -> {}));
    file(hints, 'P', (in, where) -> hints(in));
  }

  private void hints(IndexBytes bytes) throws IOException {
    for (int part = 0; part < HINTS; part++) {
      for (String shard : shards(bytes)) {
        file(shard, 'W', (in, where) -> {});
      }
    }
    bytes.requireEnd();
  }

  private static List<String> shards(IndexBytes bytes) throws IOException {
    List<String> names = new ArrayList<>();
    for (int left = bytes.count(); left > 0; left--) {
      bytes.sum(bytes.count());
      names.add(bytes.name());
    }
    return names;
  }

  private void chunk(IndexBytes bytes, Part chunk) throws IOException {
    int documents = bytes.count();
    IndexBytes.require(documents == chunk.documents(), "it has another number of articles");
    for (int runs = bytes.count(); runs > 0; runs--) {
      bytes.string();
      bytes.sum(2);
    }
    bytes.sum((long) documents * COLUMNS);
    bytes.sum(bytes.sum(documents));
    bytes.sum((long) documents * ZONES);
    List<Part> blocks = new ArrayList<>();
    for (int left = bytes.count(); left > 0; left--) {
      blocks.add(new Part(bytes.name(), bytes.varint()));
    }
    bytes.requireEnd();
    blocks.forEach(block -> file(block.name(), 'D', (in, at) -> texts(in, at, block)));
  }

  private void texts(IndexBytes bytes, Location at, Part block) throws IOException {
    int documents = bytes.count();
    IndexBytes.require(documents == block.documents(), "it has another number of articles");
    for (int left = documents; left > 0; left--) {
      int length = bytes.count();
      int end = bytes.position() + length;
      entry(bytes.string(), bytes.string(), at);
      bytes.goTo(end);
    }
    bytes.requireEnd();
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
