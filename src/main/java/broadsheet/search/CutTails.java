package broadsheet.search;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts tails of headlines where no other tail goes on with them, while they pass in order.
 *
 * <p>What several headlines share stays, with its counts; the rest of a tail that stands alone
 * would complete one headline only, and in a large archive these are a tenth of the index. A tail
 * is cut behind the first unit that it shares with none, and ends with {@link #CUT} then; one that
 * shares less than {@link #SHORTEST} units is dropped.
 */
final class CutTails implements PostingsSink {
  static final char CUT = '\u0001';
  static final int SHORTEST = 2;

  private final PostingsSink out;
  private @Nullable Postings held;
  private int shared;

  CutTails(PostingsSink out) {
    this.out = out;
  }

  @Override
  public void accept(Postings tail) throws IOException {
    int next = held == null ? 0 : Bytes.shared(held.key(), tail.key());
    passOn(next);
    held = tail;
    shared = next;
  }

  @Override
  public void close() throws IOException {
    passOn(0);
    out.close();
  }

  private void passOn(int withNext) throws IOException {
    if (held == null) {
      return;
    }
    Postings tail = held;
    int kept = Math.max(shared, withNext);
    String key = tail.key();
    if (tail.count() > 1 || kept >= key.length() - 1) {
      out.accept(tail);
    } else if (kept >= SHORTEST) {
      String cut = key.substring(0, kept + 1) + CUT;
      out.accept(new Postings(cut, tail.count(), tail.first(), tail.last(), tail.gaps()));
    }
  }
}
