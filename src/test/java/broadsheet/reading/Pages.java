package broadsheet.reading;

import broadsheet.archive.Archive;
import broadsheet.archive.Column;
import broadsheet.archive.District;
import broadsheet.source.ContentFolder;
import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages and archives for the tests of this room, without files where that will do. */
final class Pages {
  private static final Pattern MARK = Pattern.compile("^(#{1,6})\\s+");

  private Pages() {}

  /** A page as the source room reads it. */
  static PageText file(Path file) {
    return ContentFolder.readPage(file).value().text().pages().get(0);
  }

  static PageText plain(String label, String path, String text) {
    return new PageText(label, path, PageText.Form.PLAIN, lines(text));
  }

  static PageText markdown(String label, String path, String text) {
    return new PageText(label, path, PageText.Form.MARKDOWN, lines(text));
  }

  static List<SourceLine> lines(String text) {
    List<SourceLine> out = new ArrayList<>();
    int gap = 0;
    int number = 0;
    for (String raw : text.split("\r?\n", -1)) {
      number++;
      String line = raw.strip();
      Matcher mark = MARK.matcher(line);
      int level = mark.find() ? mark.group(1).length() : 0;
      String bare = level == 0 ? line : line.substring(mark.end()).strip();
      if (bare.isEmpty()) {
        gap++;
      } else {
        out.add(new SourceLine(number, bare, level, gap));
        gap = 0;
      }
    }
    return out;
  }

  static Archive archive(List<District> districts, List<Column> columns) {
    return new Archive(
        "test",
        null,
        "zh-Hans",
        null,
        List.of(),
        districts,
        List.of(),
        List.of(),
        columns,
        Archive.ArticleForm.OWN);
  }

  /** The districts of 140100, as the real pages need them. */
  static Archive taiyuan(Column... columns) {
    return archive(
        districts("小店区 迎泽区 杏花岭区 尖草坪区 万柏林区 晋源区 清徐县 阳曲县 娄烦县 古交市 综改示范区 中北高新区"), List.of(columns));
  }

  /** The invented city of the sample archive. */
  static Archive yunxi() {
    String columns = "走进老街 央媒看云溪 一线见闻 民生小事 晚晴 街头巷尾 帮你问 热线回音";
    List<Column> all = new ArrayList<>();
    all.add(new Column("实干争先开新局 同心共建新云溪", "shigan", true));
    for (String name : columns.split(" ")) {
      all.add(new Column(name, "c" + all.size(), false));
    }
    return archive(districts("澄湾区 望桥区 柳塘区 石矶区 东麓区 岚阳县 禾川县 清洛县 梅渡市 云湖新区 溪东高新区"), all);
  }

  private static List<District> districts(String names) {
    List<District> out = new ArrayList<>();
    for (String name : names.split(" ")) {
      out.add(new District(name, "d" + out.size(), List.of(name.replaceFirst("[区县市]$", "")), null));
    }
    return out;
  }
}
