package broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Archive;
import broadsheet.archive.Byline;
import broadsheet.archive.Kind;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.site.Urls;
import broadsheet.source.IssueText.PageName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {
  private static final String TEXT = "本报讯 昨日，云溪市召开全市重点项目建设推进会，总结前三季度工作。";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path root;

  @Test
  void withoutConfigurationEveryFolderIsAPublication() throws IOException {
    write("yxwb/2022-11-21/01.txt", TEXT);
    write("yxrb/2022-11-21/01.txt", TEXT);
    write("yxrb/2022-11-20/01.txt", TEXT);
    write(".git/config", "x");
    Checked<Holdings> opened = ContentFolder.open(root);
    assertEquals(List.of(), opened.problems());
    Holdings holdings = opened.value();
    assertEquals("报刊档案", holdings.archive().title());
    assertEquals("zh-Hans", holdings.interfaceLanguage());
    assertEquals(
        List.of("yxrb", "yxwb"),
        holdings.archive().publications().stream().map(p -> p.id()).toList());
    assertEquals(
        List.of("yxrb-2022-11-20", "yxrb-2022-11-21", "yxwb-2022-11-21"),
        holdings.issues().stream().map(i -> i.id().toString()).toList());
  }

  @Test
  void whatTheSiteNamesItselfIsNoPublication() throws IOException {
    for (String name : Urls.RESERVED) {
      write(name + "/2022-11-21/01.txt", TEXT);
    }
    Checked<Holdings> opened = ContentFolder.open(root);
    assertEquals(List.of(), opened.value().issues());
    assertEquals(Urls.RESERVED.size(), opened.problems().size());
  }

  @Test
  void theConfigurationIsRead() throws IOException {
    write(
        "archive.yml",
        """
        title: 云溪报刊档案
        baseUrl: https://archive.example/news
        interface: en
        place: 140100
        districts:
          - {name: 综改示范区, slug: zonggai, aliases: [综改区]}
          - {name: 小店区, slug: xd}
        publications:
          yxrb: {name: 云溪日报, place: 云溪, issn: 0000-0000}
        sections:
          - {name: 要闻, slug: yaowen, pages: ["01"]}
          - 社会
        columns:
          - {name: 推动高质量发展, kind: district}
        articles: page
        """);
    write("yxrb/2022-11-21/01.txt", TEXT);
    Checked<Holdings> opened = ContentFolder.open(root);
    assertEquals(List.of(), opened.problems());
    Archive archive = opened.value().archive();
    assertEquals("https://archive.example/news/", archive.baseUrl());
    assertEquals("en", opened.value().interfaceLanguage());
    assertEquals("140100", archive.place());
    assertEquals("云溪日报", archive.publication("yxrb").name());
    assertEquals("xd", archive.district("小店").orElseThrow().slug());
    assertEquals("zonggai", archive.district("综改区").orElseThrow().slug());
    assertEquals("shehui", archive.sections().get(1).slug());
    assertTrue(archive.columns().get(0).district());
    assertEquals("tuidonggaozhiliangfazhan", archive.columns().get(0).slug());
    assertEquals(Archive.ArticleForm.PAGE, archive.articleForm());
  }

  @Test
  void everyFaultOfTheConfigurationHasItsPlaceAndTheRestCounts() throws IOException {
    write(
        "archive.yml",
        """
        titel: 云溪
        baseUrl: archive.example
        place: "149900"
        language: 中文
        articles: both
        sections:
          - {slug: a}
          - {name: 要闻, slug: Yao Wen, page: ["01"]}
          - [x]
          - {name: 社会, slug: shehui}
        publications:
          yxrbb: {name: 云溪日报}
        title: 一
        title: 二
        """);
    write("yxrb/2022-11-21/01.txt", TEXT);
    Checked<Holdings> opened = ContentFolder.open(root);
    assertEquals(
        """
        archive.yml:1:1: warning: unknown key 'titel' (did you mean 'title'?)
        archive.yml:2:10: warning: baseUrl 'archive.example' is not the address of a site \
        (as https://archive.example/news/; it was left out)
        archive.yml:3:8: error: place 149900 is not the GB/T 2260 code of a city (cities: \
        140100 太原市, 140200 大同市, 140300 阳泉市, 140400 长治市, 140500 晋城市, 140600 朔州市, \
        140700 晋中市, 140800 运城市, 140900 忻州市, 141000 临汾市, 141100 吕梁市)
        archive.yml:4:11: error: '中文' is not a language tag (as zh-Hans, zh-Hant or en; zh-Hans was taken)
        archive.yml:5:11: error: 'both' is no value of 'articles' (one of own, page; 'own' was taken)
        archive.yml:7:6: error: a section without a name (add 'name:'; it was left out)
        archive.yml:8:22: error: the slug 'Yao Wen' cannot be part of an address (small letters, \
        digits and hyphens, as 'yao-wen')
        archive.yml:8:31: warning: unknown key 'page' (did you mean 'pages'?)
        archive.yml:9:5: error: each of 'sections' must be a name or {name: …} (it was left out)
        archive.yml:12:3: warning: publication 'yxrbb' has no folder (did you mean 'yxrb'?)
        archive.yml:14:1: error: 'title' stands here a second time (the first, in line 13, counts)
        """,
        lines(opened.problems()));
    Archive archive = opened.value().archive();
    assertEquals("一", archive.title());
    assertNull(archive.baseUrl());
    assertEquals(List.of("要闻", "社会"), archive.sections().stream().map(s -> s.name()).toList());
    assertEquals("yaowen", archive.sections().get(0).slug());
    assertEquals(1, opened.value().issues().size());
  }

  @Test
  void brokenYamlIsAnErrorWithItsPlaceAndTheDefaultsAreUsed() throws IOException {
    write("archive.yml", "title: \"云溪\nplace: 140100\n");
    write("yxrb/2022-11-21/01.txt", TEXT);
    Checked<Holdings> opened = ContentFolder.open(root);
    assertEquals(1, opened.problems().size());
    Problem problem = opened.problems().get(0);
    assertTrue(problem.isError() && problem.what().startsWith("broken YAML: "), problem::toString);
    assertTrue(problem.at().line() >= 1 && problem.at().column() >= 1);
    assertEquals("报刊档案", opened.value().archive().title());
    assertEquals(1, opened.value().issues().size());
    write("archive.yml", "- a\n- b\n");
    assertEquals(
        "archive.yml:1:1: error: not a list of 'key: value' lines\n",
        lines(ContentFolder.open(root).problems()));
    for (String deep : List.of("[", "{a: ", "- ", "? ")) {
      write("archive.yml", "a:\n  " + deep.repeat(30_000));
      assertEquals(
          "broken YAML: nested too deeply", ContentFolder.open(root).problems().get(0).what());
    }
    write("archive.yml", "a: &x [*x]\ntitle: 档\n");
    assertEquals("档", ContentFolder.open(root).value().archive().title());
  }

  @Test
  void foldersThatAreNoIssuesAreErrorsAndTheRestIsFound() throws IOException {
    write("yxrb/2022-02-30/01.txt", TEXT);
    write("yxrb/2022-13-01/01.txt", TEXT);
    write("yxrb/notadate/01.txt", TEXT);
    write("yxrb/2022-11-21-evening/01.txt", TEXT);
    write("yxrb/2022-11-21-晚/01.txt", TEXT);
    write("yxrb/01.txt", TEXT);
    write("search/2022-11-21/01.txt", TEXT);
    write("云溪/2022-11-21/01.txt", TEXT);
    write("archive.yaml", "title: x");
    Checked<Holdings> opened = ContentFolder.open(root);
    assertEquals(
        """
        archive.yaml:1:1: warning: not read (the configuration is named archive.yml)
        search:1:1: error: the site has a folder 'search' of its own; its issues were left out \
        (give the publication's folder another name)
        yxrb/01.txt:1:1: warning: stands outside an issue and is not read \
        (issues are folders named 2022-11-21 or 2022-11-21-evening)
        yxrb/2022-02-30:1:1: error: there is no date 2022-02-30 (February 2022 has 28 days)
        yxrb/2022-11-21-晚:1:1: error: the edition in '2022-11-21-晚' has other than ASCII letters \
        and digits (issues are folders named 2022-11-21 or 2022-11-21-evening)
        yxrb/2022-13-01:1:1: error: there is no date 2022-13-01 (a year has months 01 to 12)
        yxrb/notadate:1:1: error: 'notadate' is not a date; the folder was not read \
        (issues are folders named 2022-11-21 or 2022-11-21-evening)
        云溪:1:1: warning: the folder's name becomes a part of addresses and should be ASCII (as yunxi)
        """,
        lines(opened.problems()));
    assertEquals(
        List.of("yxrb-2022-11-21-evening", "云溪-2022-11-21"),
        opened.value().issues().stream().map(i -> i.id().toString()).toList());
  }

  @Test
  void aMissingContentFolderIsOneError() {
    Checked<Holdings> opened = ContentFolder.open(root.resolve("nowhere"));
    assertEquals(1, opened.problems().size());
    assertTrue(opened.problems().get(0).isError());
    assertEquals(List.of(), opened.value().issues());
  }

  @Test
  void anIssueIsReadWithItsPagesAndArticles() throws IOException {
    write("archive.yml", "place: 140100\n");
    write(
        "yxrb/2022-11-21/issue.yml", "number: 12345\npages: {1: 要闻, A05: 副刊}\nnotes: [缺第三版, 补拍]\n");
    write("yxrb/2022-11-21/01.txt", "# 大标题\n\n　　第一段。\n##\n#无空格\n");
    write("yxrb/2022-11-21/A05.md", "# 副刊\n\n一段\n接着。\n");
    write(
        "yxrb/2022-11-21/01-03.md",
        """
        ---
        id: a-1
        headline: 古树有了新身份
        deck: [一, 二]
        kind: letter
        district: 小店
        bylines:
          - 记者 甲某 乙某
          - {name: 丙 某, role: 摄影}
          - 丁某
        page: "01"
        date: 2022-11-21
        tags: 古树
        ---

        正文*一*段。

        ## 小标题
        """);
    write("yxrb/2022-11-21/01.jpg", "x");
    write("yxrb/2022-11-21/01.edit.yml", "- split: 正文");
    write("yxrb/2022-11-21/.DS_Store", "x");
    Checked<IssueText> read = readOnly();
    assertEquals(List.of(), read.problems());
    IssueText issue = read.value();
    assertEquals("yxrb/2022-11-21", issue.path());
    assertEquals("12345", issue.number());
    assertEquals(List.of("缺第三版", "补拍"), issue.notes());
    assertEquals(List.of(new PageName("01", "要闻"), new PageName("A05", "副刊")), issue.pageNames());
    assertEquals(
        List.of(
            new SourceLine(1, "大标题", 1, 0),
            new SourceLine(3, "第一段。", 0, 1),
            new SourceLine(4, "##", 0, 0),
            new SourceLine(5, "#无空格", 0, 0)),
        issue.pages().get(0).lines());
    assertEquals("yxrb/2022-11-21/01.txt", issue.pages().get(0).path());
    assertEquals(PageText.Form.MARKDOWN, issue.pages().get(1).form());
    assertEquals(
        List.of(new SourceLine(1, "副刊", 1, 0), new SourceLine(3, "一段接着。", 0, 1)),
        issue.pages().get(1).lines());
    ArticleText article = issue.articles().get(0);
    assertEquals("01", article.page());
    assertEquals(3, article.number());
    assertEquals("a-1", article.front().id());
    assertEquals(Kind.LETTER, article.front().kind());
    assertEquals("小店区", article.front().district());
    assertEquals(List.of("一", "二"), article.front().deck());
    assertEquals(
        List.of(
            new Byline("甲某", "记者"),
            new Byline("乙某", "记者"),
            new Byline("丙某", "摄影"),
            new Byline("丁某", "作者")),
        article.front().bylines());
    assertEquals(
        List.of(new SourceLine(16, "正文一段。", 0, 1), new SourceLine(18, "小标题", 2, 1)),
        article.lines());
  }

  @Test
  void everyFaultOfAnIssueIsReportedAndTheRestIsRead() throws IOException {
    write("yxrb/2022-11-21/01.txt", TEXT);
    write("yxrb/2022-11-21/01.md", "# 题\n");
    write("yxrb/2022-11-21/1.txt", TEXT);
    write("yxrb/2022-11-21/02.txt", " \n　\n");
    write("yxrb/2022-11-21/03.xml", "<x/>");
    write("yxrb/2022-11-21/notes.doc", "x");
    write("yxrb/2022-11-21/04.txt/x", "a folder that is named like a page");
    write("yxrb/2022-11-21/issue.yml", "nummer: 1\nencoding: GB18300\npages: {7: 体育}\n");
    Checked<IssueText> read = readOnly();
    assertEquals(
        """
        yxrb/2022-11-21/01.txt:1:1: error: page 01 is already in 01.md; this file was not read \
        (remove or rename one of 01.md and 01.txt)
        yxrb/2022-11-21/02.txt:1:1: warning: an empty page (was its text lost?)
        yxrb/2022-11-21/03.xml:1:1: warning: pages in this form are not read yet (use .txt or .md)
        yxrb/2022-11-21/04.txt:1:1: warning: a folder inside an issue is not read (pages stand beside it)
        yxrb/2022-11-21/1.txt:1:1: error: page 01 is already in 01.md; this file was not read \
        (remove or rename one of 01.md and 1.txt)
        yxrb/2022-11-21/issue.yml:1:1: warning: names page 7, which is not there (is its file missing?)
        yxrb/2022-11-21/issue.yml:1:1: warning: unknown key 'nummer' (did you mean 'number'?)
        yxrb/2022-11-21/issue.yml:2:11: error: unknown encoding 'GB18300' (did you mean 'GB18030'?)
        yxrb/2022-11-21/notes.doc:1:1: warning: not a page (pages are named 01.txt or A05.md, articles 01-03.md)
        """,
        lines(read.problems()));
    assertEquals(List.of("01", "02"), read.value().pages().stream().map(p -> p.label()).toList());
  }

  @Test
  void everyFaultOfFrontMatterIsReportedAndTheArticleIsKept() throws IOException {
    write(
        "yxrb/2022-11-21/01-01.md",
        """
        ---
        headlin: 题
        kind: story
        district: 无此区
        page: 02
        date: 2022-11-20
        bylines: [{role: 记者}]
        ---
        正文
        """);
    write("yxrb/2022-11-21/01-02.md", "---\nheadline: \"题\nkind: news\n---\n正文\n");
    write("yxrb/2022-11-21/01-03.md", "正文而已\n");
    write("yxrb/2022-11-21/01-3.md", "---\nheadline: 题\n---\n");
    Checked<IssueText> read = readOnly();
    assertEquals(
        """
        yxrb/2022-11-21/01-01.md:1:1: error: no headline (add 'headline:' to the front matter)
        yxrb/2022-11-21/01-01.md:2:1: warning: unknown key 'headlin' (did you mean 'headline'?)
        yxrb/2022-11-21/01-01.md:3:7: error: 'story' is no kind of article (one of news, letter, \
        notice, photo, weather, teaser, district-item, continuation, column)
        yxrb/2022-11-21/01-01.md:4:11: warning: unknown district '无此区' \
        (add it to 'districts' in archive.yml)
        yxrb/2022-11-21/01-01.md:5:7: warning: page 02, but the file is named for page 01 \
        (the name of the file counts)
        yxrb/2022-11-21/01-01.md:6:7: warning: date 2022-11-20, but the folder is that of 2022-11-21 \
        (the name of the folder counts)
        yxrb/2022-11-21/01-01.md:7:12: error: a byline without a name (it was left out)
        """,
        lines(read.problems().stream().filter(p -> p.at().path().endsWith("01-01.md")).toList()));
    List<Problem> second =
        read.problems().stream().filter(p -> p.at().path().endsWith("01-02.md")).toList();
    assertTrue(second.stream().anyMatch(p -> p.what().startsWith("broken YAML")), second::toString);
    assertEquals(3, read.value().articles().size());
    assertEquals("正文", read.value().articles().get(1).lines().get(0).text());
    assertEquals("正文而已", read.value().articles().get(2).lines().get(0).text());
    assertTrue(
        read.problems().stream()
            .anyMatch(p -> p.what().startsWith("article 3 of page 01 is already in 01-03.md")));
  }

  private Checked<IssueText> readOnly() {
    Holdings holdings = ContentFolder.open(root).value();
    return ContentFolder.read(holdings, holdings.issues().get(0));
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String lines(List<Problem> problems) {
    StringBuilder lines = new StringBuilder();
    problems.forEach(problem -> lines.append(problem).append('\n'));
    return lines.toString();
  }
}
