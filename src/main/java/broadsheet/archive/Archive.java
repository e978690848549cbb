package broadsheet.archive;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code archive.yml} says of the whole: names, places, sections and columns.
 *
 * @param title name of the archive
 * @param baseUrl the site's absolute URL, ending in a slash, or null when not known
 * @param language BCP 47 tag of the text, zh-Hans by default
 * @param place GB/T 2260 code of the city, or null
 * @param publications in the order of the configuration, then the rest by id
 * @param districts those of the city, then those that the configuration adds
 * @param tiles places on the tile map that the configuration gives to districts
 * @param sections in the order of the configuration
 * @param columns those that the configuration names; others are found on the pages
 * @param articleForm whether an article has a file of its own
 * @param cards whether a picture for other sites is drawn of each issue and article
 * @param naming which names are looked for in articles
 */
public record Archive(
    String title,
    @Nullable String baseUrl,
    String language,
    @Nullable String place,
    List<Publication> publications,
    List<District> districts,
    List<Tile> tiles,
    List<Section> sections,
    List<Column> columns,
    ArticleForm articleForm,
    boolean cards,
    Naming naming) {
  /** How articles become files ({@code articles:} in the configuration). */
  public enum ArticleForm {
    /** One HTML file an article. */
    OWN,
    /** Articles are anchors of their page, for hosts that limit the number of files. */
    PAGE
  }

  public Archive {
    publications = List.copyOf(publications);
    districts = List.copyOf(districts);
    tiles = List.copyOf(tiles);
    sections = List.copyOf(sections);
    columns = List.copyOf(columns);
  }

  /** One without cards, in whose articles no names are looked for. */
  public Archive(
      String title,
      @Nullable String baseUrl,
      String language,
      @Nullable String place,
      List<Publication> publications,
      List<District> districts,
      List<Tile> tiles,
      List<Section> sections,
      List<Column> columns,
      ArticleForm articleForm) {
    this(
        title,
        baseUrl,
        language,
        place,
        publications,
        districts,
        tiles,
        sections,
        columns,
        articleForm,
        false,
        Naming.NONE);
  }

  /** The publication of that id; one named by its id when the configuration does not know it. */
  public Publication publication(String id) {
    for (Publication publication : publications) {
      if (publication.id().equals(id)) {
        return publication;
      }
    }
    return new Publication(id, id, null, null);
  }

  /** The district that goes by that name, full or short. */
  public Optional<District> district(String name) {
    for (District district : districts) {
      if (district.name().equals(name) || district.aliases().contains(name)) {
        return Optional.of(district);
      }
    }
    return Optional.empty();
  }
}
