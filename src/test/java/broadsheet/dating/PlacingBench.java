package broadsheet.dating;

import broadsheet.archive.IssueId;
import broadsheet.reading.IssueReader;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Takes each page out of a content folder, gives it a name that says nothing, and asks where it
 * belongs: how often that is right, and how sure it was when it was wrong.
 *
 * <p>Arguments: {@code CONTENT}, and {@code alone} to ask with nothing held but the configuration,
 * {@code page} to take out the page only, {@code issue} (the default) to take out its whole issue.
 */
final class PlacingBench {
  private static final int[] BANDS = {50, 60, 70, 80, 90, 95, 100};

  private final Holdings holdings;
  private final List<HeldPage> held;
  private final String mode;
  private final int[] asked = new int[BANDS.length];
  private final int[] right = new int[BANDS.length];
  private int pages;
  private int dated;
  private int exact;
  private int near;
  private int papers;
  private int labels;
  private int filed;
  private int misfiled;

  private PlacingBench(Path content, String mode) {
    this.holdings = ContentFolder.open(content).value();
    this.mode = mode;
    this.held = holdings.issues().stream().flatMap(f -> held(f).stream()).toList();
  }

  public static void main(String[] args) throws Exception {
    PlacingBench bench = new PlacingBench(Path.of(args[0]), args.length > 1 ? args[1] : "issue");
    for (IssueFolder folder : bench.holdings.issues()) {
      try (Stream<Path> files = Files.list(folder.folder())) {
        for (Path file : files.sorted().toList()) {
          if (file.getFileName().toString().matches("[A-Z]?[0-9]+\\.(txt|md)")) {
            bench.ask(file, folder.id());
          }
        }
      }
    }
    bench.report();
  }

  private List<HeldPage> held(IssueFolder folder) {
    var text = ContentFolder.read(holdings, folder).value();
    return HeldPage.of(new IssueReader(holdings.archive()).read(text).value().issue());
  }

  private void ask(Path file, IssueId truth) {
    String label = file.getFileName().toString().replaceFirst("\\..*", "");
    LoosePage page =
        LoosePage.of(
            "loose.txt", ContentFolder.readLoose(file).value().orElseThrow(), holdings.archive());
    Placement placement = new Placing(known(truth, label)).place(List.of(page), Wish.NONE).get(0);
    LocalDate day = placement.date().value();
    long off = day == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(truth.date(), day);
    boolean paper = truth.publication().equals(placement.publication().value());
    boolean there = label.equals(placement.label().value());
    count(placement, off, paper, there);
    System.out.println(
        truth
            + " "
            + label
            + ": "
            + day
            + " "
            + days(placement)
            + (off == 0 ? "" : " off " + (day == null ? "-" : off))
            + " | "
            + placement.publication().value()
            + " "
            + percent(placement.publication())
            + " | "
            + placement.label().value()
            + " "
            + percent(placement.label()));
    if (mode.equals("why") || (day != null && Math.abs(off) > 1)) {
      placement.date().clues().forEach(c -> System.out.println("    " + c));
    }
  }

  private static String days(Placement placement) {
    return percent(placement.date())
        + " "
        + placement.date().others().stream()
            .limit(2)
            .map(o -> o.value() + "=" + Math.round(o.probability() * 100))
            .toList();
  }

  private static String percent(Guess<?> guess) {
    return String.format(Locale.ROOT, "%.2f", guess.probability());
  }

  private void count(Placement placement, long off, boolean paper, boolean there) {
    pages++;
    dated += placement.date().value() == null ? 0 : 1;
    exact += off == 0 ? 1 : 0;
    near += Math.abs(off) <= 1 ? 1 : 0;
    papers += paper ? 1 : 0;
    labels += there ? 1 : 0;
    if (placement.probability() >= 0.95) {
      filed++;
      misfiled += off == 0 && paper && there ? 0 : 1;
    }
    if (placement.date().value() != null) {
      int band = 0;
      while (placement.date().probability() * 100 > BANDS[band]) {
        band++;
      }
      asked[band]++;
      right[band] += off == 0 ? 1 : 0;
    }
  }

  private Known known(IssueId truth, String label) {
    List<HeldPage> rest = new ArrayList<>();
    for (HeldPage one : held) {
      boolean out =
          one.issue().equals(truth) && (!mode.equals("page") || one.label().equals(label));
      if (!out && !mode.equals("alone")) {
        rest.add(one);
      }
    }
    List<IssueId> ids = rest.stream().map(HeldPage::issue).distinct().toList();
    return new Known(holdings.archive(), ids, rest);
  }

  private void report() {
    System.out.println(
        pages
            + " pages, "
            + dated
            + " dated: "
            + exact
            + " exactly, "
            + near
            + " within a day; paper "
            + papers
            + ", label "
            + labels
            + "; filed unseen "
            + filed
            + ", wrongly "
            + misfiled);
    for (int i = 0; i < BANDS.length; i++) {
      System.out.println("  sure up to " + BANDS[i] + " %: " + right[i] + " of " + asked[i]);
    }
  }
}
