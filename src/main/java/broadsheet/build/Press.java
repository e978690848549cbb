package broadsheet.build;

import broadsheet.build.Build.Places;
import broadsheet.problem.Problem;
import broadsheet.render.Renderer;
import broadsheet.render.TemplateProblem;
import broadsheet.site.SiteFiles;
import broadsheet.site.WebPage;
import java.io.IOException;

/** Prints web pages into the site; a page whose template fails is left out and reported. */
final class Press {
  private final Renderer renderer;
  private final SiteFiles site;
  private final Findings findings;
  private final Places at;

  Press(Renderer renderer, SiteFiles site, Findings findings, Places at) {
    this.renderer = renderer;
    this.site = site;
    this.findings = findings;
    this.at = at;
  }

  void print(WebPage page) throws IOException {
    try {
      site.write(page.path(), renderer.render(page.view()));
    } catch (TemplateProblem e) {
      Problem problem = e.problem();
      findings.addOfTemplate(at.templates().folderOf(problem.at().path()), problem);
    }
  }
}
