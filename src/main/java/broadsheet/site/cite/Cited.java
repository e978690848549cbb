package broadsheet.site.cite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is cited. Every text of it is one line.
 *
 * @param level what sort of thing it is
 * @param key its permanent name in the archive, of which its key in BibTeX is made
 * @param authors who wrote it, in their order
 * @param heading what it is called
 * @param newspaper where it was printed
 * @param printed when, and on which pages
 * @param held where it can be read
 */
public record Cited(
    Level level,
    String key,
    List<String> authors,
    Heading heading,
    Newspaper newspaper,
    Printed printed,
    Held held) {
  /** Authors that GB/T 7714 names before the rest becomes 等. */
  public static final int NAMED_AUTHORS = 3;

  public Cited {
    authors = authors.stream().map(OneLine::of).filter(a -> !a.isEmpty()).toList();
  }

  /** What sort of thing is cited. */
  public enum Level {
    /** Something that has an author and a headline. */
    ARTICLE,
    /** Another part of a newspaper: a printed page, a column. */
    PART,
    /** A newspaper, a year of it, an issue. */
    WHOLE
  }

  /**
   * What it is called.
   *
   * @param title its title; empty for a whole newspaper, which is called by its name
   * @param column the recurring label over it, or null
   * @param section the part of the paper that it stands in, or null
   * @param keywords what it is about, where the archive knows
   */
  public record Heading(
      String title, @Nullable String column, @Nullable String section, List<String> keywords) {
    /** No title at all. */
    public static final Heading NONE = new Heading("", null, null, List.of());

    public Heading {
      title = OneLine.of(title);
      column = OneLine.orNull(column);
      section = OneLine.orNull(section);
      keywords = keywords.stream().map(OneLine::of).filter(k -> !k.isEmpty()).toList();
    }

    /** The column, for which the section stands in. */
    public @Nullable String columnOrSection() {
      return column == null ? section : column;
    }
  }

  /**
   * A newspaper.
   *
   * @param name as printed
   * @param place where it is published, or null
   * @param issn its ISSN, or null
   * @param language BCP 47 tag of its text, as reference managers expect it: {@code zh-CN}
   */
  public record Newspaper(
      String name, @Nullable String place, @Nullable String issn, String language) {
    public Newspaper {
      name = OneLine.of(name);
      place = OneLine.orNull(place);
      issn = OneLine.orNull(issn);
    }

    /** The place, where the name does not say it already. */
    @Nullable String untoldPlace() {
      return place == null || name.contains(place) ? null : place;
    }
  }

  /**
   * When it was printed, and on which pages.
   *
   * @param date the day, or from when to when
   * @param edition the edition of the day; null for the only or first one
   * @param number 期号, where an issue is cited; or null
   * @param pages the printed labels as they are cited, without leading zeros
   */
  public record Printed(
      CitedDate date, @Nullable String edition, @Nullable String number, List<String> pages) {
    public Printed {
      edition = OneLine.orNull(edition);
      number = OneLine.orNull(number);
      pages = pages.stream().map(Cited::page).filter(p -> !p.isEmpty()).toList();
    }

    /** {@code 1, 3}: every page of it. */
    public String allPages() {
      return String.join(", ", pages);
    }
  }

  /**
   * Where it can be read.
   *
   * @param archive name of the archive
   * @param url its permanent address; null where the archive does not know its own
   */
  public record Held(String archive, @Nullable String url) {
    public Held {
      archive = OneLine.of(archive);
    }
  }

  /** The label of a page as it is cited: 01 is page 1, A05 stays. */
  public static String page(String label) {
    String line = OneLine.of(label);
    int start = 0;
    while (start < line.length() - 1 && line.charAt(start) == '0') {
      start++;
    }
    return line.substring(start);
  }

  /** The first authors, with what stands for the rest. */
  String named(String between, String rest) {
    boolean many = authors.size() > NAMED_AUTHORS;
    List<String> named = many ? authors.subList(0, NAMED_AUTHORS) : authors;
    return String.join(between, named) + (many ? between + rest : "");
  }
}
