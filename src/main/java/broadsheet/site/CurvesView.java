package broadsheet.site;

import java.util.List;

/**
 * How many articles the archive has of when: the whole, its publications, sections and districts.
 *
 * @param frame what surrounds the page
 * @param title of the page
 * @param intro what is shown
 * @param groups the curves
 */
public record CurvesView(Frame frame, String title, String intro, List<Curve.Group> groups)
    implements View {
  public CurvesView {
    groups = List.copyOf(groups);
  }
}
