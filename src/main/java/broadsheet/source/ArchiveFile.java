package broadsheet.source;

import broadsheet.archive.Archive;
import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.Column;
import broadsheet.archive.Publication;
import broadsheet.archive.Section;
import broadsheet.source.Fields.Word;
import broadsheet.text.Slugs;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code archive.yml}; what is wrong in it costs that entry alone. */
final class ArchiveFile {
  static final String NAME = "archive.yml";
  private static final String DEFAULT_TITLE = "报刊档案";

  private final Fields fields;
  private final Findings findings;
  private final List<String> folders;

  /**
   * A reader of one configuration.
   *
   * @param folders names of the publications' folders
   */
  ArchiveFile(Fields fields, List<String> folders, Findings findings) {
    this.fields = fields;
    this.folders = folders;
    this.findings = findings;
  }

  /**
   * The configuration and the language of the site's own words.
   *
   * @param archive its publications are those that the file names, then the other folders
   * @param interfaceLanguage {@code zh-Hans}, {@code zh-Hant} or {@code en}
   * @param limits what the site's host takes
   */
  record Settings(Archive archive, String interfaceLanguage, HostLimits limits) {}

  Settings read() {
    Optional<String> title = Optional.ofNullable(fields.text("title"));
    String baseUrl = baseUrl();
    String language = language();
    String place = fields.text("place");
    DistrictEntries districts = new DistrictEntries(fields, findings);
    Archive archive =
        new Archive(
            title.orElse(DEFAULT_TITLE),
            baseUrl,
            language,
            place,
            publications(),
            districts.read(place),
            districts.tiles(),
            sections(),
            columns(),
            articleForm(),
            choice("cards", List.of("none", "articles")).equals("articles"),
            new NamingFields(fields.fields("names"), findings).read());
    String words = interfaceLanguage();
    HostLimits limits = new HostFields(fields.fields("host"), findings).read();
    fields.reportUnknown();
    return new Settings(archive, words, limits);
  }

  private @Nullable String baseUrl() {
    String url = fields.text("baseUrl");
    if (url == null) {
      return null;
    }
    try {
      URI uri = new URI(url);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return url.endsWith("/") ? url : url + "/";
      }
    } catch (URISyntaxException e) {
      // Reported below, like every other address that is none.
    }
    findings.warn(
        fields.spotOfValue("baseUrl"),
        "baseUrl '" + url + "' is not the address of a site",
        "as https://archive.example/news/; it was left out");
    return null;
  }

  private String language() {
    String language = fields.text("language");
    if (language == null || language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      return language == null ? "zh-Hans" : language;
    }
    findings.error(
        fields.spotOfValue("language"),
        "'" + language + "' is not a language tag",
        "as zh-Hans, zh-Hant or en; zh-Hans was taken");
    return "zh-Hans";
  }

  private String interfaceLanguage() {
    return choice("interface", List.of("zh-Hans", "zh-Hant", "en"));
  }

  private ArticleForm articleForm() {
    return choice("articles", List.of("own", "page")).equals("own")
        ? ArticleForm.OWN
        : ArticleForm.PAGE;
  }

  /** The value of a key that allows only some; the first when it is absent or another. */
  private String choice(String key, List<String> allowed) {
    String value = fields.text(key);
    if (value != null && !allowed.contains(value)) {
      findings.error(
          fields.spotOfValue(key),
          "'" + value + "' is no value of '" + key + "'",
          "one of " + String.join(", ", allowed) + "; '" + allowed.get(0) + "' was taken");
    }
    return value != null && allowed.contains(value) ? value : allowed.get(0);
  }

  private List<Publication> publications() {
    Fields all = fields.fields("publications");
    List<Publication> publications = new ArrayList<>();
    for (Word id : all.keys()) {
      if (!folders.contains(id.text())) {
        String what = "publication '" + id.text() + "' has no folder";
        String hint = Nearest.hint(id.text(), folders, "make the folder, or remove the entry");
        findings.warn(id.spot(), what, hint);
      }
      Fields each = all.item(id.text()).orElseGet(Fields::none);
      publications.add(publication(id.text(), each));
      each.reportUnknown();
    }
    for (String folder : folders) {
      if (publications.stream().noneMatch(p -> p.id().equals(folder))) {
        publications.add(publication(folder, Fields.none()));
      }
    }
    return publications;
  }

  private static Publication publication(String id, Fields entry) {
    String name = entry.text("name");
    return new Publication(id, name == null ? id : name, entry.text("place"), entry.text("issn"));
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Fields entry : fields.items("sections")) {
      Optional<String> name = Entries.name(entry, "section", findings);
      String slug = Entries.slug(entry, findings);
      List<String> pages = entry.texts("pages");
      entry.reportUnknown();
      if (name.isPresent()
          && isNew(entry, name.get(), sections.stream().map(Section::name).toList())) {
        List<String> taken = sections.stream().map(Section::slug).toList();
        sections.add(new Section(name.get(), freeSlug(entry, slug, name.get(), taken), pages));
      }
    }
    return sections;
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Fields entry : fields.items("columns")) {
      Optional<String> name = Entries.name(entry, "column", findings);
      String slug = Entries.slug(entry, findings);
      boolean district = isDistrictColumn(entry);
      entry.reportUnknown();
      if (name.isPresent()
          && isNew(entry, name.get(), columns.stream().map(Column::name).toList())) {
        List<String> taken = columns.stream().map(Column::slug).toList();
        columns.add(new Column(name.get(), freeSlug(entry, slug, name.get(), taken), district));
      }
    }
    return columns;
  }

  private boolean isDistrictColumn(Fields entry) {
    String kind = entry.text("kind");
    if (kind != null && !kind.equals("district")) {
      findings.error(
          entry.spotOfValue("kind"),
          "'" + kind + "' is no kind of column",
          "the only one is 'district'");
    }
    return "district".equals(kind);
  }

  private boolean isNew(Fields entry, String name, List<String> names) {
    if (names.contains(name)) {
      findings.error(entry.spot(), "'" + name + "' stands here a second time", "the first counts");
    }
    return !names.contains(name);
  }

  private String freeSlug(Fields entry, @Nullable String slug, String name, List<String> taken) {
    String wanted = slug == null ? Slugs.of(name) : slug;
    if (!taken.contains(wanted)) {
      return wanted;
    }
    if (slug != null) {
      String what = "the slug '" + slug + "' stands here a second time";
      findings.error(entry.spotOfValue("slug"), what, "give it another slug");
    }
    return Slugs.distinct(name);
  }
}
