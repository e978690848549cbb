package broadsheet.site.cite;

import broadsheet.site.cite.Cited.Level;
import java.util.List;
import java.util.function.Function;

/** The forms of citations: first those for people, then those for programs. */
public enum CitationForm {
  GB_2025("GB/T 7714—2025", false, GbT7714.OF_2025::write),
  GB_2015("GB/T 7714—2015", false, GbT7714.OF_2015::write),
  APA("APA 7", false, Apa::write),
  MLA("MLA 9", false, Mla::write),
  CHICAGO("Chicago 17", false, Chicago::write),
  BIBTEX("BibTeX", true, Bibtex::write),
  RIS("RIS", true, Ris::write),
  CSL_JSON("CSL-JSON", true, CslJson::write);

  private final String label;
  private final boolean forPrograms;
  private final Function<Cited, String> writing;

  CitationForm(String label, boolean forPrograms, Function<Cited, String> writing) {
    this.label = label;
    this.forPrograms = forPrograms;
    this.writing = writing;
  }

  /** The name of the standard or format, the same in every language. */
  public String label() {
    return label;
  }

  /** The citation of that thing; a text of lines ends with a line feed. */
  public String of(Cited cited) {
    return writing.apply(cited);
  }

  /** The forms that fit a level: formats of programs have no type for a page or a column. */
  public static List<CitationForm> fit(Level level) {
    return List.of(values()).stream()
        .filter(form -> !form.forPrograms || level != Level.PART)
        .toList();
  }
}
