package broadsheet.site;

import broadsheet.archive.Archive;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What all pages of the site share (版权页). May be used from several threads. */
public final class Imprint {
  private final Archive archive;
  private final Messages messages;
  private final Outlook outlook;

  /** Pinyin is dear, and the same few hundred people sign everything. */
  private final Map<NameList, Map<String, String>> named =
      Map.of(
          NameList.BYLINES, new ConcurrentHashMap<>(),
          NameList.PEOPLE, new ConcurrentHashMap<>(),
          NameList.PLACES, new ConcurrentHashMap<>(),
          NameList.SERIES, new ConcurrentHashMap<>());

  private final Map<String, Doors> doors = new ConcurrentHashMap<>();

  /**
   * @param archive the configuration
   * @param messages the site's own words
   * @param outlook which issues there are
   */
  public Imprint(Archive archive, Messages messages, Outlook outlook) {
    this.archive = archive;
    this.messages = messages;
    this.outlook = outlook;
  }

  Archive archive() {
    return archive;
  }

  Messages messages() {
    return messages;
  }

  /** Which issues there are. */
  public Outlook outlook() {
    return outlook;
  }

  Dates dates() {
    return new Dates(messages);
  }

  /** {@link Urls#byline}, remembered. */
  String byline(String name) {
    return named(NameList.BYLINES, name);
  }

  /** {@link Urls#name}, remembered. */
  String named(NameList list, String name) {
    Map<String, String> all = named.getOrDefault(list, Map.of());
    String known = all.get(name);
    if (known == null) {
      known = Urls.name(list.key(), name);
      all.put(name, known);
    }
    return known;
  }

  /** The doors that are seen from a page: for pages that see the same ones the very same. */
  Doors doors(Here here) {
    return doors.computeIfAbsent(Doors.place(here.path()), place -> Doors.of(here));
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
