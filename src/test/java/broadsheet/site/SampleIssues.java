package broadsheet.site;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.LineRef;
import broadsheet.archive.Page;
import broadsheet.archive.PageReference;
import broadsheet.archive.PlainArticle;
import broadsheet.archive.PrintedLine;
import broadsheet.archive.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Issues of the sample's two newspapers. */
@NullMarked
final class SampleIssues {
  private static final List<Byline> REPORTERS =
      List.of(new Byline("周牧野", "记者"), new Byline("何一诺", "记者"));

  private SampleIssues() {}

  static Issue daily(IssueId id) {
    Pages pages = new Pages(id);
    pages.page("01", "要闻");
    ArticleId teaser =
        pages.article(
            Kind.TEASER,
            new HeadlineGroup(null, "书香里的“城市客厅”", List.of("——市图书馆新馆开馆首周见闻", "■ 从一张借书证到一座“不打烊的书房”")),
            null,
            null,
            List.of(),
            List.of());
    ArticleId lead =
        pages.article(
            Kind.NEWS,
            new HeadlineGroup("陆景和夜查供热保障时要求", "把群众冷暖记在心上落到户里", List.of("——寒潮来袭前夜的四小时")),
            null,
            null,
            REPORTERS,
            List.of(
                "本报讯 11月19日晚，市长陆景和不打招呼、直奔现场，检查寒潮天气下的供热保障工作。副市长沈若澜一同检查。",
                "晚上7时40分，气温已降到零下3℃。在石矶区钢城里小区，陆景和走进换热站，看仪表、摸管道，又随机敲开了6号楼顶层住户老杜家的门。温度计显示19.5℃。“前几天只有16℃，师傅们来放了两回气，昨晚就上来了。”老杜说。陆景和叮嘱随行人员，老旧小区是难点也是重点，要把问题想在前面，不能让群众裹着棉被等暖气。",
                "##一热到户",
                "在城北热源厂，运行班长正盯着屏幕上的回水温度。得知储煤可用二十六天、天然气实行双气源保障后，陆景和要求热源企业与气象部门建立会商机制，提前六小时升温，做到“天变我先变”。",
                "检查中，陆景和强调，供热是冬天里最大的民生。要紧盯顶层、边户和管网末端，实行楼栋长、服务队长“双包干”；要把养老院、学校、医院的供热温度纳入每日调度。"));
    pages.article(
        Kind.NEWS,
        new HeadlineGroup(null, "溪东高新区二十四个重点项目“开足马力”", List.of()),
        null,
        "溪东高新区",
        List.of(new Byline("王砚秋", "通讯员")),
        List.of(
            "本报讯 11月18日溪东高新区消息，截至目前，该区今年新开工项目24个，总投资30.93亿元；新投产项目19个，总投资6.38亿元，重点项目建设取得阶段性成效。",
            "项目建设全部倒排工期，包联责任人定期到施工现场盯进度、查质量，确保项目按期竣工投产。"));
    pages.article(
        Kind.NEWS,
        new HeadlineGroup(null, "今起三天气温“跳水”", List.of("最低气温将降至-9℃ 岚阳山区有小到中雪")),
        null,
        null,
        List.of(new Byline("田青禾", "记者")),
        List.of(
            "本报讯 暖洋洋的“小阳春”要告一段落了。市气象台11月20日17时发布寒潮蓝色预警：受强冷空气影响，今天白天到23日，全市气温将下降10℃至12℃。",
            "气象部门提醒，22日早高峰桥面、坡道易结冰，骑电动车请慢行；大棚蔬菜要及时加盖草帘。"));
    pages.article(
        Kind.LETTER,
        new HeadlineGroup(null, "致全市供热用户的一封信", List.of()),
        null,
        null,
        List.of(),
        List.of(
            "!salutation广大供热用户朋友们：",
            "寒潮将至，冷暖牵心。自11月15日正式供热以来，全市四座热源厂、二百六十余座换热站已全部投入运行，八千六百万平方米的屋子陆续热了起来。",
            "一家热，不算热；家家热，才是一座城的暖冬。从今天起到明年3月15日，我们与您在一起。",
            "!signoff云溪市供热服务中心",
            "!signoff云溪市热力行业协会"));
    pages.article(
        Kind.NEWS,
        new HeadlineGroup("央媒看云溪", "一条老街的“慢生意”", List.of()),
        "走进老街",
        null,
        List.of(new Byline("方知白", "作者")),
        List.of("青石板路从望桥一直铺到柳塘，早点铺的蒸汽在晨光里一笼一笼地升起来。修钟表的许师傅在这里坐了四十一年，他说，钟可以走得快一点，手不能。"));
    String[][] items = {
      {"澄湾区", "连日来，澄湾区采取多种措施，全力做好临时管控期间群众的生活物资供应，为保供企业建立绿色通道，确保物资调运渠道畅通。"},
      {"望桥区", "11月18日，望桥区召开校外培训机构专项排查会议，并成立工作专班，实现台账化管理、清单化推进。"},
      {"柳塘区", "柳塘区投入三千二百万元改造老旧管网，十一个小区、四千六百户居民受益。"},
      {"石矶区", "石矶区组织二十支志愿服务队，为独居老人送去电暖器和蔬菜包。"},
      {"东麓区", "东麓区山前绿道二期贯通，全长9.6公里，串起三座公园和两处古村落。"},
      {"岚阳县", "岚阳县抢抓晴好天气，抢收露地蔬菜一万二千亩。"},
      {"禾川县", "禾川县首批冬小麦返青水浇灌完成，农技员下沉到每个行政村。"},
      {"云湖新区", "云湖新区政务大厅推出“延时办”，晚间和周末累计办件一千一百余件。"}
    };
    for (String[] item : items) {
      pages.article(
          Kind.DISTRICT_ITEM,
          HeadlineGroup.NONE,
          SampleArchive.BANNER,
          item[0],
          List.of(),
          List.of(item[1]));
    }
    pages.article(
        Kind.PHOTO,
        HeadlineGroup.NONE,
        null,
        null,
        List.of(),
        List.of("!caption11月20日，环卫工人在滨河路清扫落叶。 林远 摄"));
    pages.article(
        Kind.NOTICE,
        HeadlineGroup.NONE,
        null,
        null,
        List.of(),
        List.of("通告：11月22日9时至17时，望桥路（柳塘街至清洛路）因管线施工封闭，请绕行。"));
    pages.article(
        Kind.COLUMN,
        new HeadlineGroup(null, SampleArchive.BANNER, List.of()),
        SampleArchive.BANNER,
        null,
        List.of(),
        List.of());
    pages.page("02", "综合");
    pages.goesOn(
        lead,
        List.of(
            "梅渡三地管网互联互通，确保任何一处热源检修时，居民家中不停热。",
            "当晚的最后一站是市供热调度中心。墙上的大屏幕显示，全市平均室温20.4℃，投诉量较上一周下降四成。"));
    ArticleId library =
        pages.article(
            Kind.NEWS,
            new HeadlineGroup("书香里的“城市客厅”", "市图书馆新馆开馆首周接待读者五万人次", List.of("——从一张借书证到一座“不打烊的书房”")),
            null,
            null,
            List.of(new Byline("苏晚晴", "记者")),
            List.of(
                "早晨八点半，市图书馆新馆门前已排起长队。退休教师顾兰溪带着小孙女站在队伍最前面，她手里攥着一张1983年的借书证。",
                "##不打烊的书房",
                "新馆一层的二十四小时书房，凌晨两点仍亮着灯。备考的青年、下夜班的护士、等早班车的旅人，各占一盏台灯。",
                "馆长说，书放在库里是财产，放在读者手里才是图书馆。"));
    pages.see(teaser, library);
    pages.article(
        Kind.NEWS,
        new HeadlineGroup(null, "我市三项非遗列入新一批保护名录", List.of()),
        null,
        null,
        List.of(new Byline("方知白", "记者")),
        List.of("本报讯 近日，新一批非物质文化遗产代表性项目名录公布，我市云溪皮影、柳塘竹编、岚阳社火三项入选。"));
    return pages.issue("26" + id.date().getDayOfYear());
  }

  static Issue evening(IssueId id) {
    Pages pages = new Pages(id);
    pages.page("A01", "头版");
    pages.article(
        Kind.NEWS,
        new HeadlineGroup("今晨气温骤降，公交司机提前一小时到岗", "头班车多了一壶姜茶", List.of()),
        "街头巷尾",
        null,
        List.of(new Byline("何一诺", "记者")),
        List.of(
            "凌晨四点五十分，3路车的头班司机宋知秋把一壶姜茶放在投币箱旁边，贴上一张字条：“天冷，自取。”", "到七点，茶续了三回。有人往纸杯旁放下一只橘子，又有人放下第二只。"));
    pages.article(
        Kind.NEWS,
        new HeadlineGroup(null, "石矶三千户居民家中升温", List.of()),
        null,
        "石矶区",
        REPORTERS,
        List.of("经过两天抢修，石矶区钢城里、炉前街等小区三千一百余户居民家中温度回升到20℃以上。"));
    pages.article(
        Kind.WEATHER,
        HeadlineGroup.NONE,
        null,
        null,
        List.of(),
        List.of("今晚到明天：阴转小雨夹雪，北风四到五级，-2℃～5℃。"));
    pages.page("A02", "民生");
    pages.article(
        Kind.NEWS,
        new HeadlineGroup(null, "菜价稳中有降 白菜每斤八角", List.of()),
        null,
        null,
        List.of(new Byline("田青禾", "记者")),
        List.of("记者走访城区六家农贸市场看到，大白菜、萝卜、土豆货足价稳，多数叶菜价格较上周回落一成左右。"));
    return pages.issue(null);
  }

  /** Collects the pages of an issue. */
  static final class Pages {
    private final IssueId id;
    private final List<Page> pages = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<ArticleId> onPage = new ArrayList<>();
    private String label = "";
    private @Nullable String name;
    private int line = 1;

    Pages(IssueId id) {
      this.id = id;
    }

    void page(String newLabel, String newName) {
      closePage();
      label = newLabel;
      name = newName;
      line = 1;
    }

    private void closePage() {
      if (!label.isEmpty()) {
        String source = id.publication() + "/" + id.folder() + "/" + label + ".txt";
        pages.add(new Page(label, name, source, false, lines, onPage));
        lines.clear();
        onPage.clear();
      }
    }

    ArticleId article(
        Kind kind,
        HeadlineGroup heads,
        @Nullable String column,
        @Nullable String district,
        List<Byline> bylines,
        List<String> texts) {
      int number = 1 + (int) articles.stream().filter(a -> a.page().equals(label)).count();
      ArticleId article = new ArticleId(id + "-" + label + "-" + number);
      print(heads.kicker(), Role.KICKER, article);
      print(heads.headline(), Role.HEADLINE, article);
      heads.deck().forEach(d -> print(d, Role.DECK, article));
      List<Block> blocks = texts.stream().map(t -> block(t, article)).toList();
      articles.add(
          new Article(
              article,
              label,
              number,
              kind,
              heads,
              column,
              district,
              null,
              bylines,
              kind == Kind.PHOTO ? List.of("林远") : List.of(),
              blocks,
              List.of(label),
              List.of(),
              null,
              null,
              List.of(),
              List.of()));
      onPage.add(article);
      return article;
    }

    private Block block(String text, ArticleId article) {
      Block.Type type = Block.Type.PARAGRAPH;
      Role role = Role.BODY;
      String plain = text;
      if (text.startsWith("##")) {
        type = Block.Type.SUBHEAD;
        role = Role.SUBHEAD;
        plain = text.substring(2);
      } else if (text.startsWith("!salutation")) {
        type = Block.Type.SALUTATION;
        role = Role.SALUTATION;
        plain = text.substring("!salutation".length());
      } else if (text.startsWith("!signoff")) {
        type = Block.Type.SIGNOFF;
        role = Role.SIGNOFF;
        plain = text.substring("!signoff".length());
      } else if (text.startsWith("!caption")) {
        type = Block.Type.CAPTION;
        role = Role.CAPTION;
        plain = text.substring("!caption".length());
      }
      return new Block(type, plain, List.of(print(plain, role, article)));
    }

    private LineRef print(@Nullable String text, Role role, ArticleId article) {
      int at = line;
      if (text != null) {
        lines.add(new PrintedLine(at, text, role, article));
        line += 2;
      }
      return new LineRef(label, at);
    }

    /** The article goes on on the page that is open. */
    void goesOn(ArticleId article, List<String> texts) {
      List<Block> more = texts.stream().map(t -> block(t, article)).toList();
      onPage.add(article);
      replace(
          article,
          a -> {
            List<Block> blocks = new ArrayList<>(a.blocks());
            blocks.addAll(more);
            PageReference there =
                new PageReference(PageReference.Type.CONTINUES_ON, "2", label, article);
            return PlainArticle.with(a, blocks, List.of(a.page(), label), List.of(there));
          });
    }

    /** The teaser points to the article. */
    void see(ArticleId teaser, ArticleId article) {
      PageReference see = new PageReference(PageReference.Type.SEE, "2", label, article);
      replace(teaser, a -> PlainArticle.with(a, a.blocks(), a.pages(), List.of(see)));
    }

    private void replace(ArticleId which, java.util.function.UnaryOperator<Article> change) {
      articles.replaceAll(a -> a.id().equals(which) ? change.apply(a) : a);
    }

    Issue issue(@Nullable String number) {
      closePage();
      return new Issue(id, number, List.of(), pages, articles);
    }
  }
}
