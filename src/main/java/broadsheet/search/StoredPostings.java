package broadsheet.search;

import java.io.EOFException;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Reads where a key stands, as {@link ListCoder} takes it: places of pairs and words, articles with
 * their zones of single units.
 */
final class StoredPostings {
  private final PartTexts texts;
  private final IntPredicate wanted;

  /**
   * A reader.
   *
   * @param texts where the articles stand now; those that are wanted have the zones that they had
   * @param wanted the articles to be told of
   */
  StoredPostings(PartTexts texts, IntPredicate wanted) {
    this.texts = texts;
    this.wanted = wanted;
  }

  /** Of a single unit: the article's number times 8 and its zones, ascending. */
  LongList units(BitReader in) throws EOFException {
    byte[] zones = new byte[texts.documents()];
    mark(zones, gaps(in), IssueGrams.IN_HEADLINE);
    mark(zones, gaps(in), IssueGrams.IN_OTHER_HEADS);
    boolean most = in.bits(1) == 1;
    LongList listed = gaps(in);
    mark(zones, most ? others(listed) : listed, IssueGrams.IN_BODY);
    LongList postings = new LongList();
    for (int document = 0; document < zones.length; document++) {
      if (zones[document] != 0 && wanted.test(document)) {
        postings.add((long) document << 3 | zones[document]);
      }
    }
    return postings;
  }

  private void mark(byte[] zones, LongList documents, int zone) throws EOFException {
    for (int i = 0; i < documents.size(); i++) {
      zones[document(documents.get(i))] |= (byte) zone;
    }
  }

  private LongList others(LongList documents) throws EOFException {
    boolean[] listed = new boolean[texts.documents()];
    for (int i = 0; i < documents.size(); i++) {
      listed[document(documents.get(i))] = true;
    }
    LongList others = new LongList();
    for (int document = 0; document < listed.length; document++) {
      if (!listed[document]) {
        others.add(document);
      }
    }
    return others;
  }

  private int document(long number) throws EOFException {
    if (number < 0 || number >= texts.documents()) {
      throw new EOFException("a list of the search index has too many articles");
    }
    return (int) number;
  }

  /**
   * Of a pair or word: its places, in no order.
   *
   * @param articles where the list's articles begin
   * @param positions where its positions begin; the same where they follow
   */
  LongList places(BitReader articles, BitReader positions) throws EOFException {
    LongList places = new LongList();
    heads(articles, places);
    LongList documents = gaps(articles);
    if (documents.size() > 0) {
      bodies(documents, times(articles, documents.size()), positions, places);
    }
    return places;
  }

  private void heads(BitReader in, LongList places) throws EOFException {
    long count = in.golomb(Bits.SOME);
    if (count == 0) {
      return;
    }
    int gap = (int) in.bits(5);
    int position = (int) in.bits(5);
    long document = 0;
    for (; count > 0; count--) {
      document += in.rice(gap);
      in.bits(1);
      add(document, in.rice(position), places);
    }
  }

  private static long[] times(BitReader in, int documents) throws EOFException {
    long[] times = new long[documents];
    Arrays.fill(times, 1);
    LongList several = gaps(in);
    for (int i = 0; i < several.size(); i++) {
      if (several.get(i) >= documents) {
        throw new EOFException("a list of the search index has too many articles");
      }
      times[(int) several.get(i)] = in.golomb(Bits.FEW) + 2;
    }
    return times;
  }

  private void bodies(LongList documents, long[] times, BitReader in, LongList places)
      throws EOFException {
    int first = (int) in.bits(5);
    int next = (int) in.bits(5);
    for (int i = 0; i < documents.size(); i++) {
      long at = in.rice(first);
      add(documents.get(i), at, places);
      for (long left = times[i]; left > 1; left--) {
        at += in.rice(next) + 1;
        add(documents.get(i), at, places);
      }
    }
  }

  private void add(long document, long at, LongList places) throws EOFException {
    int number = document(document);
    if (wanted.test(number)) {
      places.add(texts.start(number) + at);
    }
  }

  private static LongList gaps(BitReader in) throws EOFException {
    LongList numbers = new LongList();
    long count = in.golomb(Bits.SOME);
    if (count == 0) {
      return numbers;
    }
    int k = (int) in.bits(5);
    long next = 0;
    for (; count > 0; count--) {
      long number = next + in.rice(k);
      numbers.add(number);
      next = number + 1;
    }
    return numbers;
  }
}
