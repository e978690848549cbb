package broadsheet.site.cite;

import broadsheet.site.cite.Cited.Level;
import java.util.List;

/**
 * APA, <i>Publication Manual</i>, 7th edition (9.7–9.12, 10.1): the reference list entry of an
 * article of a newspaper.
 *
 * <pre>
 * 周牧野, &amp; 何一诺. (2022, November 21). 把群众冷暖记在心上. 云溪日报, 1, 2. https://…
 * 云溪日报 [Newspaper]. (2022, November 21). https://…
 * </pre>
 *
 * <p>Names, titles and newspapers are as printed. The manual wants them in Latin letters with a
 * translation of the title, which nobody but the citing author can make.
 */
final class Apa {
  /** So many authors are named; of more the first nineteen and the last. */
  private static final int MOST_AUTHORS = 20;

  private Apa() {}

  static String write(Cited cited) {
    boolean whole = cited.level() == Level.WHOLE;
    String date = " (" + date(cited) + "). ";
    String body = whole ? whole(cited) + "." + date : part(cited, date);
    String url = cited.held().url();
    return url == null ? body.strip() : body + url;
  }

  private static String part(Cited cited, String date) {
    String title = English.stopped(cited.heading().title());
    String lead =
        cited.authors().isEmpty()
            ? title + date
            : English.stopped(named(cited.authors())) + date + title + " ";
    String edition = cited.printed().edition();
    String pages = cited.printed().allPages();
    return lead
        + cited.newspaper().name()
        + (edition == null ? "" : " (" + edition + ")")
        + (pages.isEmpty() ? "" : ", " + pages)
        + ". ";
  }

  private static String whole(Cited cited) {
    String edition = cited.printed().edition();
    String number = cited.printed().number();
    String which =
        (edition == null ? "" : edition)
            + (edition == null || number == null ? "" : ", ")
            + (number == null ? "" : "No. " + number);
    return cited.newspaper().name() + (which.isEmpty() ? "" : " (" + which + ")") + " [Newspaper]";
  }

  /** A day in full; of a span only the years. */
  private static String date(Cited cited) {
    return cited.printed().date() instanceof CitedDate.Day day
        ? English.yearFirst(day.day())
        : cited.printed().date().years("–");
  }

  private static String named(List<String> authors) {
    int last = authors.size() - 1;
    if (last == 0) {
      return authors.get(0);
    }
    boolean many = authors.size() > MOST_AUTHORS;
    String first = String.join(", ", authors.subList(0, many ? MOST_AUTHORS - 1 : last));
    return first + (many ? ", . . . " : ", & ") + authors.get(last);
  }
}
