package broadsheet.render;

import broadsheet.archive.Archive;
import broadsheet.archive.Archive.ArticleForm;
import broadsheet.site.ArticleView;
import broadsheet.site.Messages;
import broadsheet.site.SampleArchive;
import broadsheet.site.WebPage;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Times views and printing, an article at a time: {@code RenderBench}. */
public final class RenderBench {
  private RenderBench() {}

  /** Nanoseconds of processor time, which other work on the machine does not change. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  public static void main(String[] args) throws Exception {
    Messages messages = SampleArchive.words("zh-Hans");
    Archive archive = SampleArchive.archive("https://archive.example/", ArticleForm.OWN);
    Renderer renderer = new Renderer(Templates.in(SampleArchive.TEMPLATES), messages);
    for (int round = 0; round < 25; round++) {
      long start = cpu();
      List<WebPage> all = SampleArchive.site(archive, SampleArchive.issues(), messages);
      long views = cpu() - start;
      List<WebPage> articles = all.stream().filter(p -> p.view() instanceof ArticleView).toList();
      start = cpu();
      long bytes = 0;
      for (int i = 0; i < 5; i++) {
        for (WebPage page : articles) {
          bytes += renderer.render(page.view()).length;
        }
      }
      long print = cpu() - start;
      int n = articles.size() * 5;
      if (round % 4 == 0) {
        System.out.printf(
            "views of a page %.0f µs, printing an article %.0f µs, %d bytes%n",
            views / 1e3 / all.size(), print / 1e3 / n, bytes / n);
      }
    }
  }
}
