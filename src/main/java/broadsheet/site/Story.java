package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is read.
 *
 * @param anchor its id on a page that shows several
 * @param href its own address
 * @param id its permanent id
 * @param headline the lines over it
 * @param kind label of its kind
 * @param kindName its kind in words; null for plain news
 * @param column its column
 * @param district its district
 * @param section its section
 * @param people who signs it
 * @param credits who took its photographs
 * @param place where the report was made
 * @param signed the date under a letter
 * @param blocks its text
 * @param pages the printed pages it stands on
 * @param references where it sends the reader
 * @param tags an editor's labels
 * @param errata words that an editor corrected
 * @param elsewhere where else its text stands
 */
public record Story(
    String anchor,
    String href,
    String id,
    Headline headline,
    String kind,
    @Nullable String kindName,
    @Nullable Link column,
    @Nullable Link district,
    @Nullable Link section,
    List<Person> people,
    @Nullable String credits,
    @Nullable String place,
    @Nullable String signed,
    List<TextBlock> blocks,
    List<Link> pages,
    List<Reference> references,
    List<String> tags,
    List<Erratum> errata,
    Elsewhere elsewhere) {
  public Story {
    people = List.copyOf(people);
    blocks = List.copyOf(blocks);
    pages = List.copyOf(pages);
    references = List.copyOf(references);
    tags = List.copyOf(tags);
    errata = List.copyOf(errata);
  }
}
