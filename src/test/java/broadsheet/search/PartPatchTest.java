package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Issue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index amended where texts changed is, byte for byte, the one made from nothing. */
class PartPatchTest {
  @TempDir Path spill;

  /** An index in place. */
  private record Index(IndexState state, Map<String, byte[]> files) {
    byte[] read(String path) throws IOException {
      byte[] file = files.get(path);
      if (file == null) {
        throw new NoSuchFileException(path);
      }
      return file;
    }

    Map<String, String> comparable() {
      Map<String, String> texts = new TreeMap<>();
      files.forEach((path, b) -> texts.put(path, new String(b, StandardCharsets.ISO_8859_1)));
      return texts;
    }
  }

  /** An amended index, and what was written for it. */
  private record Amended(Index index, List<String> written, List<String> renewed, int gone) {}

  @Test
  void someLettersMoreOrLessGiveTheFilesOfAnIndexMadeFromNothing() throws Exception {
    int patched = 0;
    for (int seed = 1; seed <= 60; seed++) {
      Random random = new Random(seed);
      LongLists longList =
          List.of(
                  new LongLists(200, 40),
                  new LongLists(200, 8192),
                  new LongLists(900, 20),
                  LongLists.USUAL)
              .get(seed % 4);
      List<Issue> before = new RandomArticles(seed).issues(9 + random.nextInt(30));
      List<Issue> after = new ArrayList<>(before);
      List<Integer> changed = new ArrayList<>();
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        int issue = random.nextInt(after.size());
        after.set(issue, edited(after.get(issue), random));
        changed.add(issue);
      }
      Index old = made(before, longList);
      Amended amended = amended(old, before, after, longList);
      String what = "seed " + seed + ", issues " + changed;
      assertEquals(made(after, longList).comparable(), amended.index().comparable(), what);
      patched += amended.renewed().isEmpty() ? 1 : 0;
    }
    assertTrue(patched >= 25, patched + " of 60 were patched");
  }

  /** One letter for another is what a corrected word is; hardly a file changes then. */
  @Test
  void aCorrectedLetterChangesFewFiles() throws Exception {
    List<Issue> before = new RandomArticles(7).issues(270);
    Index old = made(before, LongLists.USUAL);
    List<Issue> after = new ArrayList<>(before);
    after.set(3, corrected(before.get(3)));
    Amended amended = amended(old, before, after, LongLists.USUAL);
    assertEquals(made(after, LongLists.USUAL).comparable(), amended.index().comparable());
    assertEquals(List.of(), amended.renewed());
    long index = amended.written().stream().filter(path -> path.startsWith("search/")).count();
    assertTrue(index > 1 && index < 20, amended.written().toString());
    assertFalse(old.comparable().equals(amended.index().comparable()));
  }

  /**
   * Where a headline changes, the names of its part are written anew, and its lists are patched.
   */
  @Test
  void anotherHeadlineIsPatchedToo() throws Exception {
    int patched = 0;
    for (int seed = 30; seed < 36; seed++) {
      Random random = new Random(seed);
      List<Issue> before = new RandomArticles(seed).issues(270);
      Index old = made(before, LongLists.USUAL);
      List<Issue> after = new ArrayList<>(before);
      int number = random.nextInt(200);
      List<Article> articles = new ArrayList<>(before.get(number).articles());
      Article article = articles.get(0);
      articles.set(0, with(article, edited(article.heads(), random), article.blocks()));
      after.set(number, with(before.get(number), articles));
      Amended amended = amended(old, before, after, LongLists.USUAL);
      String what = "seed " + seed;
      assertEquals(made(after, LongLists.USUAL).comparable(), amended.index().comparable(), what);
      patched += amended.renewed().isEmpty() ? 1 : 0;
    }
    assertTrue(patched >= 4, patched + " of 6 were patched");
  }

  /** A part may have fewer files of names then than it had; those that are left over go. */
  @Test
  void filesOfNamesThatAreLeftOverGo() throws Exception {
    List<Issue> before = new RandomArticles(41).issues(40);
    List<Article> articles = new ArrayList<>(before.get(3).articles());
    Article article = articles.get(0);
    StringBuilder headline = new StringBuilder();
    for (int i = 0; i < 9000; i++) {
      headline.append((char) (0x4E00 + i % 8000)).append(i % 11 == 0 ? "，" : "");
    }
    HeadlineGroup heads = new HeadlineGroup(null, headline.toString(), List.of());
    articles.set(0, with(article, heads, article.blocks()));
    List<Issue> large = new ArrayList<>(before);
    large.set(3, with(before.get(3), articles));
    articles.set(
        0,
        with(
            article,
            new HeadlineGroup(null, headline.substring(0, 4500), List.of(headline.substring(4500))),
            article.blocks()));
    List<Issue> small = new ArrayList<>(before);
    small.set(3, with(before.get(3), articles));
    Index old = made(large, LongLists.USUAL);
    Amended amended = amended(old, large, small, LongLists.USUAL);
    assertEquals(made(small, LongLists.USUAL).comparable(), amended.index().comparable());
    assertTrue(amended.gone() > 0 || !amended.renewed().isEmpty(), "files that went");
  }

  /** A file in place that is damaged cannot be patched, so its part is made anew. */
  @Test
  void damagedFilesAreMadeAnew() throws Exception {
    List<Issue> before = new RandomArticles(8).issues(20);
    List<Issue> after = new ArrayList<>(before);
    after.set(3, corrected(before.get(3)));
    Index wanted = made(after, LongLists.USUAL);
    for (int seed = 0; seed < 20; seed++) {
      Index old = made(before, LongLists.USUAL);
      Random random = new Random(seed);
      old.files()
          .replaceAll(
              (path, bytes) -> path.matches("search/.*/[gw].*") ? cut(bytes, random) : bytes);
      Amended amended = amended(old, before, after, LongLists.USUAL);
      String part = wanted.state().parts().get(0).name();
      assertEquals(List.of(part), amended.renewed());
      wanted
          .comparable()
          .forEach(
              (path, bytes) -> {
                if (path.contains(part)) {
                  assertEquals(bytes, amended.index().comparable().get(path), path);
                }
              });
    }
  }

  private static byte[] cut(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
    return damaged;
  }

  private static Issue corrected(Issue issue) {
    List<Article> articles = new ArrayList<>(issue.articles());
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      if (!article.blocks().isEmpty() && article.blocks().get(0).text().contains("民")) {
        String text = article.blocks().get(0).text().replaceFirst("民", "中");
        articles.set(i, with(article, article.heads(), withBlock(article, 0, text)));
        return with(issue, articles);
      }
    }
    throw new IllegalStateException("no article to correct");
  }

  private static Issue edited(Issue issue, Random random) {
    List<Article> articles = new ArrayList<>(issue.articles());
    int number = random.nextInt(articles.size());
    Article article = articles.get(number);
    HeadlineGroup heads = article.heads();
    if (article.blocks().isEmpty() || random.nextInt(4) == 0) {
      heads = edited(heads, random);
      articles.set(number, with(article, heads, article.blocks()));
    } else {
      int block = random.nextInt(article.blocks().size());
      String text = edited(article.blocks().get(block).text(), random);
      articles.set(number, with(article, heads, withBlock(article, block, text)));
    }
    return with(issue, articles);
  }

  private static HeadlineGroup edited(HeadlineGroup heads, Random random) {
    String kicker = heads.kicker();
    String headline = heads.headline();
    return switch (random.nextInt(4)) {
      case 0 -> new HeadlineGroup(kicker == null ? "东城" : kicker + "水", headline, heads.deck());
      case 1 -> new HeadlineGroup(kicker, null, heads.deck());
      default ->
          new HeadlineGroup(
              kicker, headline == null ? "城东水厂" : edited(headline, random), heads.deck());
    };
  }

  private static String edited(String text, Random random) {
    StringBuilder edited = new StringBuilder(text);
    int at = random.nextInt(text.length());
    switch (random.nextInt(4)) {
      case 0 -> edited.insert(at, "水东");
      case 1 -> edited.setCharAt(at, '心');
      case 2 -> edited.insert(at, " N95 ");
      default -> edited.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
    }
    return edited.toString();
  }

  private static List<Block> withBlock(Article article, int number, String text) {
    List<Block> blocks = new ArrayList<>(article.blocks());
    blocks.set(number, new Block(blocks.get(number).type(), text, List.of()));
    return blocks;
  }

  private static Issue with(Issue issue, List<Article> articles) {
    return new Issue(issue.id(), null, List.of(), List.of(), articles);
  }

  private static Article with(Article article, HeadlineGroup heads, List<Block> blocks) {
    return new Article(
        article.id(),
        article.page(),
        article.number(),
        article.kind(),
        heads,
        article.column(),
        article.district(),
        article.section(),
        article.bylines(),
        article.photoCredits(),
        blocks,
        article.pages(),
        List.of(),
        null,
        null,
        List.of(),
        List.of());
  }

  private Index made(List<Issue> issues, LongLists longList) throws IOException {
    Map<String, byte[]> files = new ConcurrentHashMap<>();
    try (IndexBuilder index = new IndexBuilder(TestIndex.ARCHIVE, spill, files::put, 2, longList)) {
      for (Issue issue : issues) {
        index.add(issue, TestIndex.summary(issue));
      }
      return new Index(index.finish(), files);
    }
  }

  private Amended amended(Index old, List<Issue> before, List<Issue> after, LongLists longList)
      throws IOException {
    Map<String, byte[]> written = new ConcurrentHashMap<>();
    Map<String, IndexedIssue> known = new HashMap<>();
    old.state().issues().forEach(issue -> known.put(issue.issue().toString(), issue));
    try (IndexBuilder index =
        new IndexBuilder(TestIndex.ARCHIVE, spill, written::put, 2, longList)) {
      index.since(old.state(), old::read);
      for (int i = 0; i < before.size(); i++) {
        if (!before.get(i).equals(after.get(i))) {
          index.forget(before.get(i));
        }
      }
      for (int i = 0; i < after.size(); i++) {
        if (before.get(i).equals(after.get(i))) {
          Issue issue = after.get(i);
          index.keep(
              Objects.requireNonNull(known.get(issue.id().toString())), TestIndex.summary(issue));
        } else {
          index.add(after.get(i), TestIndex.summary(after.get(i)));
        }
      }
      for (var id : index.lacking()) {
        Issue issue = after.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
        index.bring(issue, TestIndex.summary(issue));
      }
      IndexState state = index.finish();
      Map<String, byte[]> files = new ConcurrentHashMap<>(old.files());
      List<String> gone = new ArrayList<>(old.state().folders());
      gone.removeIf(f -> state.folders().contains(f) && !index.renewed().contains(f));
      files.keySet().removeIf(path -> gone.stream().anyMatch(f -> path.startsWith("search/" + f)));
      for (Issue issue : after) {
        String folder = broadsheet.site.Urls.issueFolder(issue.id());
        boolean renewed = written.keySet().stream().anyMatch(path -> path.startsWith(folder));
        files.keySet().removeIf(path -> renewed && path.startsWith(folder));
      }
      index.gone().forEach(files::remove);
      files.putAll(written);
      return new Amended(
          new Index(state, files),
          List.copyOf(written.keySet()),
          index.renewed(),
          index.gone().size());
    }
  }
}
