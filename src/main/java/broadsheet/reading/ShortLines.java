package broadsheet.reading;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a short line is by its words: the heading of a notice, the name of a series, a forecast, a
 * slogan, somebody's office and name.
 */
final class ShortLines {
  private static final Shape CAPTION_LABEL = Shape.of("图照附", "(?:图片|照片|图|附图)\\s*:?");
  private static final GlyphSet NOTICE_ENDS = GlyphSet.of("告事知明示)");
  private static final Pattern NOTICE_TITLE =
      Pattern.compile("^.{0,28}(?:通告|公告|启事|通知|声明|公示|预告|须知|讣告)(?:\\([^)]*\\))?$");
  private static final Set<String> NOTICES =
      Set.of("讣告", "启事", "公告", "通告", "声明", "更正", "通知", "公示", "致歉", "敬告", "紧急通知", "寻人启事", "招聘启事");
  private static final WordList SLOGAN =
      WordList.of(
          "贯彻 落实 推动 推进 高质量 要求 开新局 奋进 建设新 共建 实干 聚焦 争先 新征程 精神 走在前列 攻坚 践行 谱写 新篇章 夺取 双胜利 开门红 争当 排头兵 牢记 砥砺 笃行 大干");
  private static final WordList WEATHER =
      WordList.of(
          "℃ 气温 天气 多云 阴天 晴 级东风 级南风 级西风 级北风 级偏东风 级偏南风 级偏西风 级偏北风 雨夹雪 寒潮 冷空气 降温 雷雨 暴雨 大雪 降雪 高温 雾霾");

  /** What names of columns and series end with. */
  private static final WordList SERIES =
      WordList.of(
          "故事 追踪 调查 传真 直通 直通车 好人 视点 看点 热点 焦点 基层 照片 前沿 说法 门诊 来信 广角 人物 观察 关注 哨 瞬间 内外 提醒"
              + " 漫步 扫描 留痕 随笔 善举 在线 热线 旅途 快讯 简讯 要闻 速递 速览 播报 点击 论坛 茶座 访谈 对话 聚焦 透视 链接 札记 手记 风采"
              + " 风景 天地 世界 长廊 画廊 沙龙 讲堂 课堂 驿站 之窗 之声 之友 信箱 园地 百科 杂谈 漫谈 夜话 拾零 集锦 钩沉 巡礼 纵横 大观");

  private static final int SERIES_LONGEST = 7;
  private static final Shape COMMENTATOR = Shape.of("本", "本报(?:特约)?评论员|本报编辑部");
  private static final String OFFICES =
      "书记|局长|主任|院长|行长|部长|主席|市长|省长|县长|厅长|公司|大学|学院|教授|研究员|委员会|所长|会长|经理|董事长|司令员|政委|校长|记者|研究所|研究院";
  private static final WordList OFFICE = WordList.of(OFFICES.replace('|', ' '));

  /** What a word of these lists begins with; many lines have none of it. */
  private static final GlyphSet WORD_STARTS =
      GlyphSet.where(
          c -> Stream.of(WEATHER, SLOGAN, OFFICE).anyMatch(w -> w.firsts().has((char) c)));

  private static final Pattern OFFICER =
      Pattern.compile("[\\u4e00-\\u9fff、()]{2,26}(?:" + OFFICES + ")[\\u4e00-\\u9fff]{2,3}");

  /** How sentences open and headlines do not: when, according to whom, and a comma. */
  private static final Shape OPENING =
      Shape.of(
          "目今去近日前昨当随此同其为据从按对截经通走采施会记那有到自在0-9",
          "(?:目前|今年|去年|近日|日前|昨日|昨天|今天|今后|今晚|当日|当天|当时|随后|此外|同时|其中|为此|据|从|按照|对于|对|截至|经过|通过|走访中"
              + "|采访中|施工中|会上|会后|记者|那一年|有一回|到|自|在|\\d{1,2}月\\d{1,2}日)[^,]{0,12},");

  private static final Shape SURE_OPENING =
      Shape.of("目今近日此据从按对截经走施会", "(?:目前|今年以来|近日|日前|此外|据|从|按照|对于|截至|经过|走访中|施工中|会议)[^,]{0,14},");
  private static final GlyphSet PICTURES = GlyphSet.of("图影");
  private static final Pattern PICTURE =
      Pattern.compile("^(?:图片新闻|图片报道|组图|新闻图片|摄影报道)$|\\((?:附)?图(?:片|表)?\\d*张?\\)$|\\(附图片\\d*张?\\)");
  private static final Pattern SPACED =
      Pattern.compile("[\\u4e00-\\u9fff](?:\\s+[\\u4e00-\\u9fff]){1,5}");
  private static final GlyphSet QUOTE_ENDS = GlyphSet.of("”』」");
  private static final Shape QUOTED = Shape.of("“『「", "[“『「][^“”『』「」]+[”』」]");

  private ShortLines() {}

  /** Adds what a line of up to 45 characters is by its words. */
  static void see(FeatureSet.Collector seen, String folded, String core) {
    seen.when(CAPTION_LABEL.is(folded), Feature.CAPTION_LABEL);
    boolean notice = NOTICE_ENDS.ends(core) && NOTICE_TITLE.matcher(core).matches();
    seen.when(notice, Feature.NOTICE_TITLE);
    seen.when(core.length() <= 6 && NOTICES.contains(bare(core)), Feature.NOTICE_ALONE);
    words(seen, folded, core);
    boolean picture = PICTURES.in(folded) && PICTURE.matcher(folded).find();
    seen.when(picture, Feature.PICTURE_MARK);
    boolean spaced = folded.length() > 2 && Glyphs.space(folded.charAt(1));
    seen.when(spaced && SPACED.matcher(folded).matches(), Feature.SPACED);
    boolean brackets = folded.startsWith("(") && folded.endsWith(")") && folded.length() > 3;
    seen.when(brackets && Glyphs.hasHan(folded), Feature.BRACKETED);
    seen.when(COMMENTATOR.is(folded), Feature.AFFILIATED);
    seen.when(QUOTE_ENDS.ends(core) && QUOTED.is(core), Feature.QUOTED);
    seen.when(mayOpenSentence(core), Feature.OPENS_SENTENCE);
    seen.when(core.length() <= SERIES_LONGEST && SERIES.ends(core), Feature.SERIES_NAME);
  }

  private static void words(FeatureSet.Collector seen, String folded, String core) {
    if (WORD_STARTS.in(folded)) {
      seen.when(WEATHER.in(folded), Feature.WEATHER);
      seen.when(SLOGAN.in(core), Feature.SLOGAN);
      boolean officer = OFFICE.in(folded) && OFFICER.matcher(folded).matches();
      seen.when(officer, Feature.AFFILIATED);
    }
  }

  /** Whether the text opens as only sentences do. */
  static boolean opensSentence(String core) {
    return SURE_OPENING.begins(core);
  }

  /** Whether the text opens as sentences do and headlines do not. */
  static boolean mayOpenSentence(String core) {
    return core.indexOf(',') > 0 && OPENING.begins(core);
  }

  private static String bare(String text) {
    return text.indexOf(' ') < 0 ? text : text.replace(" ", "");
  }
}
