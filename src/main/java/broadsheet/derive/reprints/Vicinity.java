package broadsheet.derive.reprints;

import java.util.BitSet;
import java.util.List;

/**
 * The texts whose candidates may be others than they were: those that came or changed, and those
 * that share a hash with what came, changed or went.
 *
 * <p>Found by going through all hashes once, without sorting them.
 *
 * @param texts by their numbers of today
 * @param marks all hashes of these texts: who has none of them is of no account
 */
record Vicinity(BitSet texts, HashSetOfLongs marks) {
  /**
   * The texts near what changed.
   *
   * @param sketches of today's texts
   * @param come those that came or changed
   * @param went the sketches that were, of what changed or went
   */
  static Vicinity of(List<Sketch> sketches, BitSet come, List<Sketch> went) {
    List<Sketch> came = come.stream().mapToObj(sketches::get).toList();
    HashSetOfLongs changed = new HashSetOfLongs(Sketch.SIZE * (came.size() + went.size()));
    came.forEach(sketch -> addAll(sketch, changed));
    went.forEach(sketch -> addAll(sketch, changed));
    BitSet near = (BitSet) come.clone();
    for (int text = 0; text < sketches.size(); text++) {
      if (hasAny(sketches.get(text), changed)) {
        near.set(text);
      }
    }
    HashSetOfLongs marks = new HashSetOfLongs(Sketch.SIZE * near.cardinality());
    near.stream().forEach(text -> addAll(sketches.get(text), marks));
    return new Vicinity(near, marks);
  }

  private static void addAll(Sketch sketch, HashSetOfLongs marks) {
    for (int i = 0; i < sketch.size(); i++) {
      marks.add(sketch.mark(i));
    }
  }

  private static boolean hasAny(Sketch sketch, HashSetOfLongs marks) {
    for (int i = 0; i < sketch.size(); i++) {
      if (marks.has(sketch.mark(i))) {
        return true;
      }
    }
    return false;
  }
}
