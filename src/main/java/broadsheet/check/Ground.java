package broadsheet.check;

import broadsheet.archive.Location;
import java.util.concurrent.atomic.LongAdder;

/**
 * What every reader of a file stands on.
 *
 * @param table the files there are
 * @param resolver reads references
 * @param findings takes what is wrong
 * @param tally counts what is seen
 */
record Ground(SiteTable table, Resolver resolver, Findings findings, Tally tally) {

  /** What is counted while reading. */
  record Tally(
      LongAdder pages, LongAdder links, LongAdder anchors, LongAdder feeds, LongAdder feedEntries) {
    Tally() {
      this(new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder());
    }
  }

  void note(Fault fault, Location at, String what, String hint) {
    findings.add(fault, at, what, hint);
  }
}
