package broadsheet.render;

import broadsheet.archive.Archive;
import broadsheet.archive.Archive.ArticleForm;
import broadsheet.site.ArticleView;
import broadsheet.site.Messages;
import broadsheet.site.SampleArchive;
import broadsheet.site.View;
import broadsheet.site.WebPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The inner loop of printing: an article of the small archive made in code, one after another. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PrintingLoops {
  private final Messages messages;
  private final Renderer renderer;
  private final List<View> articles;
  private int next;

  /** Makes the views once. */
  public PrintingLoops() {
    try {
      messages = SampleArchive.words("zh-Hans");
      renderer = new Renderer(Templates.in(SampleArchive.TEMPLATES), messages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Archive archive = SampleArchive.archive("https://archive.example/", ArticleForm.OWN);
    articles =
        SampleArchive.site(archive, SampleArchive.issues(), messages).stream()
            .map(WebPage::view)
            .filter(ArticleView.class::isInstance)
            .toList();
  }

  /** A view to the bytes of its page. */
  @Benchmark
  public byte[] printArticle() throws TemplateProblem {
    next = next + 1 == articles.size() ? 0 : next + 1;
    return renderer.render(articles.get(next));
  }
}
