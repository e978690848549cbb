package broadsheet.search;

/**
 * Writes where a key stands, in the form that costs a reader least.
 *
 * <p>A rare key has the pages that hold it: whoever asks for it looks at their text anyway, to show
 * it. A single unit has the articles that hold it. All others have their places.
 */
final class ListCoder {
  /** A key on at most so many pages, and at most a fortieth of all, has no places. */
  private static final int MOST_RARE = 48;

  private static final int LEAST_RARE = 4;

  /** A list's form, in two bits. */
  static final int PAGES = 0;

  static final int PLACES = 1;
  static final int DOCUMENTS = 2;
  static final int OWN_FILE = 3;

  private static final long PLACE = 0xFFFF_FFFFL;

  private final int[] pageOfCell;
  private final int[] pageOfDocument;
  private final int pages;
  private final int rarePages;
  private final long units;

  ListCoder(Part part) {
    this.pageOfCell = part.pageOfCell();
    this.pageOfDocument = part.pageOfDocument();
    this.pages = part.pages();
    this.rarePages = Math.max(LEAST_RARE, Math.min(MOST_RARE, pages / 40));
    this.units = part.cells() * IssueIndex.GRID;
  }

  /** Places that a number of 32 bits can tell. */
  void requireRoom() {
    if (units > PLACE) {
      throw new IllegalStateException("a part of the archive has more text than an index can hold");
    }
  }

  /**
   * The list of a pair of units or of a word.
   *
   * @param places ascending in their lowest 32 bits
   */
  Bits places(long[] places, int from, int to) {
    int[] rare = new int[rarePages];
    int distinct = 0;
    for (int i = from; i < to && distinct <= rarePages; i++) {
      int page = pageOfCell[(int) ((places[i] & PLACE) / IssueIndex.GRID)];
      if (distinct == 0 || rare[Math.min(distinct, rarePages) - 1] != page) {
        distinct = noted(rare, distinct, page);
      }
    }
    return distinct <= rarePages ? pages(rare, distinct) : common(places, from, to);
  }

  /** The list of a word. */
  Bits word(Postings word) {
    long[] places = new long[word.count()];
    places[0] = word.first();
    byte[] gaps = word.gaps().toArray();
    for (int i = 1, at = 0; i < places.length; i++) {
      long gap = 0;
      for (int shift = 0, more = 1; more != 0; shift += 7) {
        gap |= (gaps[at] & 0x7FL) << shift;
        more = gaps[at++] & 0x80;
      }
      places[i] = places[i - 1] + gap;
    }
    return places(places, 0, places.length);
  }

  /**
   * The list of a single unit.
   *
   * @param postings ascending, the article's number times 8 and its zones in their lowest 32 bits
   */
  Bits documents(long[] postings, int from, int to) {
    int[] rare = new int[rarePages];
    int distinct = 0;
    for (int i = from; i < to && distinct <= rarePages; i++) {
      int page = pageOfDocument[(int) ((postings[i] & PLACE) >>> 3)];
      if (distinct == 0 || rare[Math.min(distinct, rarePages) - 1] != page) {
        distinct = noted(rare, distinct, page);
      }
    }
    return distinct <= rarePages ? pages(rare, distinct) : inZones(postings, from, to);
  }

  private int noted(int[] rare, int distinct, int page) {
    if (distinct < rarePages) {
      rare[distinct] = page;
    }
    return distinct + 1;
  }

  private Bits pages(int[] rare, int count) {
    Bits out = new Bits().put(PAGES, 2).golomb(count - 1L, Bits.FEW);
    int k = parameter(pages, count);
    for (int i = 0; i < count; i++) {
      out.rice(rare[i] - (i == 0 ? 0 : rare[i - 1] + 1), k);
    }
    return out;
  }

  private static Bits common(long[] places, int from, int to) {
    long[] gaps = new long[to - from];
    long next = 0;
    for (int i = from; i < to; i++) {
      long place = places[i] & PLACE;
      gaps[i - from] = place - next;
      next = place + 1;
    }
    Bits list = new Bits();
    putGaps(list, gaps, gaps.length);
    return new Bits().put(PLACES, 2).golomb(list.size(), Bits.MANY).put(list);
  }

  private static Bits inZones(long[] postings, int from, int to) {
    Bits lists = new Bits();
    putThose(lists, postings, from, to, 0, 0);
    putThose(lists, postings, from, to, IssueGrams.IN_HEADLINE, IssueGrams.IN_HEADLINE);
    putThose(lists, postings, from, to, IssueGrams.IN_OTHER_HEADS, IssueGrams.IN_OTHER_HEADS);
    putThose(lists, postings, from, to, IssueGrams.IN_BODY, 0);
    return new Bits().put(DOCUMENTS, 2).golomb(lists.size(), Bits.MANY).put(lists);
  }

  /** The articles whose zones, as far as the mask sees them, are those wanted. */
  private static void putThose(Bits out, long[] postings, int from, int to, int mask, int wanted) {
    long[] gaps = new long[to - from];
    int count = 0;
    long next = 0;
    for (int i = from; i < to; i++) {
      if ((postings[i] & mask) == wanted) {
        long document = (postings[i] & PLACE) >>> 3;
        gaps[count++] = document - next;
        next = document + 1;
      }
    }
    putGaps(out, gaps, count);
  }

  private static void putGaps(Bits out, long[] gaps, int count) {
    int k = bestParameter(gaps, count);
    out.golomb(count, Bits.SOME).put(k, 5);
    for (int i = 0; i < count; i++) {
      out.rice(gaps[i], k);
    }
  }

  /** The parameter of a Rice code that a reader knows from the numbers alone. */
  static int parameter(long universe, long count) {
    long mean = universe * 11 / (16 * Math.max(1, count));
    return mean < 1 ? 0 : 63 - Long.numberOfLeadingZeros(mean);
  }

  private static int bestParameter(long[] gaps, int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += gaps[i];
    }
    int guess = parameter(sum, count);
    int best = guess;
    long least = Long.MAX_VALUE;
    for (int k = Math.max(0, guess - 1); k <= Math.min(31, guess + 1); k++) {
      long cost = (k + 1L) * count;
      for (int i = 0; i < count; i++) {
        cost += gaps[i] >>> k;
      }
      best = cost < least ? k : best;
      least = Math.min(least, cost);
    }
    return best;
  }
}
