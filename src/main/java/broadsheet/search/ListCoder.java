package broadsheet.search;

import java.util.SortedSet;
import java.util.function.Consumer;

/**
 * Writes where a key stands, in the form that costs a reader least.
 *
 * <p>A rare key has the bundles that hold it: whoever asks for it looks at their text anyway, to
 * show it. All others have the articles that hold them, and pairs and words their positions there.
 * For one thread at a time.
 */
final class ListCoder {
  /** A key in at most so many bundles, and at most a hundredth of all, has no positions. */
  private static final int MOST_RARE = 80;

  private static final int LEAST_RARE = 4;
  private static final int RARE_SHARE = 100;

  private final PartTexts texts;
  private final Positions positions;
  private final int rareBundles;

  /** The bundles of the key at hand. */
  private final int[] rare;

  ListCoder(PartTexts texts) {
    this.texts = texts;
    this.positions = new Positions(texts);
    this.rareBundles = Math.max(LEAST_RARE, Math.min(MOST_RARE, texts.bundles() / RARE_SHARE));
    this.rare = new int[rareBundles + 1];
  }

  /**
   * The list of a pair of units or of a word.
   *
   * @param places ascending in their lowest 32 bits
   */
  CodedList places(long[] places, int from, int to) {
    int count = bundlesOfPlaces(places, from, to);
    return count <= rareBundles ? rare(count) : positions.of(places, from, to);
  }

  /** The list of a word. */
  CodedList word(Postings word) {
    long[] places = word.places();
    return places(places, 0, places.length);
  }

  /**
   * The list of a single unit.
   *
   * @param postings ascending, the article's number times 8 and its zones in their lowest 32 bits
   */
  CodedList documents(long[] postings, int from, int to) {
    int count = bundlesOfDocuments(postings, from, to);
    return count <= rareBundles ? rare(count) : inZones(postings, from, to);
  }

  private static int document(long posting) {
    return (int) ((posting & PartTexts.PLACE) >>> 3);
  }

  /** Notes the bundles of places while there is room; returns how many were noted. */
  private int bundlesOfPlaces(long[] places, int from, int to) {
    int count = 0;
    long end = -1;
    for (int i = from; i < to && count < rare.length; i++) {
      long place = places[i] & PartTexts.PLACE;
      if (place >= end) {
        int document = texts.documentAt(place);
        end = texts.start(document + 1);
        count = noted(texts.bundle(document), count);
      }
    }
    return count;
  }

  /** The same for articles. */
  private int bundlesOfDocuments(long[] postings, int from, int to) {
    int count = 0;
    for (int i = from; i < to && count < rare.length; i++) {
      count = noted(texts.bundle(document(postings[i])), count);
    }
    return count;
  }

  private int noted(int bundle, int count) {
    if (count > 0 && rare[count - 1] == bundle) {
      return count;
    }
    rare[count] = bundle;
    return count + 1;
  }

  /** A key in more bundles than that has positions. */
  int mostRare() {
    return rareBundles;
  }

  /** The list of a key that stands in those bundles, few of them, ascending. */
  CodedList bundles(SortedSet<Integer> bundles) {
    int count = 0;
    for (int bundle : bundles) {
      count = noted(bundle, count);
    }
    return rare(count);
  }

  private CodedList rare(int count) {
    Bits out = new Bits().golomb(count - 1L, Bits.FEW);
    int k = parameter(texts.bundles(), count);
    for (int i = 0; i < count; i++) {
      out.rice(rare[i] - (i == 0 ? 0 : rare[i - 1] + 1), k);
    }
    return new CodedList.Rare(out);
  }

  private CodedList inZones(long[] postings, int from, int to) {
    Bits lists = new Bits();
    putGaps(lists, with(postings, from, to, IssueGrams.IN_HEADLINE));
    putGaps(lists, with(postings, from, to, IssueGrams.IN_OTHER_HEADS));
    putDocuments(lists, with(postings, from, to, IssueGrams.IN_BODY));
    return new CodedList.Common(
        lists, new Bits(), to - from, told -> tellStandings(postings, from, to, told));
  }

  private void tellStandings(long[] postings, int from, int to, Consumer<Standing> told) {
    for (int i = from; i < to; i++) {
      int document = document(postings[i]);
      int heads = (int) postings[i] & (IssueGrams.IN_HEADLINE | IssueGrams.IN_OTHER_HEADS);
      int times = (postings[i] & IssueGrams.IN_BODY) == 0 ? 0 : 1;
      told.accept(texts.standing(document, heads, times));
    }
  }

  private static LongList with(long[] postings, int from, int to, int zone) {
    LongList documents = new LongList();
    for (int i = from; i < to; i++) {
      if ((postings[i] & zone) != 0) {
        documents.add(document(postings[i]));
      }
    }
    return documents;
  }

  /** A list of articles, or where these are most of all, of the others. */
  private void putDocuments(Bits out, LongList documents) {
    boolean most = documents.size() > texts.documents() / 2;
    out.put(most ? 1 : 0, 1);
    putGaps(out, most ? others(documents) : documents);
  }

  private LongList others(LongList documents) {
    LongList others = new LongList();
    int at = 0;
    for (int document = 0; document < texts.documents(); document++) {
      if (at < documents.size() && documents.get(at) == document) {
        at++;
      } else {
        others.add(document);
      }
    }
    return others;
  }

  /** How many, and if there are any, the parameter of the gaps, then these. */
  static void putGaps(Bits out, LongList ascending) {
    LongList gaps = new LongList();
    for (int i = 0; i < ascending.size(); i++) {
      gaps.add(ascending.get(i) - (i == 0 ? 0 : ascending.get(i - 1) + 1));
    }
    out.golomb(gaps.size(), Bits.SOME);
    if (gaps.size() > 0) {
      putRice(out, gaps);
    }
  }

  /** The parameter that suits the numbers best, then these. */
  static void putRice(Bits out, LongList numbers) {
    int k = bestParameter(numbers);
    out.put(k, 5);
    for (int i = 0; i < numbers.size(); i++) {
      out.rice(numbers.get(i), k);
    }
  }

  /** The parameter of a Rice code that a reader knows from the numbers alone. */
  static int parameter(long universe, long count) {
    long mean = universe * 11 / (16 * Math.max(1, count));
    return mean < 1 ? 0 : 63 - Long.numberOfLeadingZeros(mean);
  }

  /** The parameter of the Rice code that makes them shortest. */
  static int bestParameter(LongList numbers) {
    int guess = parameter(numbers.sumOfShifted(0), numbers.size());
    int best = guess;
    long least = Long.MAX_VALUE;
    for (int k = Math.max(0, guess - 1); k <= Math.min(31, guess + 1); k++) {
      long cost = (k + 1L) * numbers.size() + numbers.sumOfShifted(k);
      best = cost < least ? k : best;
      least = Math.min(least, cost);
    }
    return best;
  }
}
