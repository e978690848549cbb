package broadsheet.dating;

import broadsheet.archive.PrintedLine;
import broadsheet.archive.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of the calendar that a page calls today, or that it speaks of: solar terms, which keep their
 * day within one, and feasts with a fixed day. Feasts of the lunar calendar wander and are not
 * here.
 */
final class Feasts {
  /** Name and day, as month × 100 + day; solar terms by their commonest day since 1980. */
  private record Feast(String name, int day) {}

  private static final List<Feast> ALL =
      List.of(
          new Feast("小寒", 105),
          new Feast("大寒", 120),
          new Feast("立春", 204),
          new Feast("雨水", 219),
          new Feast("惊蛰", 305),
          new Feast("春分", 320),
          new Feast("清明", 405),
          new Feast("谷雨", 420),
          new Feast("立夏", 505),
          new Feast("小满", 521),
          new Feast("芒种", 605),
          new Feast("夏至", 621),
          new Feast("小暑", 707),
          new Feast("大暑", 722),
          new Feast("立秋", 807),
          new Feast("处暑", 823),
          new Feast("白露", 907),
          new Feast("秋分", 923),
          new Feast("寒露", 1008),
          new Feast("霜降", 1023),
          new Feast("立冬", 1107),
          new Feast("小雪", 1122),
          new Feast("大雪", 1207),
          new Feast("冬至", 1222),
          new Feast("元旦", 101),
          new Feast("国际妇女节", 308),
          new Feast("植树节", 312),
          new Feast("世界水日", 322),
          new Feast("世界读书日", 423),
          new Feast("国际劳动节", 501),
          new Feast("青年节", 504),
          new Feast("护士节", 512),
          new Feast("国际儿童节", 601),
          new Feast("世界环境日", 605),
          new Feast("禁毒日", 626),
          new Feast("建军节", 801),
          new Feast("教师节", 910),
          new Feast("国庆节", 1001),
          new Feast("消防日", 1109),
          new Feast("记者节", 1108),
          new Feast("国家宪法日", 1204));

  /** Words that mean weather or a name more often than a day. */
  private static final Set<String> AMBIGUOUS = Set.of("小雪", "大雪", "雨水", "清明", "元旦", "白露", "国庆节");

  private static final Pattern TODAY = Pattern.compile("今[天日](是|就是|恰逢|正值|迎来|,|，|\\()[^。]{0,10}$");
  private static final Pattern WEEKDAY =
      Pattern.compile("(今|昨|明)[天日](?:是|,|，)?[(（]?(?:星期|周)([一二三四五六日天])");

  private final Offsets offsets;

  Feasts(Offsets offsets) {
    this.offsets = offsets;
  }

  List<Evidence> read(LoosePage page) {
    List<Evidence> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PrintedLine line : page.page().lines()) {
      boolean names = line.role() == Role.BYLINE || line.role() == Role.CREDIT;
      for (Feast feast : ALL) {
        int at = names ? -1 : line.text().indexOf(feast.name);
        if (at >= 0) {
          feast(line, feast, at, seen, found);
        }
      }
      weekdays(line, seen, found);
    }
    return found;
  }

  private void feast(
      PrintedLine line, Feast feast, int at, Set<String> seen, List<Evidence> found) {
    String before = line.text().substring(Math.max(0, at - 16), at);
    boolean today = TODAY.matcher(before).find();
    boolean tells = today || !AMBIGUOUS.contains(feast.name);
    if (tells && seen.add(feast.name + today)) {
      PrintedDate day = PrintedDate.yearly(feast.day / 100, feast.day % 100);
      Clue clue = Clue.at(line.number(), line.text(), at, at + feast.name.length(), "");
      found.add(
          new Mention(today ? MentionKind.FEAST : MentionKind.NEAR_FEAST, day, clue, 1, offsets));
    }
  }

  private static void weekdays(PrintedLine line, Set<String> seen, List<Evidence> found) {
    Matcher m = WEEKDAY.matcher(line.text());
    if (m.find() && seen.add(m.group())) {
      int later = m.group(1).equals("今") ? 0 : m.group(1).equals("昨") ? -1 : 1;
      Clue clue = Clue.at(line.number(), line.text(), m.start(), m.end(), "the day of the week");
      found.add(new Weekday(DateForms.weekday(m.group(2)), later, clue));
    }
  }

  /**
   * A weekday that is told of a day near the paper's.
   *
   * @param weekday 1 (Monday) to 7
   * @param later which day has it: 0 today, −1 yesterday, 1 tomorrow
   * @param clue where it stands
   */
  record Weekday(int weekday, int later, Clue clue) implements Evidence {
    private static final double WRONG = Math.log(0.02);

    @Override
    public double log(LocalDate day, Habit habit) {
      return day.plusDays(later).getDayOfWeek().getValue() == weekday ? 0 : WRONG;
    }

    @Override
    public Clue clue(Habit habit) {
      return clue;
    }

    @Override
    public Evidence quotedFrom(String file) {
      return new Weekday(weekday, later, clue.quotedFrom(file));
    }
  }
}
