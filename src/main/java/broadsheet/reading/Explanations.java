package broadsheet.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says why a line was taken for what it was: the features that spoke for it or against. */
final class Explanations {
  private static final int MOST = 6;

  private final Weights weights;
  private final Draft draft;

  Explanations(Weights weights, Draft draft) {
    this.weights = weights;
    this.draft = draft;
  }

  List<Evidence> of(Marked line) {
    List<Evidence> out = new ArrayList<>();
    for (Feature feature : line.seen().features()) {
      double weight = weights.emission(feature, line.state());
      if (weight != 0 && feature != Feature.ANY) {
        String rule = feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
        out.add(new Evidence(rule, weights.why(feature), weight));
      }
    }
    out.sort(
        Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight()))
            .thenComparing(Evidence::rule));
    List<Evidence> first = new ArrayList<>(out.subList(0, Math.min(MOST, out.size())));
    Evidence joint = draft.joint();
    if (joint != null && line.state() == State.TORN) {
      first.add(0, joint);
    }
    return first;
  }
}
