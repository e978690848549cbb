package broadsheet.render;

import broadsheet.site.FeedView;
import broadsheet.site.OpensearchView;
import broadsheet.site.OutsideView;
import broadsheet.site.SitemapIndexView;
import broadsheet.site.SitemapView;
import broadsheet.site.View;
import java.util.Locale;
import java.util.Set;

/** Which template prints a view. */
final class TemplateNames {
  private static final Set<Class<? extends View>> XML =
      Set.of(FeedView.class, OpensearchView.class, SitemapView.class, SitemapIndexView.class);

  private TemplateNames() {}

  /**
   * {@code ColumnDistrictView}: {@code column-district.ftlh}; XML has {@code .ftlx}. The views of
   * other rooms stand in a folder named like the room: {@code review/report.ftlh}.
   */
  static String of(Class<? extends View> view) {
    String type = view.getSimpleName();
    String stem = type.substring(0, type.length() - "View".length());
    String name = stem.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return folder(view) + name + (XML.contains(view) ? ".ftlx" : ".ftlh");
  }

  private static String folder(Class<? extends View> view) {
    String room = view.getPackageName();
    boolean outside = OutsideView.class.isAssignableFrom(view);
    return outside ? room.substring(room.lastIndexOf('.') + 1) + "/" : "";
  }
}
