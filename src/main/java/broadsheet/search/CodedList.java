package broadsheet.search;

import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** Where a key stands, in bits. {@link broadsheet.search} specifies them. */
sealed interface CodedList {
  /** The form of a list in a shard, in two bits. */
  int BUNDLES = 0;

  int WHOLE = 1;
  int ELSEWHERE = 2;

  /** Bits that it has in all, nearly. */
  long size();

  /** What stands in a shard if all of it does. */
  Bits inShard();

  /** A rare key has the bundles that hold it. */
  record Rare(Bits bundles) implements CodedList {
    @Override
    public long size() {
      return bundles.size();
    }

    @Override
    public Bits inShard() {
      return new Bits().put(BUNDLES, 2).put(bundles);
    }
  }

  /** How articles stand, worked out only for long lists. */
  interface Standings {
    /** Tells how each article stands, in no order. */
    void tell(Consumer<Standing> to);
  }

  /**
   * All others have their articles, and where they stand in them.
   *
   * @param articles and where the key stands in their heads
   * @param positions where it stands in their bodies; nothing of a single unit
   * @param documents how many articles there are
   * @param standings how each article stands
   */
  record Common(Bits articles, Bits positions, int documents, Standings standings)
      implements CodedList {
    /** So many of the best are told beside a list that is elsewhere. */
    private static final int BEST = 10;

    @Override
    public long size() {
      return articles.size() + positions.size();
    }

    @Override
    public Bits inShard() {
      return new Bits().put(WHOLE, 2).golomb(size(), Bits.MANY).put(articles).put(positions);
    }

    /** What stands in the shard while the list is in files of its own. */
    Bits elsewhere(int number) {
      List<Standing> best = best();
      Bits out = new Bits().put(ELSEWHERE, 2).golomb(number, Bits.SOME);
      out.golomb(documents, Bits.MANY).golomb(best.size(), Bits.FEW);
      for (Standing one : best) {
        out.golomb(one.document(), Bits.MANY).put(one.heads(), 2).golomb(one.times(), Bits.FEW);
      }
      return out;
    }

    private List<Standing> best() {
      PriorityQueue<Standing> worstFirst = new PriorityQueue<>(Standing.BEST_FIRST.reversed());
      standings.tell(
          one -> {
            if (worstFirst.size() < BEST) {
              worstFirst.add(one);
            } else if (Standing.BEST_FIRST.compare(one, worstFirst.element()) < 0) {
              worstFirst.remove();
              worstFirst.add(one);
            }
          });
      return worstFirst.stream().sorted(Standing.BEST_FIRST).toList();
    }
  }
}
