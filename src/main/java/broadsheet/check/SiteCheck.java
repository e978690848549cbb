package broadsheet.check;

import broadsheet.problem.Problem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The check of a finished site, read as a stranger reads it.
 *
 * <p>Each file is read and let go; what is remembered of a page is a few hundred bytes.
 */
public final class SiteCheck {
  private final Path site;
  private final CheckOptions options;

  /**
   * A check to be run.
   *
   * @param site the folder with the site's {@code index.html}
   */
  public SiteCheck(Path site, CheckOptions options) {
    this.site = site;
    this.options = options;
  }

  /**
   * Reads the site.
   *
   * @throws IOException when the folder itself cannot be read; whatever is wrong within it is a
   *     problem in the report
   */
  public CheckReport run() throws IOException {
    Findings findings = new Findings(options.problemsPerKind());
    SiteTable table = SiteTable.of(site, findings);
    String base = options.baseUrl().isEmpty() ? BaseUrl.find(table) : options.baseUrl();
    Ground ground = new Ground(table, new Resolver(base), findings, new Ground.Tally());

    Checksums checksums = Checksums.read(ground);
    Crossings crossings =
        new Crossings(ground, readFiles(ground, checksums, HeadersReader.read(ground)));
    crossings.check();
    new ChangeList(ground, checksums).check();
    long searchEntries = new SearchEntries(ground, crossings).check();
    return report(ground, crossings.sitemapUrls(), searchEntries);
  }

  private CheckReport report(Ground ground, long sitemapUrls, long searchEntries) {
    Ground.Tally tally = ground.tally();
    CheckReport.Counts counts =
        new CheckReport.Counts(
            ground.table().size(),
            tally.pages().sum(),
            tally.links().sum(),
            tally.anchors().sum(),
            tally.feeds().sum(),
            tally.feedEntries().sum(),
            sitemapUrls,
            searchEntries);
    Findings findings = ground.findings();
    return new CheckReport(
        counts,
        findings.problems(),
        findings.count(Severity.ERROR),
        findings.count(Severity.WARNING));
  }

  private List<FileFacts> readFiles(Ground ground, Checksums checksums, Policy policy) {
    FileFacts[] facts = new FileFacts[ground.table().size()];
    AtomicInteger next = new AtomicInteger();
    ExecutorService workers = Executors.newFixedThreadPool(options.jobs());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < options.jobs(); i++) {
        running.add(
            workers.submit(() -> readUntilNoneIsLeft(ground, policy, checksums, facts, next)));
      }
      for (Future<?> one : running) {
        await(one);
      }
    } finally {
      workers.shutdownNow();
    }
    return Arrays.asList(facts);
  }

  private static void readUntilNoneIsLeft(
      Ground ground, Policy policy, Checksums checksums, FileFacts[] facts, AtomicInteger next) {
    int file = next.getAndIncrement();
    while (file < facts.length) {
      facts[file] = read(ground, policy, file);
      checksums.check(file);
      file = next.getAndIncrement();
    }
  }

  private static FileFacts read(Ground ground, Policy policy, int file) {
    return switch (ground.table().ending(file)) {
      case "html", "htm" -> new PageReader(ground, policy, file).read();
      case "xml", "atom", "svg" -> new XmlReader(ground, file).read();
      case "css" -> new StylesheetReader(ground, file).read();
      case "json", "webmanifest" -> readJson(ground, file);
      default -> FileFacts.NOTHING;
    };
  }

  private static FileFacts readJson(Ground ground, int file) {
    SourceText.read(ground, file)
        .ifPresent(
            source ->
                Json.fault(source.text())
                    .ifPresent(
                        fault ->
                            ground.note(
                                Fault.STRUCTURED_DATA,
                                source.at(fault.offset()),
                                "not JSON: " + fault.what(),
                                "")));
    return FileFacts.NOTHING;
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the check was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a fault of the check itself", e.getCause());
    }
  }
}
