package broadsheet.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A finished site of one issue with three articles, written by hand and without a fault, into which
 * a test plants one.
 *
 * @param root the site's folder
 */
record TinySite(Path root) {
  static final String BASE = "https://archive.example/news/";
  private static final String DAY = "yxrb/2022/08/16/";

  /** Writes the clean site. */
  static TinySite in(Path root) {
    TinySite site = new TinySite(root);
    site.writePages();
    site.write("assets/site.css", "body { background: url(\"dot.svg\") }\n/* url(no.svg) */\n");
    site.write(
        "assets/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>点</title></svg>\n");
    site.write("feeds/all.xml", FEED);
    site.write("sitemap.xml", sitemap());
    TinyIndex.write(site, List.of(DAY + "01-01.html", DAY + "01-02.html", DAY + "02-01.html"));
    return site;
  }

  private void writePages() {
    write(
        "index.html",
        page(
            "",
            "云溪报刊档案",
            """
            <p><a href="yxrb/2022/08/16/">八月十六日</a>
            <a href="search/">检索</a>
            <img src="assets/dot.svg" srcset="assets/dot.svg 1x, assets/dot.svg 2x" alt="报头"></p>
            """));
    write(
        DAY + "index.html",
        page(
            DAY,
            "云溪日报 2022年8月16日",
            """
            <h2 id="p01">第01版</h2>
            <p><a href="01-01.html">云溪河清淤开工</a> <a href="./01-02.html#p2">早市搬家</a></p>
            <h2 id="p02">第02版</h2>
            <p><a href="02-01.html?from=issue">新桥通车</a> <a href="#p01">到第01版</a>
            <a href="../../../../search/">检索</a></p>
            """));
    writeArticle("01-01", "云溪河清淤开工", "", "01-02");
    writeArticle("01-02", "早市搬家", "01-01", "02-01");
    writeArticle("02-01", "新桥通车", "01-02", "");
    write(
        "search/index.html",
        page("search/", "检索", "<form action=\"./\"><input name=\"q\"></form>\n"));
    write("404.html", page("404.html", "没有这一页", "<p><a href=\"/news/\">回到首页</a></p>\n"));
  }

  private void writeArticle(String name, String headline, String before, String after) {
    String path = DAY + name + ".html";
    String neighbours =
        (before.isEmpty() ? "" : "<link rel=\"prev\" href=\"" + before + ".html\">\n")
            + (after.isEmpty() ? "" : "<link rel=\"next\" href=\"" + after + ".html\">\n");
    String html =
        page(
            path,
            headline,
            """
            <p id="p1">本报讯 昨日起动工。</p>
            <p id="p2">市民称便。<a href="../../../../index.html">首页</a></p>
            """);
    write(
        path,
        html.replace(
            "</head>",
            "<meta name=\"DC.type\" content=\"newspaperArticle\">\n"
                + neighbours
                + "<script type=\"application/ld+json\">\n{\"@type\": \"NewsArticle\",\n"
                + " \"pageStart\": 1}\n</script>\n</head>"));
  }

  static String page(String path, String title, String body) {
    String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
    return """
        <!DOCTYPE html>
        <html lang="zh-Hans">
        <head>
        <meta charset="utf-8">
        <title>%s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="canonical" href="%s">
        <link rel="stylesheet" href="%sassets/site.css">
        <link rel="alternate" type="application/atom+xml" href="%sfeeds/all.xml">
        </head>
        <body>
        <h1 id="top">%s</h1>
        %s</body>
        </html>
        """
        .formatted(title, BASE + path, up, up, title, body);
  }

  private static final String FEED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
        <id>tag:archive.example,2022:all</id>
        <title>云溪报刊档案</title>
        <updated>2022-08-16T00:00:00Z</updated>
        <author><name>云溪报刊档案</name></author>
        <link rel="self" href="https://archive.example/news/feeds/all.xml"/>
        <entry>
          <id>tag:archive.example,2022:yxrb-01-01</id>
          <title>云溪河清淤开工</title>
          <updated>2022-08-16T00:00:00+08:00</updated>
          <link href="https://archive.example/news/yxrb/2022/08/16/01-01.html"/>
        </entry>
        <entry>
          <id>tag:archive.example,2022:yxrb-01-02</id>
          <title type="text">早市搬家</title>
          <updated>2022-08-16T08:30:00.5Z</updated>
          <link href="../yxrb/2022/08/16/01-02.html"/>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><id/></div></content>
        </entry>
      </feed>
      """;

  private static String sitemap() {
    StringBuilder xml =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """);
    for (String path :
        List.of("", DAY, DAY + "01-01.html", DAY + "01-02.html", DAY + "02-01.html")) {
      xml.append("<url><loc>").append(BASE).append(path).append("</loc></url>\n");
    }
    xml.append("<url><loc>").append(BASE).append("search/</loc>");
    return xml.append("<lastmod>2022-08-16</lastmod></url>\n</urlset>\n").toString();
  }

  void write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String path, byte[] bytes) {
    write(path, "");
    try {
      Files.write(root.resolve(path), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the one place in a file where something stands. */
  void replace(String path, String from, String to) {
    String text = read(path);
    if (text.split(Pattern.quote(from), -1).length != 2) {
      throw new IllegalArgumentException(path + " must have once: " + from);
    }
    write(path, text.replace(from, to));
  }

  void delete(String path) {
    try {
      Files.delete(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line on which something stands for the first time; 1 for nothing. */
  int lineOf(String path, String words) {
    if (words.isEmpty()) {
      return 1;
    }
    String before = read(path).split(Pattern.quote(words), 2)[0];
    return 1 + (int) before.chars().filter(c -> c == '\n').count();
  }
}
