package broadsheet.build;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invents pages of an archive that somebody works on. Names and columns come again, so that what
 * lists them grows and shrinks; the more articles a page may have, the more people there are.
 */
final class ChangingText {
  /** The first is the one that most articles stand in. */
  static final List<String> COLUMNS = List.of("一线见闻", "走进老街", "街头巷尾", "热线回音");

  static final List<String> DISTRICT_COLUMNS = List.of("实干争先看云溪", "区县新事");

  /** The last is known to no configuration. */
  static final List<String> DISTRICTS = List.of("城东区", "城西区", "云岭县", "石溪县", "柳塘区");

  static final List<String> SERIES = List.of("老码头往事", "山里的站台");

  private static final List<String> SURNAMES =
      List.of(
          "林", "周", "沈", "何", "陆", "方", "孟", "秦", "高", "白", "程", "丁", "冯", "顾", "韩", "姜", "罗", "潘",
          "宋", "唐", "魏", "谢", "许", "叶", "郑");

  private static final List<String> GIVEN =
      List.of(
          "远", "小满", "知秋", "平", "一鸣", "静", "长河", "岚", "晓", "桦", "明", "雨晴", "志远", "春生", "望舒", "牧野",
          "晚舟", "星河", "立", "青", "桂兰", "木生", "如玉", "一凡", "广财", "鸣", "岩", "思齐", "子安", "文", "佳", "乐");

  private static final List<String> WORDS =
      List.of(
          "云溪河", "清淤", "开工", "城东片区", "公交", "恢复", "供暖", "提前", "小学", "扩建", "菜价", "平稳", "图书馆", "夜间",
          "开放", "老旧小区", "改造", "完成", "志愿者", "服务", "秋粮", "入库", "新桥", "通车", "居民", "称便");

  private final Random random;
  private final int articles;
  private final int people;

  /**
   * @param articles on a page, at most; from about 80 on, lists are cut by time and bylines by
   *     letter
   */
  ChangingText(Random random, int articles) {
    this.random = random;
    this.articles = articles;
    this.people = Math.min(10 * articles, SURNAMES.size() * GIVEN.size());
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  String words(int most) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(i -> one(WORDS))
        .collect(Collectors.joining());
  }

  /** A text of so many to twice as many sentences. */
  String sentences(int least) {
    return IntStream.range(0, least + random.nextInt(least + 1))
        .mapToObj(i -> words(14) + "，" + words(9) + "。")
        .collect(Collectors.joining());
  }

  String name() {
    int number = random.nextInt(people);
    return SURNAMES.get(number % SURNAMES.size()) + GIVEN.get(number / SURNAMES.size());
  }

  /** One to three names. */
  List<String> names() {
    return IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> name()).toList();
  }

  /** A column that is no district column. */
  String column() {
    return random.nextBoolean() ? COLUMNS.get(0) : one(COLUMNS);
  }

  /** A headline, now and then of a part of a series. */
  String headline() {
    if (random.nextInt(6) == 0) {
      return one(SERIES) + "（" + (1 + random.nextInt(4)) + "）";
    }
    return words(3) + (random.nextInt(3) == 0 ? "，" + words(2) : "");
  }

  /** A sentence that speaks of somebody, whom it proves or not. */
  String spoken() {
    return random.nextBoolean()
        ? "市民" + name() + "说，" + words(9) + "。"
        : one(DISTRICTS) + "的" + words(2) + "，" + name() + "也来了。";
  }

  String article() {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(3) == 0) {
      text.append(column()).append("\n");
    }
    text.append("# ").append(headline()).append("\n");
    if (random.nextInt(3) == 0) {
      text.append(one(DISTRICTS)).append("：").append(words(12)).append("。\n");
    }
    text.append("本报讯（记者 ").append(String.join(" ", names())).append("）");
    text.append(sentences(1 + random.nextInt(2)));
    return text.append(random.nextInt(3) == 0 ? spoken() : "").append("\n").toString();
  }

  /** A banner and some items, each of a district. */
  String districtColumn() {
    StringBuilder text = new StringBuilder(one(DISTRICT_COLUMNS)).append("\n");
    for (int i = 1 + random.nextInt(DISTRICTS.size()); i > 0; i--) {
      String district = one(DISTRICTS);
      text.append(district).append("\n").append(district).append(sentences(2)).append("\n");
    }
    return text.toString();
  }

  /** As many articles as there may be, or half of that, or in between. */
  String page() {
    StringBuilder text = new StringBuilder();
    for (int i = articles - random.nextInt(1 + articles / 2); i > 0; i--) {
      text.append(random.nextInt(5) == 0 ? districtColumn() : article());
    }
    return text.toString();
  }

  /** A file of one article, with a column, a district and names in its front matter. */
  String articleFile() {
    StringBuilder text = new StringBuilder("---\nheadline: ").append(headline()).append("\n");
    if (random.nextInt(4) > 0) {
      text.append("column: ").append(column()).append("\n");
    }
    if (random.nextBoolean()) {
      text.append("district: ").append(one(DISTRICTS)).append("\n");
    }
    text.append("bylines:\n");
    names().forEach(name -> text.append("  - {name: ").append(name).append(", role: 记者}\n"));
    text.append("---\n\n").append(sentences(2)).append(spoken());
    return text.append("\n").toString();
  }
}
