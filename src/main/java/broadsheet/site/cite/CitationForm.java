package broadsheet.site.cite;

import broadsheet.site.cite.Cited.Level;
import java.util.List;

/** The forms of citations: first those for people, then those for programs. */
public enum CitationForm {
  GB_2025("GB/T 7714—2025", false),
  GB_2015("GB/T 7714—2015", false),
  APA("APA 7", false),
  MLA("MLA 9", false),
  CHICAGO("Chicago 17", false),
  BIBTEX("BibTeX", true),
  RIS("RIS", true),
  CSL_JSON("CSL-JSON", true);

  private final String label;
  private final boolean forPrograms;

  CitationForm(String label, boolean forPrograms) {
    this.label = label;
    this.forPrograms = forPrograms;
  }

  /** The name of the standard or format, the same in every language. */
  public String label() {
    return label;
  }

  /** The citation of that thing; a text of lines ends with a line feed. */
  public String of(Cited cited) {
    return switch (this) {
      case GB_2025 -> GbT7714.OF_2025.write(cited);
      case GB_2015 -> GbT7714.OF_2015.write(cited);
      case APA -> Apa.write(cited);
      case MLA -> Mla.write(cited);
      case CHICAGO -> Chicago.write(cited);
      case BIBTEX -> Bibtex.write(cited);
      case RIS -> Ris.write(cited);
      case CSL_JSON -> CslJson.write(cited);
    };
  }

  /** The forms that fit a level: formats of programs have no type for a page or a column. */
  public static List<CitationForm> fit(Level level) {
    return List.of(values()).stream()
        .filter(form -> !form.forPrograms || level != Level.PART)
        .toList();
  }
}
