package broadsheet.bench;

import org.jspecify.annotations.Nullable;

/**
 * What a step took in one round.
 *
 * @param effort what it took
 * @param size of what is there afterwards
 * @param rewritten files that were added, changed or removed; null where nobody tells
 */
record Measured(Effort effort, SiteSize size, @Nullable Long rewritten) {
  /** The same program with another behind it, which added to the same folder. */
  Measured and(Measured next) {
    return new Measured(effort.and(next.effort), next.size, null);
  }
}
