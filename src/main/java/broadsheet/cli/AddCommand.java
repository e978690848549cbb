package broadsheet.cli;

import broadsheet.archive.IssueId;
import broadsheet.archive.Location;
import broadsheet.cli.Filing.Prospect;
import broadsheet.dating.LoosePage;
import broadsheet.dating.Placement;
import broadsheet.dating.Wish;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.PageText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code broadsheet add}: loose pages into the content folder. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Finds out where loose pages belong, and files those it is sure of.",
    footer = {
      "",
      "Without --yes it only says what it would do, and why. With --yes pages are copied to",
      "PUBLICATION/DATE/PAGE in the content folder when publication, date and page are together at",
      "least 95 %% sure; the others are listed with what is missing. What you say with"
          + " --publication,",
      "--date and --page is taken as certain. The files stay where they are, scans of the same"
          + " name",
      "(.jpg, .png, .tif) and edits (.edit.yml) go along, and nothing that is there is ever",
      "overwritten. A page that is left alone is no error; a file that cannot be used, or whose place",
      "is taken, is (status 1).",
      "",
      "Examples:",
      "  broadsheet add box/                          what is in the box, and where it belongs",
      "  broadsheet add box/ --yes                    file the sure ones",
      "  broadsheet add a.txt --publication yxrb --date 2022-11-21 --page 03 --yes",
      "  broadsheet add a.txt --date 2022-11-21-evening --yes   an issue of a second edition"
    })
final class AddCommand implements Callable<Integer> {
  /** How sure all three together must be for a page to be filed unseen. */
  private static final double SURE = 0.95;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Pages, .txt or .md, or folders of them.")
  private List<Path> named = List.of();

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The content folder (default: content).")
  private @Nullable Path content;

  @Option(
      names = "--publication",
      paramLabel = "NAME",
      description = "The publication, as its folder is named.")
  private @Nullable String publication;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day, 2022-11-21, or 2022-11-21-EDITION.")
  private @Nullable String date;

  @Option(
      names = "--page",
      paramLabel = "LABEL",
      description = "The page, 01 or A05; for one file only.")
  private @Nullable String label;

  @ArgGroup private Deed deed = new Deed();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
  private CommandSpec spec;

  private final List<Problem> problems = new ArrayList<>();

  /** Whether anything is done; nothing when nothing is said. */
  static final class Deed {
    @Option(names = "--yes", description = "Files the pages it is sure of.")
    boolean yes;

    @Option(names = "--dry-run", description = "Only says what it would do; the default.")
    boolean dryRun;
  }

  /** How many pages had which end. */
  private static final class Tally {
    private int filed;
    private int held;
    private int left;
    private int refused;
  }

  @Override
  public Integer call() throws IOException {
    Path root = Folders.here().content(content);
    Holdings holdings = Neighbourhood.open(root, problems);
    Wish wish = wish(holdings);
    LooseFiles loose = new LooseFiles(root);
    for (Path one : named) {
      loose.add(one);
    }
    problems.addAll(loose.problems());
    Usage.require(
        spec, label == null || loose.files().size() <= 1, "--page is for one file (name one)");
    List<LoosePage> pages = read(loose.files(), holdings);
    List<Placement> placements = Neighbourhood.place(pages, wish, holdings);
    report(placements, new Filing(root));
    Problems.print(problems, spec.commandLine().getErr());
    return problems.stream().anyMatch(Problem::isError) ? 1 : 0;
  }

  private Wish wish(Holdings holdings) {
    String paper = publication;
    if (paper != null) {
      String name = paper;
      paper =
          holdings.archive().publications().stream()
              .filter(p -> p.name().equals(name))
              .findFirst()
              .map(p -> p.id())
              .orElse(name);
      Usage.require(
          spec,
          ContentFolder.isPublication(paper),
          "no folder of a publication can be named " + paper + " (letters and digits, as yxrb)");
    }
    Usage.require(
        spec,
        label == null || ContentFolder.isLabel(label),
        "no page is labelled " + label + " (write it as printed: 01, A05)");
    if (date == null) {
      return new Wish(paper, null, "", label);
    }
    Optional<IssueId> issue = ContentFolder.issue("", date);
    Usage.require(
        spec, issue.isPresent(), date + " is no date (write it 2022-11-21 or 2022-11-21-evening)");
    return new Wish(paper, issue.get().date(), issue.get().edition(), label);
  }

  private List<LoosePage> read(List<Path> files, Holdings holdings) {
    List<Checked<Optional<PageText>>> texts =
        files.parallelStream().map(ContentFolder::readLoose).toList();
    texts.forEach(t -> problems.addAll(t.problems()));
    record Named(Path file, PageText text) {}
    List<Named> readable = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      texts.get(i).value().ifPresent(t -> readable.add(new Named(file, t)));
    }
    return readable.parallelStream()
        .map(n -> LoosePage.of(n.file.toString(), n.text, holdings.archive()))
        .toList();
  }

  private void report(List<Placement> placements, Filing filing) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    String options = content == null ? "" : " --content " + Proposals.quoted(content.toString());
    Proposals proposals = new Proposals(out, options);
    Map<String, List<Placement>> places = new HashMap<>();
    for (Placement one : placements) {
      issue(one)
          .ifPresent(
              i ->
                  places
                      .computeIfAbsent(i + "/" + one.label().value(), k -> new ArrayList<>())
                      .add(one));
    }
    Tally tally = new Tally();
    for (Placement one : placements) {
      proposals.print(one);
      List<Placement> rivals =
          issue(one)
              .map(i -> places.getOrDefault(i + "/" + one.label().value(), List.of()))
              .orElse(List.of());
      settle(one, rivals, filing, proposals, tally);
    }
    String filed = deed.yes ? " filed, " : " to be filed with --yes, ";
    out.println(
        placements.size()
            + " pages: "
            + tally.filed
            + filed
            + tally.held
            + " filed before, "
            + tally.left
            + " left alone, "
            + tally.refused
            + " refused");
    out.flush();
  }

  private static Optional<IssueId> issue(Placement placement) {
    String paper = placement.publication().value();
    LocalDate day = placement.date().value();
    return paper == null || day == null || placement.label().value() == null
        ? Optional.empty()
        : Optional.of(new IssueId(paper, day, placement.edition()));
  }

  private void settle(
      Placement placement, List<Placement> rivals, Filing filing, Proposals proposals, Tally tally)
      throws IOException {
    Optional<IssueId> issue = issue(placement);
    String page = placement.label().value();
    if (issue.isEmpty() || page == null) {
      tally.left++;
      proposals.byHand(placement);
      return;
    }
    Prospect prospect = filing.look(Path.of(placement.path()), issue.get(), page);
    PrintWriter out = spec.commandLine().getOut();
    if (prospect.outcome() == Filing.Outcome.HELD) {
      tally.held++;
      out.println("  filed already as " + prospect.target());
    } else if (placement.probability() < SURE) {
      tally.left++;
      proposals.byHand(placement);
    } else if (prospect.outcome() == Filing.Outcome.REFUSED) {
      refuse(placement, prospect.why(), tally);
    } else if (rivals.size() > 1) {
      String others =
          rivals.stream()
              .map(Placement::path)
              .filter(p -> !p.equals(placement.path()))
              .findFirst()
              .orElse("");
      refuse(placement, others + " seems to be the same page; neither was filed", tally);
    } else {
      tally.filed++;
      file(placement, prospect.target(), filing);
    }
  }

  private void refuse(Placement placement, String why, Tally tally) {
    tally.refused++;
    spec.commandLine().getOut().println("  refused: " + why);
    problems.add(
        Problem.error(
            Location.of(placement.path().replace('\\', '/')),
            why,
            "say which page it is with --page, or remove one of them"));
  }

  private void file(Placement placement, Path target, Filing filing) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (!deed.yes) {
      out.println("  would be filed as " + target);
      return;
    }
    for (Path filed : filing.file(Path.of(placement.path()), target)) {
      out.println("  filed as " + filed);
    }
  }
}
