package broadsheet.shredder;

import java.util.ArrayList;
import java.util.List;

/** Which half of all sentences, words and sample articles a page is made of. */
public enum Split {
  /** For fitting weights. */
  FIT(0),
  /** For measuring; shares nothing with the other half but words of which there are few. */
  MEASURE(1);

  private final int first;

  Split(int first) {
    this.first = first;
  }

  /** 0 or 1: where its half of a list begins. */
  int first() {
    return first;
  }

  /** Lists shorter than this have no halves. */
  private static final int FEW = 4;

  /** This half of a list. */
  <T> List<T> half(List<T> all) {
    if (all.size() < FEW) {
      return all;
    }
    List<T> out = new ArrayList<>();
    for (int i = first; i < all.size(); i += 2) {
      out.add(all.get(i));
    }
    return out;
  }
}
