package broadsheet.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day is meant by a date as it is printed. */
class PrintedDateTest {
  @ParameterizedTest
  @CsvSource({
    "2022年11月27日, 2022-11-27",
    "二〇二二年十一月二十七日, 2022-11-27",
    "１１月２７日（星期日）, 2022-11-27",
    "2022.11.27 星期日, 2022-11-27",
    "2022/11/27, 2022-11-27",
    "12月1日, 2022-12-01",
    "去年12月1日, 2021-12-01",
    "1月2日, 2023-01-02",
    "记者27日从市里获悉, 2022-11-27",
    "十月三十一日, 2022-10-31"
  })
  void aDateAsPrinted(String text, LocalDate meant) {
    List<PrintedDate> found = found(text);
    assertEquals(1, found.size(), found::toString);
    assertEquals(meant, found.get(0).nearest(LocalDate.of(2022, 11, 28)));
  }

  @ParameterizedTest
  @CsvSource({"13月1日", "11月32日", "0月0日", "100日内", "126个平台", "1.2.3", "192.168.11.27"})
  void whatIsNoDate(String text) {
    assertTrue(found(text).stream().allMatch(d -> d.month() == 0), () -> "" + found(text));
  }

  @Test
  void theWeekdayIsThatOfTheDayMeant() {
    PrintedDate sunday = found("11月27日（星期日）").get(0);
    assertTrue(sunday.weekdayFits(LocalDate.of(2022, 11, 28)));
    assertFalse(sunday.weekdayFits(LocalDate.of(2021, 11, 28)));
  }

  @Test
  void aLeapDayIsMissingInOtherYears() {
    PrintedDate leap = found("2月29日").get(0);
    assertEquals(1, leap.before(LocalDate.of(2024, 3, 1)));
    assertEquals(PrintedDate.NONE, leap.before(LocalDate.of(2022, 3, 1)));
  }

  private static List<PrintedDate> found(String text) {
    List<PrintedDate> found = new ArrayList<>();
    DateForms.find(DateForms.fold(text), f -> found.add(f.date()));
    return found;
  }
}
