package broadsheet.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much two texts of a page speak of the same things: the pairs of characters that both hold,
 * counted the more the fewer pieces of the page hold them. Learned from the page itself.
 *
 * <p>The pairs of every line are numbered once. A text is a list of lines; two texts are compared
 * by marking the pairs of one and walking over those of the other.
 */
final class Affinity {
  /** A page of one piece is weighed as one of two. */
  private static final int FEWEST = 2;

  private static final double ROUNDING = 1e-9;

  private final PairIds ids;
  private final PairSet[] byLine;
  private final List<PairSet> byPiece = new ArrayList<>();
  private final Rarity rarity;

  /** By pair, the text that was marked last and holds it. */
  private final int[] marks;

  private int mark;
  private int markedPiece = -1;

  Affinity(List<Piece> pieces) {
    this.ids = pageOf(pieces);
    this.byLine = linesOf(pieces);
    this.marks = new int[ids.size()];
    pieces.forEach(p -> byPiece.add(pairs(p.lines())));
    this.rarity = new Rarity(byPiece, ids.size(), FEWEST);
  }

  private Affinity(PairIds ids, PairSet[] byText) {
    this.ids = ids;
    this.byLine = byText;
    this.marks = new int[ids.size()];
    byPiece.addAll(Arrays.asList(byText));
    this.rarity = new Rarity(byPiece, ids.size(), FEWEST);
  }

  /** Between texts, each of them one piece. */
  static Affinity ofTexts(List<String> texts) {
    PairIds ids = new PairIds(texts.stream().mapToInt(PairIds::counted).sum());
    List<LinePairs> read = new ArrayList<>();
    texts.forEach(text -> read.add(ids.read(text)));
    return new Affinity(ids, read.stream().map(LinePairs::all).toArray(PairSet[]::new));
  }

  private static PairIds pageOf(List<Piece> pieces) {
    return pieces.isEmpty() ? new PairIds(0) : pieces.get(0).lines().get(0).seen().pairs().page();
  }

  private static PairSet[] linesOf(List<Piece> pieces) {
    int last = -1;
    for (Piece piece : pieces) {
      last = Math.max(last, piece.highest());
    }
    PairSet[] byLine = new PairSet[last + 1];
    for (Piece piece : pieces) {
      for (Marked line : piece.lines()) {
        byLine[line.index()] = line.seen().pairs().all();
      }
    }
    return byLine;
  }

  /** The pairs of all the lines; they stay marked. */
  private PairSet pairs(List<Marked> lines) {
    mark++;
    markedPiece = -1;
    if (lines.size() == 1) {
      return marked(byLine[lines.get(0).index()]);
    }
    int most = 0;
    int lone = 0;
    for (Marked line : lines) {
      most += byLine[line.index()].shared().length;
      lone += byLine[line.index()].lone();
    }
    int[] out = new int[most + 1];
    int count = 0;
    for (Marked line : lines) {
      for (int pair : byLine[line.index()].shared()) {
        out[count] = pair;
        count += marks[pair] == mark ? 0 : 1;
        marks[pair] = mark;
      }
    }
    return new PairSet(Arrays.copyOf(out, count), lone);
  }

  private PairSet marked(PairSet pairs) {
    mark(pairs.shared());
    return pairs;
  }

  private void mark(int[] pairs) {
    for (int pair : pairs) {
      marks[pair] = mark;
    }
  }

  /** About 0 for strangers, 1 for parts of one text. */
  double between(List<Marked> one, List<Marked> other) {
    PairSet second = pairs(other);
    return share(pairs(one), second);
  }

  /** The same of two of the pieces, by their place. */
  double between(int one, int other) {
    if (markedPiece != one) {
      mark++;
      mark(rarity.common(one));
      markedPiece = one;
    }
    double all = smaller(one, other);
    return all == 0 ? 0 : shared(rarity.common(other)) / all;
  }

  private double smaller(int one, int other) {
    return rarity.whole(rarity.count(one) < rarity.count(other) ? one : other);
  }

  /** What it can be at most, told without looking at any pair. */
  double most(int one, int other) {
    double all = smaller(one, other);
    double shared = Math.min(rarity.shareable(one), rarity.shareable(other));
    return all == 0 ? 0 : shared / all + ROUNDING;
  }

  private double shared(int[] pairs) {
    double shared = 0;
    for (int pair : pairs) {
      if (marks[pair] == mark) {
        shared += rarity.weight(pair);
      }
    }
    return shared;
  }

  /** How much of the smaller text is in the other; the first one's pairs are marked. */
  private double share(PairSet marked, PairSet other) {
    double all = rarity.sum(marked.size() < other.size() ? marked : other);
    return all == 0 ? 0 : shared(other.shared()) / all;
  }

  /** On how many pieces of the page the pair of characters stands that a joint would make. */
  int known(char last, char first) {
    int pair = ids.find(last, first);
    return pair >= 0 ? rarity.spread(pair) : pair == PairIds.UNKNOWN ? 0 : 1;
  }

  /** Places where a text, cut in two, would rather go on with this one. */
  Seam seam(List<Marked> other) {
    return new Seam(rarity, byLine, pairs(other));
  }
}
