package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.derive.reprints.Cluster;
import broadsheet.derive.reprints.Reprints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The list of the texts that were printed more than once. */
final class ReprintPlans {
  private ReprintPlans() {}

  static List<Plan> of(Imprint imprint, Reprints reprints) {
    List<ArticleSummary> firsts =
        new ArrayList<>(reprints.clusters().stream().map(Cluster::first).toList());
    Collections.reverse(firsts);
    return Runs.plan(
        imprint,
        new Runs.Source(
            Urls.REPRINTS,
            firsts,
            first -> stamp(reprints, first),
            own -> 0,
            RunGlance.NONE,
            here -> RunItems.of(here, new Entries(here, false, reprints, true))),
        ReprintPlans::view);
  }

  /** Of all printings of a text. */
  private static long stamp(Reprints reprints, ArticleSummary first) {
    return reprints.cluster(first).map(c -> Plan.ofArticles(c.printings())).orElse(first.stamp());
  }

  private static View view(Here here, Run run) {
    String title = here.messages().get("nav.reprints");
    String intro = here.messages().get("intro.reprints");
    Frame frame =
        Frames.of(here, title)
            .step(title, Urls.REPRINTS)
            .describe(intro)
            .data(LinkedData.collection(here, title))
            .make();
    return new ReprintsView(frame, title, intro, run);
  }
}
