package broadsheet.reading;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Features as bits: to ask for one, or for any of several, costs next to nothing. */
@SuppressWarnings("EnumOrdinal") // the bits go by the order of the features
final class FeatureSet extends AbstractSet<Feature> {
  private static final Feature[] ALL = Feature.values();

  private final long[] bits;

  private FeatureSet(long[] bits) {
    this.bits = bits;
  }

  static FeatureSet of(Feature... features) {
    Collector out = new Collector();
    for (Feature feature : features) {
      out.add(feature);
    }
    return out.done();
  }

  boolean has(Feature feature) {
    int at = feature.ordinal();
    return (bits[at >>> 6] >>> at & 1) != 0;
  }

  /** Whether one of the others is among these. */
  boolean meets(FeatureSet others) {
    long common = 0;
    for (int i = 0; i < bits.length; i++) {
      common |= bits[i] & others.bits[i];
    }
    return common != 0;
  }

  /** These and the others. */
  FeatureSet and(FeatureSet others) {
    long[] all = bits.clone();
    for (int i = 0; i < all.length; i++) {
      all[i] |= others.bits[i];
    }
    return new FeatureSet(all);
  }

  @Override
  public boolean contains(Object feature) {
    return feature instanceof Feature known && has(known);
  }

  @Override
  public int size() {
    int size = 0;
    for (long word : bits) {
      size += Long.bitCount(word);
    }
    return size;
  }

  @Override
  public Iterator<Feature> iterator() {
    return new Iterator<>() {
      private int at = FeatureSet.this.next(0);

      @Override
      public boolean hasNext() {
        return at >= 0;
      }

      @Override
      public Feature next() {
        if (at < 0) {
          throw new NoSuchElementException();
        }
        Feature feature = ALL[at];
        at = FeatureSet.this.next(at + 1);
        return feature;
      }
    };
  }

  /** The place of the first feature from this place on, or -1. */
  int next(int from) {
    int word = from >>> 6;
    long rest = word < bits.length ? bits[word] & -1L << from : 0;
    while (rest == 0 && ++word < bits.length) {
      rest = bits[word];
    }
    return rest == 0 ? -1 : (word << 6) + Long.numberOfTrailingZeros(rest);
  }

  /** Takes features one by one, until it is done. */
  static final class Collector {
    private final long[] bits = new long[(ALL.length + 63) >>> 6];

    void add(Feature feature) {
      bits[feature.ordinal() >>> 6] |= 1L << feature.ordinal();
    }

    /** Adds the feature if it was seen. */
    void when(boolean seen, Feature feature) {
      if (seen) {
        add(feature);
      }
    }

    FeatureSet done() {
      return new FeatureSet(bits);
    }
  }
}
