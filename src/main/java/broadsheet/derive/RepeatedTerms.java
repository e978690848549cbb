package broadsheet.derive;

import java.util.Arrays;
import java.util.Collection;

/**
 * Which terms were seen in two headlines or more, in eight bytes a sighting.
 *
 * <p>Most runs of a headline stand in no other, so they are not kept but only hashed; who then goes
 * through the headlines again keeps only the terms of which {@link #mayRepeat} is true. A term that
 * repeats is never missed; one that does not gets through by chance once in about 2<sup>64</sup>
 * pairs, so who keeps them counts once more. Merging is putting the sightings together, in any
 * order.
 */
public final class RepeatedTerms {
  private static final int FIRST_ROOM = 128;

  private long[] hashes = new long[FIRST_ROOM];
  private int size;

  /**
   * Notes the terms of one headline.
   *
   * @param terms each once
   */
  public void add(Collection<String> terms) {
    for (String term : terms) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, size + size / 2);
      }
      hashes[size++] = hash(term);
    }
  }

  /** Puts to these what another has seen. */
  public void addAll(RepeatedTerms other) {
    if (size + other.size > hashes.length) {
      hashes = Arrays.copyOf(hashes, Math.max(size + other.size, size + size / 2));
    }
    System.arraycopy(other.hashes, 0, hashes, size, other.size);
    size += other.size;
  }

  /** Must be called once all are noted, before it is asked. */
  public void sort() {
    Arrays.parallelSort(hashes, 0, size);
  }

  /** Whether a term was noted twice or more. */
  public boolean mayRepeat(String term) {
    long hash = hash(term);
    int at = Arrays.binarySearch(hashes, 0, size, hash);
    return at >= 0
        && ((at > 0 && hashes[at - 1] == hash) || (at + 1 < size && hashes[at + 1] == hash));
  }

  /** FNV-1a over the units, mixed once more as its high bits are weak. */
  private static long hash(String term) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x100000001B3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 29);
  }
}
