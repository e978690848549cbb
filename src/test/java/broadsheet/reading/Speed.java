package broadsheet.reading;

import java.util.List;
import java.util.Random;

/** Times long pages by hand: {@code LINES}. */
final class Speed {
  private Speed() {}

  public static void main(String[] args) {
    List<String> scraps =
        List.of(
            "小店区",
            "本报讯 今天天气很好，大家出门走走。",
            "(下转第2版)",
            "## 标题一行",
            "记者 周牧野",
            "（李静）",
            "方远山 摄",
            "、没有头的句子",
            "■ 一点",
            "没写完的一句话就停在这里而且很长很长",
            "贯彻落实高质量发展",
            "普通的一句话在这里结束了。");
    Random random = new Random(3);
    int count = Integer.parseInt(args[0]);
    for (int n : new int[] {count / 4, count / 2, count}) {
      for (int top : new int[] {12, 5, 1}) {
        List<String> lines = random.ints(n, 0, top).mapToObj(scraps::get).toList();
        long start = System.nanoTime();
        new PageReader(Pages.taiyuan()).read(Pages.plain("01", "x", String.join("\n", lines)));
        System.out.println(n + " " + top + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
      }
    }
  }
}
