package broadsheet.build;

import broadsheet.build.cache.Cache;
import broadsheet.build.cache.Past;
import broadsheet.derive.Strands;
import broadsheet.derive.reprints.Reprints;
import broadsheet.site.ArchiveSite;
import broadsheet.site.Imprint;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * What must be known of the archive as a whole before a page is printed.
 *
 * @param ties what ties issues to one another
 * @param site the plan of the pages that span issues; may still be in the making
 */
record Groundwork(Ties ties, CompletableFuture<ArchiveSite> site) {
  /**
   * Finds it. Most of the plan asks for no reprints, and finding these keeps one core busy at most
   * of the time, so they go on side by side.
   *
   * @param imprint what all pages share
   * @param intake all issues
   * @param cache where their articles are, and what was found last time
   * @param past what the last build knew
   */
  static Groundwork of(Imprint imprint, Intake intake, Cache cache, Past past) throws IOException {
    Strands strands = Strands.of(intake.summaries());
    CompletableFuture<Reprints> reprints = new CompletableFuture<>();
    CompletableFuture<ArchiveSite> site =
        CompletableFuture.supplyAsync(
            () -> new ArchiveSite(imprint, intake.summaries(), reprints::join, strands));
    try {
      Ties ties = Ties.of(intake, strands, cache, past);
      reprints.complete(ties.reprints());
      return new Groundwork(ties, site);
    } finally {
      // Whoever waits for what could not be found waits no longer.
      reprints.cancel(false);
    }
  }
}
