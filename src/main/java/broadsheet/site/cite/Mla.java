package broadsheet.site.cite;

import broadsheet.site.cite.Cited.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * MLA, <i>Handbook</i>, 9th edition (5.1–5.105): the entry in the list of works cited.
 *
 * <pre>
 * 周牧野, and 何一诺. “把群众冷暖记在心上.” 云溪日报, 21 Nov. 2022, pp. 1-2, https://….
 * 云溪日报, no. 26325, 21 Nov. 2022, https://….
 * </pre>
 *
 * <p>As in {@link Apa}, nothing is put into Latin letters.
 */
final class Mla {
  private Mla() {}

  static String write(Cited cited) {
    List<String> parts = new ArrayList<>();
    String place = cited.newspaper().untoldPlace();
    parts.add(cited.newspaper().name() + (place == null ? "" : " [" + place + "]"));
    if (cited.printed().edition() != null) {
      parts.add(cited.printed().edition());
    }
    if (cited.printed().number() != null) {
      parts.add("no. " + cited.printed().number());
    }
    parts.add(cited.printed().date().written(English::dayFirst, "-"));
    if (!cited.printed().pages().isEmpty()) {
      parts.add(pages(cited.printed().pages()));
    }
    if (cited.held().url() != null) {
      parts.add(cited.held().url());
    }
    return lead(cited) + English.stopped(String.join(", ", parts));
  }

  private static String lead(Cited cited) {
    if (cited.level() == Level.WHOLE) {
      return "";
    }
    String title = English.quoted(cited.heading().title()) + " ";
    return cited.authors().isEmpty()
        ? title
        : English.stopped(named(cited.authors())) + " " + title;
  }

  private static String named(List<String> authors) {
    String first = authors.get(0);
    return switch (authors.size()) {
      case 1 -> first;
      case 2 -> first + ", and " + authors.get(1);
      default -> first + ", et al.";
    };
  }

  /** Pages that do not follow each other are the first and a plus sign. */
  private static String pages(List<String> pages) {
    String first = pages.get(0);
    if (pages.size() == 1) {
      return "p. " + first;
    }
    return PageRun.isUnbroken(pages)
        ? "pp. " + first + "-" + pages.get(pages.size() - 1)
        : "pp. " + first + "+";
  }
}
