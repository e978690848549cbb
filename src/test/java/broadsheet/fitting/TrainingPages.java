package broadsheet.fitting;

import broadsheet.reading.TruePage;
import broadsheet.shredder.Damage;
import broadsheet.shredder.Shredded;
import broadsheet.shredder.Shredder;
import broadsheet.shredder.Split;
import broadsheet.text.JsonFault;
import java.util.ArrayList;
import java.util.List;

/** The pages that the weights are fitted on: the usual damage most, some light, some heavy. */
final class TrainingPages {
  private TrainingPages() {}

  static List<TruePage> of(long seed, int count) {
    List<TruePage> out = new ArrayList<>();
    add(out, Damage.LIGHT, seed, count / 6);
    add(out, Damage.DEFAULT, seed + 1, count / 2);
    add(out, Damage.HEAVY, seed + 2, count / 3);
    return out;
  }

  private static void add(List<TruePage> out, Damage damage, long seed, int count) {
    Shredder.pages(Split.FIT, damage, seed, count).map(TrainingPages::page).forEach(out::add);
  }

  private static TruePage page(Shredded page) {
    try {
      return TruePage.of(page.page(), page.archive(), page.truth().json());
    } catch (JsonFault e) {
      throw new IllegalStateException(page.name(), e);
    }
  }
}
