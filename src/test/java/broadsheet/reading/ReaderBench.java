package broadsheet.reading;

import static java.util.Objects.requireNonNull;

import broadsheet.archive.Archive;
import broadsheet.problem.Checked;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueFolder;
import broadsheet.source.IssueText;
import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How long reading takes on one core: {@code ReaderBench CONTENT [PAGES [stages]]}.
 *
 * <p>The lines of a content folder are cut into pages of 7,000 characters, and as many of these as
 * asked are read one after the other (10,000 when nothing is said); the pages come round again when
 * there are fewer. Told are the best, the median and the worst of a hundred stretches after a
 * warm-up of a fifth, in milliseconds a page: by the processor's clock, which does not count what
 * else the machine does meanwhile, and by the clock on the wall. Apart from it: what the files took
 * to be decoded. {@code ReaderBench odd} reads pages that no newspaper printed.
 */
public final class ReaderBench {
  private static final int CHARACTERS = 7_000;
  private static final int STRETCHES = 100;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Archive archive;
  private final List<PageText> pages;

  private ReaderBench(Archive archive, List<PageText> pages) {
    this.archive = archive;
    this.pages = pages;
  }

  public static void main(String[] args) {
    if (args[0].equals("odd")) {
      odd();
      return;
    }
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    Holdings holdings = ContentFolder.open(Path.of(args[0])).value();
    decode(holdings);
    long start = System.nanoTime();
    List<PageText> read = decode(holdings);
    double decoding = millis(start);
    long characters = read.stream().mapToLong(ReaderBench::characters).sum();
    List<PageText> pages = even(read);
    long lines = pages.stream().mapToLong(p -> p.lines().size()).sum();
    tell(
        "pages %d, lines a page %d, characters a page %d",
        pages.size(), lines / pages.size(), characters / pages.size());
    tell("decoding of files %.3f ms a page", decoding / pages.size());
    ReaderBench bench = new ReaderBench(holdings.archive(), pages);
    PageReader reader = new PageReader(holdings.archive());
    bench.time("reading", count, reader::read);
    if (args.length > 2) {
      new Stages(bench).time(count);
    }
  }

  /** Time must grow as the page does: the last column is near 1 whatever stands on it. */
  private static void odd() {
    PageReader reader = new PageReader(Pages.taiyuan());
    OddPages.of(1_000).values().forEach(reader::read);
    Map<String, PageText> large = OddPages.of(40_000);
    OddPages.of(4_000)
        .forEach(
            (kind, page) -> {
              double small = perCharacter(reader, page);
              double tenfold = perCharacter(reader, requireNonNull(large.get(kind)));
              tell(
                  "%-20s %7.3f ms for 1,000 characters; ten times the page: %.2f times that",
                  kind, small * 1000, tenfold / small);
            });
  }

  /** The least of three readings. */
  private static double perCharacter(PageReader reader, PageText page) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long began = CLOCK.getCurrentThreadCpuTime();
      reader.read(page);
      least = Math.min(least, (CLOCK.getCurrentThreadCpuTime() - began) / 1e6);
    }
    return least / characters(page);
  }

  private static List<PageText> decode(Holdings holdings) {
    List<PageText> out = new ArrayList<>();
    for (IssueFolder folder : holdings.issues()) {
      Checked<IssueText> text = ContentFolder.read(holdings, folder);
      out.addAll(text.value().pages());
    }
    return out;
  }

  /** The same lines in pages of about as many characters each; what is left over is not read. */
  private static List<PageText> even(List<PageText> pages) {
    List<PageText> out = new ArrayList<>();
    List<SourceLine> lines = new ArrayList<>();
    int characters = 0;
    for (PageText page : pages) {
      for (SourceLine line : page.lines()) {
        lines.add(new SourceLine(lines.size() + 1, line.text(), line.heading(), line.gap()));
        characters += line.text().length();
        if (characters >= CHARACTERS) {
          out.add(new PageText(page.label(), page.path(), page.form(), lines));
          lines = new ArrayList<>();
          characters = 0;
        }
      }
    }
    return out;
  }

  private static int characters(PageText page) {
    return page.lines().stream().mapToInt(l -> l.text().length()).sum();
  }

  /** Does the work on as many pages as asked and tells how long a page took. */
  private void time(String what, int count, Consumer<PageText> work) {
    int stretch = Math.max(1, count / STRETCHES);
    for (int i = 0; i < count / 5; i++) {
      work.accept(page(i));
    }
    double[] processor = new double[STRETCHES];
    double[] wall = new double[STRETCHES];
    int at = 0;
    for (int i = 0; i < STRETCHES; i++) {
      long start = System.nanoTime();
      long began = CLOCK.getCurrentThreadCpuTime();
      for (int end = at + stretch; at < end; at++) {
        work.accept(page(at));
      }
      processor[i] = (CLOCK.getCurrentThreadCpuTime() - began) / 1e6 / stretch;
      wall[i] = millis(start) / stretch;
    }
    Arrays.sort(processor);
    Arrays.sort(wall);
    tell(
        "%-12s %.3f ms a page (%.3f to %.3f); by the wall %.3f (%.3f to %.3f)",
        what,
        processor[STRETCHES / 2],
        processor[0],
        processor[STRETCHES - 1],
        wall[STRETCHES / 2],
        wall[0],
        wall[STRETCHES - 1]);
  }

  private PageText page(int index) {
    return pages.get(index % pages.size());
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static void tell(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }

  /** The stages of {@link PageReader} one by one, each with what those before it made. */
  private static final class Stages {
    private final ReaderBench bench;
    private final Weights weights = Weights.bundled();
    private final Gazetteer gazetteer;

    Stages(ReaderBench bench) {
      this.bench = bench;
      this.gazetteer = new Gazetteer(bench.archive);
    }

    void time(int count) {
      bench.time("  columns", count, page -> ColumnLines.of(page, Weights.bundled().places()));
      bench.time("+ features", count, this::see);
      bench.time("+ decoder", count, p -> new Decoder(weights).decode(see(p)));
      bench.time("+ joiner", count, this::join);
      tell("the rest of reading is making items");
    }

    private List<LineFeatures> see(PageText page) {
      return new FeatureReader(gazetteer, ColumnLines.of(page, Weights.bundled().places()).whole())
          .read();
    }

    private void join(PageText page) {
      List<LineFeatures> seen = see(page);
      List<Decoder.Decision> decisions = new Decoder(weights).decode(seen);
      List<Marked> marked = new ArrayList<>(seen.size());
      for (int i = 0; i < seen.size(); i++) {
        Decoder.Decision decision = decisions.get(i);
        marked.add(new Marked(seen.get(i), decision.state(), decision.shares()));
      }
      new Joiner(new Cutter(marked).cut(), weights).join();
    }
  }
}
