package broadsheet.site.cite;

import broadsheet.site.cite.Cited.Level;
import broadsheet.site.cite.Cited.Printed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * GB/T 7714, numeric, for newspapers: <i>Information and documentation — Rules for bibliographic
 * references and citations to information resources</i>.
 *
 * <pre>
 * 2025  方知白. 一条老街的“慢生意”（走进老街）[N/OL]. 云溪日报，2022-11-21（1）. https://….
 * 2015  方知白. 一条老街的“慢生意”（走进老街）[N/OL]. 云溪日报, 2022-11-21(1). https://….
 *       云溪日报[N/OL]. 2022-11-21（第26325期）. 云溪，2022. https://….
 * </pre>
 *
 * <p>The edition of 2015 wants the day of access in brackets before the address; only the reader
 * knows it. Without an address a thing is cited as print, {@code [N]}.
 *
 * @param comma between the parts of a statement
 * @param open before what stands in brackets
 * @param close after it
 */
record GbT7714(String comma, String open, String close) {
  static final GbT7714 OF_2025 = new GbT7714("，", "（", "）");
  static final GbT7714 OF_2015 = new GbT7714(", ", "(", ")");

  private static final String RANGE = "—";

  String write(Cited cited) {
    String body = cited.level() == Level.WHOLE ? whole(cited) : part(cited);
    String url = cited.held().url();
    return body + "." + (url == null ? "" : " " + url + ".");
  }

  private String part(Cited cited) {
    String authors = cited.named(comma, "等");
    String column = cited.heading().column();
    return (authors.isEmpty() ? "" : authors + ". ")
        + cited.heading().title()
        + (column == null ? "" : "（" + column + "）")
        + mark(cited)
        + cited.newspaper().name()
        + comma
        + days(cited)
        + bracketed(cited.printed(), cited.printed().allPages());
  }

  /** A serial: its name, which of it, then place and year of publication. */
  private String whole(Cited cited) {
    String place = cited.newspaper().place();
    String years = cited.printed().date().years(RANGE);
    boolean year = days(cited).equals(years);
    return cited.newspaper().name()
        + mark(cited)
        + (year && place != null ? "" : days(cited) + bracketed(cited.printed(), number(cited)))
        + (place == null ? "" : (year ? "" : ". ") + place + comma + years);
  }

  private static String mark(Cited cited) {
    return cited.held().url() == null ? "[N]. " : "[N/OL]. ";
  }

  private static String days(Cited cited) {
    return cited.printed().date().written(LocalDate::toString, RANGE);
  }

  /** The edition before what is in it: pages of two editions of a day have the same labels. */
  private String bracketed(Printed printed, @Nullable String what) {
    String edition = printed.edition();
    String inside =
        (edition == null ? "" : edition + (what == null || what.isEmpty() ? "" : " "))
            + (what == null ? "" : what);
    return inside.isEmpty() ? "" : open + inside + close;
  }

  private static @Nullable String number(Cited cited) {
    String number = cited.printed().number();
    boolean bare = number != null && number.chars().allMatch(Character::isDigit);
    return bare ? "第" + number + "期" : number;
  }
}
