package broadsheet.check;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;

/** Every fault that a check must find, one at a time. */
final class Plants {
  private static final String FRONT = "index.html";
  private static final String DAY = "yxrb/2022/08/16/";
  private static final String ISSUE = DAY + "index.html";
  private static final String FIRST = DAY + "01-01.html";
  private static final String SECOND = DAY + "01-02.html";
  private static final String LAST = DAY + "02-01.html";
  private static final String FEED = "feeds/all.xml";
  private static final String SITEMAP = "sitemap.xml";
  private static final String PARAGRAPH = "<p id=\"p1\">";

  private Plants() {}

  static final List<Plant> OF_LINKS =
      List.of(
          Plant.of("dead link", FRONT, "\"search/\"", "\"serach/\"")
              .found(FRONT, "serach", "\"serach/\" leads to no file"),
          Plant.of("link in the wrong case", FRONT, "\"search/\"", "\"Search/\"")
              .found(FRONT, "Search", "there is search/index.html"),
          Plant.of("link to a folder without its slash", ISSUE, "\"#p01\"", "\"../16\"")
              .found(ISSUE, "../16", "end the link with /"),
          Plant.of("link above the site", ISSUE, "\"#p01\"", "\"../../../../../x.html\"")
              .found(ISSUE, "x.html", "leads out of the site"),
          Plant.of("link from the host's root, past the site", ISSUE, "\"#p01\"", "\"/search/\"")
              .found(ISSUE, "/search/", "leads out of the site"),
          Plant.of("malformed escape", ISSUE, "\"#p01\"", "\"01-01%2.html\"")
              .found(ISSUE, "%2.html", "malformed"),
          Plant.of("dead picture", FRONT, "src=\"assets/dot.svg\"", "src=\"assets/dat.svg\"")
              .found(FRONT, "dat.svg", "leads to no file"),
          Plant.of("picture without an address", FRONT, "src=\"assets/dot.svg\"", "src=\"\"")
              .found(FRONT, "src=\"\"", "is empty"),
          Plant.of("dead picture of a set", FRONT, "assets/dot.svg 2x", "assets/dat.svg 2x")
              .found(FRONT, "dat.svg", "\"assets/dat.svg\" leads to no file"),
          Plant.of("dead poster", FIRST, PARAGRAPH, "<video poster=\"a.png\"></video>" + PARAGRAPH)
              .found(FIRST, "poster", "\"a.png\" leads to no file"),
          Plant.of("dead script", FIRST, "</body>", "<script src=\"x.js\"></script></body>")
              .found(FIRST, "x.js", "\"x.js\" leads to no file"),
          Plant.of("dead picture of a sheet", "assets/site.css", "\"dot.svg\"", "\"dat.svg\"")
              .found("assets/site.css", "dat.svg", "\"dat.svg\" leads to no file"),
          Plant.of("dead anchor", ISSUE, "\"#p01\"", "\"#p03\"")
              .found(ISSUE, "#p03", "no place \"#p03\" in this page"),
          Plant.of("dead anchor of another page", ISSUE, "02.html#p2", "02.html#p9")
              .found(ISSUE, "#p9", "no place \"#p9\" in " + SECOND),
          Plant.of("link to one machine", FIRST, PARAGRAPH, PARAGRAPH + a("file:///C:/a.html"))
              .found(FIRST, "file:", "file of one machine"),
          Plant.of("link to localhost", FIRST, PARAGRAPH, PARAGRAPH + a("http://localhost:80/"))
              .found(FIRST, "localhost", "this machine to every reader"),
          Plant.of("link that is a script", FIRST, PARAGRAPH, PARAGRAPH + a("javascript:go()"))
              .found(FIRST, "go()", "is a script"),
          Plant.of("link without words", ISSUE, ">到第01版<", "><img alt=\"\" src=\"01-01.html\"><")
              .found(ISSUE, "#p01", "without words"),
          Plant.of("canonical address of another page", FIRST, "16/01-01.html\"", "16/01-02.html\"")
              .found(FIRST, "canonical", "is not this page's"),
          Plant.of("canonical address elsewhere", FIRST, "archive.example", "other.example")
              .found(FIRST, "canonical", "is not this page's"),
          Plant.of(
                  "next that does not answer",
                  SECOND,
                  "<link rel=\"prev\" href=\"01-01.html\">",
                  "")
              .found(FIRST, "rel=\"next\"", "is " + SECOND + ", whose rel=prev is none"),
          Plant.of("chain that skips a page", FIRST, "href=\"01-02.html\"", "href=\"02-01.html\"")
              .found(FIRST, "rel=\"next\"", "is " + LAST + ", whose rel=prev is " + SECOND)
              .found(SECOND, "rel=\"prev\"", "is " + FIRST + ", whose rel=next is " + LAST),
          Plant.of("orphan", site -> site.write("lost.html", TinySite.page("lost.html", "失页", "")))
              .found("lost.html", "", "no way of links leads here"));

  static final List<Plant> OF_PAGES =
      List.of(
          Plant.of("duplicate id", FIRST, PARAGRAPH, "<p id=\"p2\">x</p>\n" + PARAGRAPH)
              .found(FIRST, "市民称便", "the id \"p2\" is there twice"),
          Plant.of("image without alt", FRONT, " alt=\"报头\"", "")
              .found(FRONT, "<img", "an image without alt"),
          Plant.of("no language", FIRST, " lang=\"zh-Hans\"", "").found(FIRST, "<html", "no lang"),
          Plant.of("no such language", FIRST, "\"zh-Hans\"", "\"zh_CN\"")
              .found(FIRST, "<html", "is no language tag"),
          Plant.of("no title", FIRST, "<title>云溪河清淤开工</title>", "")
              .found(FIRST, "<html", "no title"),
          Plant.of("empty title", FIRST, "<title>云溪河清淤开工</title>", "<title> </title>")
              .found(FIRST, "<title", "the title is empty"),
          Plant.of("no character set", FIRST, "<meta charset=\"utf-8\">", "")
              .found(FIRST, "<html", "no <meta charset>"),
          Plant.of("another character set", FIRST, "\"utf-8\"", "\"gb18030\"")
              .found(FIRST, "gb18030", "the character set is not utf-8"),
          Plant.of(
                  "late character set",
                  FIRST,
                  "<meta charset",
                  "<!--" + "云".repeat(400) + "-->\n<meta charset")
              .found(FIRST, "<meta charset", "declared too late"),
          Plant.of("no viewport", FIRST, "\"viewport\"", "\"view\"")
              .found(FIRST, "<html", "no viewport"),
          Plant.of("no headline", FIRST, "<h1 id=\"top\">云溪河清淤开工</h1>", "")
              .found(FIRST, "<body", "no <h1>"),
          Plant.of("two headlines", FIRST, PARAGRAPH, "<h1>又一题</h1>" + PARAGRAPH)
              .found(FIRST, "又一题", "a second <h1>"),
          Plant.of("heading that leaves out a level", FIRST, PARAGRAPH, "<h3>小题</h3>" + PARAGRAPH)
              .found(FIRST, "小题", "<h3> after <h1>"),
          Plant.of("script within a page", policed(PARAGRAPH, "<script>x()</script>" + PARAGRAPH))
              .found(FIRST, "<script>", "a script within the page"),
          Plant.of("handler within a page", policed("<p id=\"p1\"", "<p onclick=\"x()\" id=\"p1\""))
              .found(FIRST, "onclick", "a script in the attribute onclick"),
          Plant.of(
                  "style within a page",
                  policed("<p id=\"p1\"", "<p style=\"color:red\" id=\"p1\""))
              .found(FIRST, "style=", "a style attribute"),
          Plant.of(
                  "style that the page itself forbids",
                  FIRST,
                  "</head>",
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"style-src 'self'\">\n"
                      + "<style>p {}</style>\n</head>")
              .found(FIRST, "<style>", "a style sheet within the page"),
          Plant.of("header of no path", site -> site.write("_headers", "# x\n  X-A: b\n"))
              .found("_headers", "X-A", "a header of no path"),
          Plant.of("no header", site -> site.write("_headers", "/*\n  X-A: b\nX-C: d\n"))
              .found("_headers", "X-C", "neither a path nor a header"),
          Plant.of("broken JSON-LD", FIRST, "\"pageStart\": 1}", "\"pageStart\": 01}")
              .found(FIRST, "pageStart", "JSON-LD: unexpected \"1\""),
          Plant.of("broken JSON", site -> site.write("data.json", "{\"a\": [1,\n2,]}"))
              .found("data.json", "2,]", "not JSON: unexpected \"]\""),
          Plant.of("name outside of ASCII", site -> site.write("图.txt", "x"))
              .found("图.txt", "", "not plain ASCII"),
          Plant.of("page that is not UTF-8", Plants::writeInGb18030)
              .found("404.html", "", "not UTF-8"));

  static final List<Plant> OF_FEEDS =
      List.of(
          Plant.of("feed that is not XML", FEED, "</feed>", "</fed>")
              .found(FEED, "</fed>", "not well-formed XML"),
          Plant.of("feed outside of its namespace", FEED, "2005/Atom", "2005/atom")
              .found(FEED, "<feed", "namespace of Atom"),
          Plant.of("feed without id", FEED, "<id>tag:archive.example,2022:all</id>", "")
              .found(FEED, "<feed", "the feed has no <id>"),
          Plant.of("feed without author", FEED, "<author><name>云溪报刊档案</name></author>", "")
              .found(FEED, "<feed", "no author"),
          Plant.of("entry without title", FEED, "<title>云溪河清淤开工</title>", "")
              .found(FEED, "<entry>", "the entry has no <title>"),
          Plant.of("entry without time", FEED, "<updated>2022-08-16T00:00:00+08:00</updated>", "")
              .found(FEED, "<entry>", "the entry has no <updated>"),
          Plant.of("time that never was", FEED, "2022-08-16T00:00:00+08", "2022-02-30T00:00:00+08")
              .found(FEED, "02-30", "no time of RFC 3339"),
          Plant.of("date without a time", FEED, "2022-08-16T00:00:00+08:00", "2022-08-16")
              .found(FEED, "08-16<", "no time of RFC 3339"),
          Plant.of("two entries of one id", FEED, "yxrb-01-02</id>", "yxrb-01-01</id >")
              .found(FEED, "</id >", "is already on line"),
          Plant.of("id that is no address", FEED, "<id>tag:archive.example,2022:all", "<id>all")
              .found(FEED, "<id>all", "not an absolute IRI"),
          Plant.of(
                  "entry that leads nowhere",
                  FEED,
                  "<link href=\"https://archive.example/news/yxrb/2022/08/16/01-01.html\"/>",
                  "")
              .found(FEED, "<entry>", "neither a link nor content"),
          Plant.of("dead link in a feed", FEED, "16/01-01.html", "17/01-01.html")
              .found(FEED, "17/01-01", "leads to no file"),
          Plant.of("feed that calls itself another", FEED, "news/feeds/all.xml", "news/sitemap.xml")
              .found(FEED, "news/sitemap.xml", "names another file"));

  static final List<Plant> OF_SITEMAPS =
      List.of(
          Plant.of("address of no file", SITEMAP, "01-02.html", "01-09.html")
              .found(SITEMAP, "01-09", "no file of the site")
              .found(SECOND, "", "the sitemap does not list"),
          Plant.of("address twice", SITEMAP, "01-02.html", "01-01.html?again")
              .found(SITEMAP, "?again", FIRST + " is listed twice")
              .found(SECOND, "", "the sitemap does not list"),
          Plant.of("relative address", SITEMAP, TinySite.BASE + LAST, "/news/" + LAST)
              .found(SITEMAP, "<loc>/news", "not an absolute address")
              .found(LAST, "", "the sitemap does not list"),
          Plant.of("date that is none", SITEMAP, "2022-08-16</lastmod>", "16.8.2022</lastmod>")
              .found(SITEMAP, "16.8.2022", "lastmod is no date"),
          Plant.of("sitemap outside of its namespace", SITEMAP, "sitemap/0.9", "sitemap/0.8")
              .found(SITEMAP, "<urlset", "namespace of sitemaps"),
          Plant.of(
                  "article the sitemap forgets",
                  SITEMAP,
                  "<url><loc>" + TinySite.BASE + LAST + "</loc></url>",
                  "")
              .found(LAST, "", "the sitemap does not list"),
          Plant.of("no sitemap", site -> site.delete(SITEMAP))
              .found(SITEMAP, "", "the site has no sitemap"));

  private static String a(String href) {
    return "<a href=\"" + href + "\">x</a>";
  }

  private static void writeInGb18030(TinySite site) {
    site.write("404.html", site.read("404.html").getBytes(Charset.forName("GB18030")));
  }

  private static Consumer<TinySite> policed(String from, String to) {
    return site -> {
      site.write("_headers", "/*\n  Content-Security-Policy: default-src 'self'\n");
      site.replace(FIRST, from, to);
    };
  }
}
