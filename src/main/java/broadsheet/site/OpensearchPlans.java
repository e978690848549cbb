package broadsheet.site;

import java.util.List;

/**
 * The description of the search for browsers; there is none when the site's address is not known.
 */
final class OpensearchPlans {
  private static final int SHORT_NAME = 16;
  private static final int LONG_NAME = 48;

  private OpensearchPlans() {}

  static List<Plan> of(Imprint imprint) {
    String base = imprint.archive().baseUrl();
    return base == null
        ? List.of()
        : List.of(Plan.fixed(Urls.OPENSEARCH, () -> view(imprint, base)));
  }

  private static View view(Imprint imprint, String base) {
    String title = imprint.archive().title();
    return new OpensearchView(
        start(title, SHORT_NAME),
        start(title, LONG_NAME),
        imprint.messages().get("intro.search"),
        imprint.textLanguage(),
        base + "assets/icon.svg",
        base + Urls.clean(Urls.SEARCH),
        base + Urls.OPENSEARCH);
  }

  private static String start(String text, int limit) {
    int end = Math.min(text.length(), limit);
    boolean torn =
        end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, torn ? end - 1 : end);
  }
}
