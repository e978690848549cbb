package broadsheet.build;

import broadsheet.build.cache.Insight;
import broadsheet.build.cache.IssueStore;
import broadsheet.derive.Strands;
import broadsheet.derive.reprints.Reprints;
import broadsheet.site.ArchiveSite;
import broadsheet.site.Imprint;
import broadsheet.site.Standing;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of the archive as a whole before a page is printed.
 *
 * @param ties what ties issues to one another
 * @param site the plan of the pages that span issues, which may still be in the making; null where
 *     all these pages are what they were
 */
record Groundwork(Ties ties, @Nullable CompletableFuture<ArchiveSite> site) {
  /**
   * Finds it. Most of the plan asks for no reprints, and finding these keeps one core busy at most
   * of the time, so they go on side by side; but where nothing that others show of an issue has
   * changed, the reprints are waited for, as it is likely then that no plan is needed.
   *
   * @param imprint what all pages share
   * @param intake all issues
   * @param store where their articles are
   * @param known what was found last time
   * @param shown whether others show of all issues what they showed in the site in place
   * @param standing pages of the site in place that need no look
   */
  static Groundwork of(
      Imprint imprint,
      Intake intake,
      IssueStore store,
      Insight known,
      boolean shown,
      Standing standing)
      throws IOException {
    Strands strands = Strands.of(intake.summaries());
    CompletableFuture<Reprints> reprints = new CompletableFuture<>();
    Supplier<ArchiveSite> plan =
        () -> new ArchiveSite(imprint, intake.summaries(), reprints::join, strands, standing);
    CompletableFuture<ArchiveSite> site = shown ? null : CompletableFuture.supplyAsync(plan);
    try {
      Ties ties = Ties.of(intake, strands, store, known);
      reprints.complete(ties.reprints());
      boolean late = shown && ties.reprinted();
      return new Groundwork(ties, late ? CompletableFuture.supplyAsync(plan) : site);
    } finally {
      // Whoever waits for what could not be found waits no longer.
      reprints.cancel(false);
    }
  }
}
