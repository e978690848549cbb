package broadsheet.site;

import broadsheet.site.cite.CitationForm;
import broadsheet.site.cite.Cited;
import java.util.ArrayList;
import java.util.List;

/** Makes what readers take away from a page. */
final class Takeaways {
  private Takeaways() {}

  /** From the page of what is cited. */
  static Takeaway of(Here here, Cited cited) {
    List<Citation> others = new ArrayList<>();
    List<Citation> records = new ArrayList<>();
    Citation first = citation(CitationForm.GB_2025, cited);
    Citation json = null;
    for (CitationForm form : CitationForm.fit(cited.level())) {
      switch (form) {
        case GB_2025 -> {}
        case GB_2015, APA, MLA, CHICAGO -> others.add(citation(form, cited));
        case BIBTEX, RIS -> records.add(citation(form, cited));
        case CSL_JSON -> json = citation(form, cited);
      }
    }
    return new Takeaway(here.url(here.path()), first, others, records, json);
  }

  private static Citation citation(CitationForm form, Cited cited) {
    boolean undated = form == CitationForm.GB_2015 && cited.held().url() != null;
    return new Citation(form.label(), form.of(cited), undated);
  }
}
