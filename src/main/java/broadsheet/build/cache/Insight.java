package broadsheet.build.cache;

import broadsheet.derive.reprints.Verdicts;
import broadsheet.derive.topics.Lookback;
import broadsheet.search.IndexState;

/**
 * What a build found out about the archive as a whole.
 *
 * @param pages the stamps of the pages that span issues
 * @param index what stands in the index
 * @param verdicts how pairs of texts were judged
 * @param lookback which earlier articles were about the same
 */
public record Insight(PageStamps pages, IndexState index, Verdicts verdicts, Lookback lookback) {
  /** Of an archive that was never built. */
  public static final Insight NONE =
      new Insight(PageStamps.NONE, IndexState.none(), Verdicts.NONE, Lookback.NONE);
}
