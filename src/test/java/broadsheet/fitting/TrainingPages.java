package broadsheet.fitting;

import broadsheet.reading.TruePage;
import java.util.List;

/** The pages that the weights are fitted on. */
final class TrainingPages {
  private TrainingPages() {}

  static List<TruePage> of(int count) {
    return broadsheet.reading.SamplePractice.pages().stream().limit(count).toList();
  }
}
