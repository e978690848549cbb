package broadsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One fault, planted into a site that has none, and all that must be reported for it.
 *
 * @param name what is wrong
 * @param planting plants it
 * @param expected every report, and no other
 */
record Plant(String name, Consumer<TinySite> planting, List<Expected> expected) {
  /**
   * A report.
   *
   * @param file the file that it must name
   * @param words what stands on the line that it must name, once the fault is planted; empty for
   *     the file as a whole
   * @param what a part of its text
   */
  record Expected(String file, String words, String what) {}

  Plant {
    expected = List.copyOf(expected);
  }

  /** Planted by hand. */
  static Plant of(String name, Consumer<TinySite> planting) {
    return new Plant(name, planting, List.of());
  }

  /** Planted by replacing the one place in a file where something stands. */
  static Plant of(String name, String file, String from, String to) {
    return of(name, site -> site.replace(file, from, to));
  }

  Plant found(String file, String words, String what) {
    List<Expected> more = new ArrayList<>(expected);
    more.add(new Expected(file, words, what));
    return new Plant(name, planting, more);
  }

  @Override
  public String toString() {
    return name;
  }
}
