package broadsheet.site;

import broadsheet.archive.Archive;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of the site share (版权页).
 *
 * @param archive the configuration
 * @param messages the site's own words
 * @param outlook which issues there are
 */
public record Imprint(Archive archive, Messages messages, Outlook outlook) {
  Dates dates() {
    return new Dates(messages);
  }

  /** The absolute address of a file in its citable form, or null when the site's is not known. */
  @Nullable String absolute(String path) {
    return archive.baseUrl() == null ? null : archive.baseUrl() + Urls.clean(path);
  }

  /** The language tag that reference managers and feeds expect: zh-CN for zh-Hans. */
  String textLanguage() {
    return switch (archive.language()) {
      case "zh-Hans" -> "zh-CN";
      case "zh-Hant" -> "zh-TW";
      default -> archive.language();
    };
  }
}
