package broadsheet.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import broadsheet.reading.IssueReader;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameFinderTest {
  @TempDir Path content;

  /** Names of all articles of an issue, a kind before each; what is not proved ends in "?". */
  private List<String> names(String settings, String... articles) throws IOException {
    Files.writeString(
        content.resolve("archive.yml"),
        "districts: [柳塘区, 岚阳县, 云湖新区]\npublications:\n  yxrb: {name: 云溪日报, place: 云溪}\n" + settings);
    Path issue = Files.createDirectories(content.resolve("yxrb/2022-06-09"));
    for (int i = 0; i < articles.length; i++) {
      String front = "---\nheadline: 第" + (char) ('甲' + i) + "稿\nbylines: [记者 周牧野]\n---\n";
      Files.writeString(issue.resolve("01-0" + (i + 1) + ".md"), front + articles[i] + "\n");
    }
    Holdings holdings = ContentFolder.open(content).value();
    Map<ArticleId, List<Name>> found = new NameFinder(holdings.archive()).of(read(holdings));
    return found.keySet().stream()
        .sorted((a, b) -> a.value().compareTo(b.value()))
        .flatMap(id -> found.getOrDefault(id, List.of()).stream())
        .map(n -> (n.kind() == NameKind.PERSON ? "人" : "地") + n.text() + (n.sure() ? "" : "?"))
        .toList();
  }

  private static Issue read(Holdings holdings) throws IOException {
    IssueFolder folder = holdings.issues().get(0);
    IssueReader reader = new IssueReader(holdings.archive());
    return reader.read(ContentFolder.read(holdings, folder).value()).value().issue();
  }

  private static final String BOTH = "names: {people: true, places: true}\n";

  @Test
  void nothingIsLookedForUnlessTheConfigurationWantsIt() throws IOException {
    String text = "市长陆景和来到柳塘区。";
    assertEquals(List.of(), names("", text));
    assertEquals(List.of("人陆景和"), names("names: {people: true}\n", text));
    assertEquals(List.of("地柳塘区"), names("names: {places: true}\n", text));
  }

  @Test
  void whatOneArticleProvesIsFoundInAll() throws IOException {
    assertEquals(List.of("人陆景和", "人陆景和"), names(BOTH, "市长陆景和来到码头。", "会上宣读了陆景和的信。"));
  }

  @Test
  void whatIsBannedNeverAppearsInWhateverForm() throws IOException {
    String banned = "names: {people: true, places: true, not: [陸景和, 柳塘区]}\n";
    assertEquals(List.of(), names(banned, "市长陆景和来到柳塘。"));
  }

  @Test
  void traditionalFormsAreTheSameName() throws IOException {
    List<Name> both =
        List.of(new Name(NameKind.PERSON, "陳長江", true), new Name(NameKind.PERSON, "陈长江", true));
    assertEquals(List.of("人陳長江"), names(BOTH, "讀者陳長江來信。"));
    assertEquals(1, both.stream().map(Name::key).collect(Collectors.toSet()).size());
  }

  @Test
  void whoSignsIsNotSpokenOf() throws IOException {
    assertEquals(List.of(), names(BOTH, "市民周牧野说，天晴了。"));
  }

  @Test
  void aDistrictGoesByItsFullNameUnlessItsShortOneIsAPartOfAnother() throws IOException {
    assertEquals(List.of("地柳塘区"), names(BOTH, "雨落在柳塘。"));
    assertEquals(List.of(), names(BOTH, "大家在西柳塘和柳塘公园散步。"));
    assertEquals(List.of(), names(BOTH, "云湖的水清了。"));
  }

  @Test
  void theCityItselfIsNoNews() throws IOException {
    assertEquals(List.of("地北京", "地山西"), names(BOTH, "代表团从云溪市出发，经北京来到山西省。"));
  }

  @Test
  void severalThreadsFindWhatOneFinds() throws Exception {
    names(BOTH, "市长陆景和来到柳塘区。", "馆长叶令仪说，岚阳县的书也到了。", "市民蒋立冬告诉记者，路通了。");
    Holdings holdings = ContentFolder.open(content).value();
    Issue issue = read(holdings);
    NameFinder finder = new NameFinder(holdings.archive());
    Map<ArticleId, List<Name>> alone = finder.of(issue);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<Map<ArticleId, List<Name>>>> tasks = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      tasks.add(() -> finder.of(issue));
    }
    for (Future<Map<ArticleId, List<Name>>> each : threads.invokeAll(tasks)) {
      assertEquals(alone, each.get());
    }
    threads.shutdown();
  }

  @Test
  void theLibraryWritesNothingBesideUs() throws IOException {
    Set<String> before = files();
    names(BOTH, "市长陆景和来到柳塘区。");
    assertEquals(before, files());
    assertFalse(before.contains("data"));
    assertTrue(before.contains("pom.xml"));
  }

  private static Set<String> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      return files.map(Path::toString).collect(Collectors.toSet());
    }
  }
}
