package broadsheet.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * How many findings there are of each matter.
 *
 * @param numbers a number for each {@link Matter}, in the order of its constants
 */
@SuppressWarnings("EnumOrdinal") // a small fixed table, one for every page of the archive
public record Counts(List<Integer> numbers) {
  static final Counts NONE = new Counts(Collections.nCopies(Matter.values().length, 0));

  public Counts {
    numbers = List.copyOf(numbers);
  }

  static Counts of(Collection<Finding> findings) {
    Counts counts = NONE;
    for (Finding finding : findings) {
      counts = counts.plus(finding.matter(), 1);
    }
    return counts;
  }

  Counts plus(Matter matter, int more) {
    List<Integer> sum = new ArrayList<>(numbers);
    sum.set(matter.ordinal(), sum.get(matter.ordinal()) + more);
    return new Counts(sum);
  }

  Counts plus(Counts other) {
    List<Integer> sum = new ArrayList<>(numbers);
    for (int i = 0; i < sum.size(); i++) {
      sum.set(i, sum.get(i) + other.numbers.get(i));
    }
    return new Counts(sum);
  }

  int of(Matter matter) {
    return numbers.get(matter.ordinal());
  }

  /** All findings but missing pages and days. */
  int all() {
    return numbers.stream().mapToInt(Integer::intValue).sum() - of(Matter.GAP);
  }

  /** Findings that are doubts of the reader. */
  int doubts() {
    int sum = 0;
    for (Matter matter : Matter.values()) {
      sum += matter.doubt() ? of(matter) : 0;
    }
    return sum;
  }
}
