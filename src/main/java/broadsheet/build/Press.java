package broadsheet.build;

import broadsheet.build.Build.Places;
import broadsheet.card.Engraver;
import broadsheet.problem.Problem;
import broadsheet.render.Renderer;
import broadsheet.render.TemplateProblem;
import broadsheet.site.CardView;
import broadsheet.site.SiteFiles;
import broadsheet.site.WebPage;
import java.io.IOException;

/**
 * Prints web pages into the site, and draws cards; a page whose template fails is left out and
 * reported.
 */
final class Press {
  private final Renderer renderer;
  private final SiteFiles site;
  private final Findings findings;
  private final Places at;

  /** Its letters take a second to be read, so they are read by the first card. */
  private static final class Drawing {
    static final Engraver ENGRAVER = new Engraver();
  }

  Press(Renderer renderer, SiteFiles site, Findings findings, Places at) {
    this.renderer = renderer;
    this.site = site;
    this.findings = findings;
    this.at = at;
  }

  void print(WebPage page) throws IOException {
    if (page.view() instanceof CardView card) {
      site.write(page.path(), Drawing.ENGRAVER.png(card));
      return;
    }
    try {
      site.write(page.path(), renderer.render(page.view()));
    } catch (TemplateProblem e) {
      Problem problem = e.problem();
      findings.addOfTemplate(at.templates().folderOf(problem.at().path()), problem);
    }
  }
}
