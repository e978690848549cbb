package broadsheet.derive.reprints;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** Texts of one form that are filled in anew every day. */
@NullMarked
final class Forms {
  private static final List<String> SKIES = List.of("晴", "多云", "阴转小雨", "晴间多云", "多云转阴", "小雪");
  private static final List<String> STREETS =
      List.of("望桥路", "林场路", "云湖南街", "马灯街", "磨坊巷", "红炉巷", "钢城里", "桥西三条");

  private Forms() {}

  private static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  static String forecast(Random random, int low) {
    return "本报讯 市气象台昨天17时发布："
        + ("今天白天，城区" + one(random, SKIES) + "，北风" + (1 + random.nextInt(6)) + "级，")
        + (low + "℃～" + (low + 6 + random.nextInt(6)) + "℃；今天夜里，")
        + (one(random, SKIES) + "，最低气温" + (low - random.nextInt(5)) + "℃；明天，")
        + (one(random, SKIES) + "，" + (low + 1) + "℃～" + (low + 9) + "℃；后天，")
        + (one(random, SKIES) + "，" + (low - 2) + "℃～" + (low + 4 + random.nextInt(4)) + "℃。")
        + "气象部门提醒，早晚温差较大，市民出门请注意添衣保暖。";
  }

  static String draw(Random random) {
    StringBuilder text = new StringBuilder("福利彩票双色球开奖公告 第2022");
    text.append(100 + random.nextInt(800)).append("期 本期中奖号码红色球：");
    for (int i = 0; i < 6; i++) {
      text.append(10 + random.nextInt(23)).append("、");
    }
    text.append("蓝色球：").append(10 + random.nextInt(6)).append("。一等奖");
    text.append(random.nextInt(20)).append("注，每注奖金").append(5_000_000 + random.nextInt(4_000_000));
    text.append("元；二等奖").append(random.nextInt(300)).append("注，每注奖金");
    text.append(100_000 + random.nextInt(300_000)).append("元。奖池资金累计金额");
    text.append(1_000_000_000 + random.nextInt(900_000_000)).append("元滚入下期一等奖奖池。");
    return text.toString();
  }

  static String notice(Random random, int day) {
    return "停水通告：因供水管道改造施工，"
        + ((day % 12 + 1) + "月" + (1 + random.nextInt(28)) + "日" + random.nextInt(12) + "时至")
        + ((12 + random.nextInt(12)) + "时，" + one(random, STREETS) + "以东、")
        + (one(random, STREETS) + "以北区域停止供水，涉及用户" + (100 + random.nextInt(9000)) + "户，")
        + "请居民提前储水，恢复供水时先放净管内浊水，给您带来不便敬请谅解。云溪市供水集团服务热线962"
        + (100 + random.nextInt(900));
  }
}
