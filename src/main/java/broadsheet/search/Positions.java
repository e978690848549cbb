package broadsheet.search;

import java.util.List;
import java.util.function.Consumer;

/** Gathers the places of one key after the other by article, and writes them. */
final class Positions {
  private final PartTexts texts;
  private final LongList headGaps = new LongList();
  private final LongList headPositions = new LongList();
  private final LongList headZones = new LongList();
  private final LongList documents = new LongList();
  private final LongList firsts = new LongList();
  private final LongList nexts = new LongList();
  private final LongList times = new LongList();
  private int lastHead;

  Positions(PartTexts texts) {
    this.texts = texts;
  }

  /**
   * The list of a key.
   *
   * @param places ascending in their lowest 32 bits
   */
  CodedList of(long[] places, int from, int to) {
    for (LongList list :
        List.of(headGaps, headPositions, headZones, documents, firsts, nexts, times)) {
      list.clear();
    }
    lastHead = 0;
    int articles = 0;
    for (int i = from; i < to; articles++) {
      i = addArticle(places, i, to);
    }
    return new CodedList.Common(
        articles(), inBodies(), articles, told -> tellStandings(places, from, to, told));
  }

  /** Adds the places in one article; returns the index of the first behind it. */
  private int addArticle(long[] places, int from, int to) {
    int document = texts.documentAt(places[from] & PartTexts.PLACE);
    int body = texts.beforeBody(document);
    long start = texts.start(document);
    long end = texts.start(document + 1);
    int inBody = 0;
    long last = 0;
    int i = from;
    for (; i < to && (places[i] & PartTexts.PLACE) < end; i++) {
      long at = (places[i] & PartTexts.PLACE) - start;
      if (at >= body) {
        addInBody(inBody++, at, last);
        last = at;
      } else {
        addInHeads(document, at, texts.zones(document));
      }
    }
    if (inBody > 0) {
      documents.add(document);
      times.add(inBody);
    }
    return i;
  }

  private void tellStandings(long[] places, int from, int to, Consumer<Standing> told) {
    for (int i = from; i < to; ) {
      int document = texts.documentAt(places[i] & PartTexts.PLACE);
      int body = texts.beforeBody(document);
      int heads = 0;
      int inBody = 0;
      for (; i < to && (places[i] & PartTexts.PLACE) < texts.start(document + 1); i++) {
        long at = (places[i] & PartTexts.PLACE) - texts.start(document);
        inBody += at >= body ? 1 : 0;
        heads |= at >= body ? 0 : (texts.zones(document).inHeadline(at) ? 1 : 2);
      }
      told.accept(texts.standing(document, heads, inBody));
    }
  }

  private void addInBody(int before, long at, long last) {
    if (before == 0) {
      firsts.add(at);
    } else {
      nexts.add(at - last - 1);
    }
  }

  private void addInHeads(int document, long at, Zones zones) {
    headGaps.add(document - lastHead);
    lastHead = document;
    headPositions.add(at);
    headZones.add(zones.inHeadline(at) ? 1 : 0);
  }

  private Bits articles() {
    Bits out = new Bits().golomb(headGaps.size(), Bits.SOME);
    if (headGaps.size() > 0) {
      putHeads(out);
    }
    ListCoder.putGaps(out, documents);
    if (documents.size() > 0) {
      putTimes(out);
    }
    return out;
  }

  private void putHeads(Bits out) {
    int gap = ListCoder.bestParameter(headGaps);
    int position = ListCoder.bestParameter(headPositions);
    out.put(gap, 5).put(position, 5);
    for (int i = 0; i < headGaps.size(); i++) {
      out.rice(headGaps.get(i), gap).put(headZones.get(i), 1).rice(headPositions.get(i), position);
    }
  }

  /** Which of the articles have the key more than once in the body, and how often beyond twice. */
  private void putTimes(Bits out) {
    LongList several = new LongList();
    for (int i = 0; i < times.size(); i++) {
      if (times.get(i) > 1) {
        several.add(i);
      }
    }
    ListCoder.putGaps(out, several);
    for (int i = 0; i < several.size(); i++) {
      out.golomb(times.get((int) several.get(i)) - 2, Bits.FEW);
    }
  }

  private Bits inBodies() {
    Bits out = new Bits();
    if (documents.size() == 0) {
      return out;
    }
    int first = ListCoder.bestParameter(firsts);
    int next = ListCoder.bestParameter(nexts);
    out.put(first, 5).put(next, 5);
    for (int i = 0, j = 0; i < documents.size(); i++) {
      out.rice(firsts.get(i), first);
      for (long left = times.get(i); left > 1; left--) {
        out.rice(nexts.get(j++), next);
      }
    }
    return out;
  }
}
