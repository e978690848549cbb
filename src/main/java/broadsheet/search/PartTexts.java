package broadsheet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where in a part each article stands: its text among the texts of all, its number, its bundle.
 *
 * <p>The texts of a part stand end to end here, so that one number of 32 bits, a <i>place</i>,
 * tells a unit of them; the index tells articles and units of their texts apart.
 */
final class PartTexts {
  /** The bits of a posting that tell its place; its key stands above them. */
  static final long PLACE = 0xFFFF_FFFFL;

  /** The first place that a number of 32 bits cannot tell. */
  private static final long MOST_UNITS = 1L << 32;

  /** The first article of every so many units is known, to find one quickly. */
  private static final int STRIDE = 9;

  /**
   * Of each article where it begins, and how many units stand before its body; at the end where all
   * end. Side by side, for whoever asks for the one asks for the other, far from where it asked
   * before.
   */
  private final int[] spans;

  private final int[] documentOfStride;
  private final int[] bundles;
  private final byte[] lengths;
  private final int[] days;
  private final List<Zones> zones = new ArrayList<>();
  private final long[] firstPlaces;
  private final int[] firstDocuments;
  private int allBundles;

  /** The texts of a part; each issue has as number its place in the part. */
  PartTexts(List<IndexedIssue> part) {
    this(part, IntStream.range(0, part.size()).toArray(), part.size());
  }

  /**
   * The texts of a part.
   *
   * @param part its issues, in the order of the archive
   * @param spilled how many issues are in the spill
   */
  static PartTexts spilled(List<IssueIndex> part, int spilled) {
    return new PartTexts(
        part.stream().map(IssueIndex::about).toList(),
        part.stream().mapToInt(IssueIndex::number).toArray(),
        spilled);
  }

  private PartTexts(List<IndexedIssue> part, int[] numbers, int spilled) {
    int documents = part.stream().mapToInt(IndexedIssue::documents).sum();
    spans = new int[2 * (documents + 1)];
    bundles = new int[documents];
    lengths = new byte[documents];
    days = new int[documents];
    firstPlaces = new long[spilled];
    firstDocuments = new int[spilled];
    Arrays.fill(firstDocuments, -1);
    for (int i = 0; i < numbers.length; i++) {
      add(part.get(i), numbers[i]);
    }
    documentOfStride = strides();
  }

  private void add(IndexedIssue issue, int number) {
    int document = zones.size();
    firstDocuments[number] = document;
    long next = start(document);
    firstPlaces[number] = next;
    for (LengthClass length : LengthClass.ALL) {
      int articles = issue.lengths().get(length.number());
      for (int i = 0; i < articles; i++, document++) {
        Zones text = issue.zones().get(zones.size() - firstDocuments[number]);
        next += text.units();
        spans[2 * document + 1] = text.units() - text.body();
        spans[2 * document + 2] = (int) next;
        bundles[document] = allBundles + i / length.together();
        lengths[document] = (byte) length.number();
        days[document] = (int) issue.issue().date().toEpochDay();
        zones.add(text);
      }
      allBundles += length.bundles(articles);
    }
    if (next >= MOST_UNITS) {
      throw new IllegalStateException("a part of the archive has more text than an index can hold");
    }
  }

  private int[] strides() {
    int[] first = new int[(int) (start(zones.size()) >>> STRIDE) + 1];
    int document = 0;
    for (int i = 0; i < first.length; i++) {
      while (document + 1 < zones.size() && start(document + 1) <= ((long) i << STRIDE)) {
        document++;
      }
      first[i] = document;
    }
    return first;
  }

  int documents() {
    return zones.size();
  }

  /** How many bundles the part has. */
  int bundles() {
    return allBundles;
  }

  /** Whether an issue, by its number in the spill, belongs to the part. */
  boolean has(int issue) {
    return firstDocuments[issue] >= 0;
  }

  /** Where the text of an issue begins, by its number in the spill. */
  long firstPlace(int issue) {
    return firstPlaces[issue];
  }

  /** The number in the part of the first article of an issue, by its number in the spill. */
  int firstDocument(int issue) {
    return firstDocuments[issue];
  }

  /** The article to whose text a place belongs. */
  int documentAt(long place) {
    int document = documentOfStride[(int) (place >>> STRIDE)];
    while (start(document + 1) <= place) {
      document++;
    }
    return document;
  }

  /** The place where the text of an article begins; of the number of articles, where all end. */
  long start(int document) {
    return Integer.toUnsignedLong(spans[2 * document]);
  }

  /** How many units of the text of an article stand before its body. */
  int beforeBody(int document) {
    return spans[2 * document + 1];
  }

  Zones zones(int document) {
    return zones.get(document);
  }

  /** The number in the part of the bundle that has an article. */
  int bundle(int document) {
    return bundles[document];
  }

  /** How an article stands among those that hold a key. */
  Standing standing(int document, int heads, int times) {
    LengthClass length = LengthClass.ALL.get(lengths[document]);
    return new Standing(document, days[document], heads, times, length);
  }
}
