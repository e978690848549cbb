package broadsheet.reading;

import broadsheet.shredder.Labelling;
import broadsheet.shredder.Scores;
import broadsheet.shredder.Shredded;
import broadsheet.text.JsonFault;

/** How well a shredded page is read with weights that are being made. */
public final class Trial {
  private final Shredded page;

  public Trial(Shredded page) {
    this.page = page;
  }

  /** Reads the page. */
  public Scores with(TableDraft table) {
    PageReading reading = new PageReader(page.archive(), table.weights()).read(page.page());
    try {
      Labelling read = Labelling.parse(ReadingJson.write(reading, page.name()));
      return Scores.of(page.truth(), read, page.lines());
    } catch (JsonFault e) {
      throw new IllegalStateException(page.name(), e);
    }
  }
}
