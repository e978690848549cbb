package broadsheet.site.cite;

import broadsheet.site.cite.Cited.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <i>The Chicago Manual of Style</i>, 17th edition, notes and bibliography (14.191–14.200): the
 * entry in the bibliography.
 *
 * <pre>
 * 方知白. “一条老街的‘慢生意.’” 走进老街, 云溪日报, November 21, 2022. https://….
 * 云溪日报. “今起三天气温跳水.” November 21, 2022. https://….
 * </pre>
 *
 * <p>Pages are not told, since they differ between editions; an unsigned article stands under its
 * newspaper. As in {@link Apa}, nothing is put into Latin letters.
 */
final class Chicago {
  /** Of more authors than these the first seven are named. */
  private static final int MOST_AUTHORS = 10;

  private static final int NAMED_OF_MANY = 7;

  private Chicago() {}

  static String write(Cited cited) {
    String date = cited.printed().date().written(English::american, "–");
    String edition = cited.printed().edition();
    String number = cited.printed().number();
    String when =
        date
            + (edition == null ? "" : ", " + edition)
            + (number == null ? "" : ", no. " + number)
            + ".";
    String url = cited.held().url();
    return lead(cited) + when + (url == null ? "" : " " + url + ".");
  }

  private static String lead(Cited cited) {
    if (cited.level() == Level.WHOLE) {
      return English.stopped(newspaper(cited)) + " ";
    }
    String title = English.quoted(cited.heading().title()) + " ";
    String column = cited.heading().column();
    if (cited.authors().isEmpty()) {
      return English.stopped(newspaper(cited)) + " " + title + comma(column);
    }
    String named = English.stopped(named(cited.authors())) + " ";
    return named + title + comma(column) + newspaper(cited) + ", ";
  }

  private static String comma(@Nullable String column) {
    return column == null ? "" : column + ", ";
  }

  /** The city, where it is not part of the name. */
  private static String newspaper(Cited cited) {
    String place = cited.newspaper().untoldPlace();
    return cited.newspaper().name() + (place == null ? "" : " (" + place + ")");
  }

  private static String named(List<String> authors) {
    int last = authors.size() - 1;
    if (last == 0) {
      return authors.get(0);
    }
    if (authors.size() > MOST_AUTHORS) {
      return String.join(", ", authors.subList(0, NAMED_OF_MANY)) + ", et al.";
    }
    return String.join(", ", authors.subList(0, last)) + ", and " + authors.get(last);
  }
}
