package broadsheet.build;

import broadsheet.archive.IssueId;
import broadsheet.archive.Location;
import broadsheet.build.Build.Places;
import broadsheet.build.FirstPass.Looked;
import broadsheet.build.Intake.Entry;
import broadsheet.build.Progress.Stage;
import broadsheet.build.cache.Cache;
import broadsheet.build.cache.Fingerprints;
import broadsheet.build.cache.Insight;
import broadsheet.build.cache.PageStamps;
import broadsheet.build.cache.Past;
import broadsheet.build.cache.PastIssue;
import broadsheet.build.cache.RegisterFile;
import broadsheet.derive.IssueSummary;
import broadsheet.edit.EditCount;
import broadsheet.problem.Problem;
import broadsheet.publish.Published;
import broadsheet.publish.Staging;
import broadsheet.render.Renderer;
import broadsheet.search.IndexBuilder;
import broadsheet.search.IndexState;
import broadsheet.site.ArchiveSite;
import broadsheet.site.Imprint;
import broadsheet.site.Messages;
import broadsheet.site.Standing;
import broadsheet.site.Urls;
import broadsheet.source.Holdings;
import broadsheet.source.IssueTrace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One try at a build: takes from the last one what is as it was, and makes the rest.
 *
 * <p>The order of the line: look at the folders; read the issues that changed; find the reprints;
 * print the pages of the issues that need it; print what spans issues and write the index; publish.
 */
final class BuildLine {
  /** Of so many issues at most one has changed where a site is amended instead of written anew. */
  private static final int FEW = 4;

  /** The number of the index among the pages that span issues. */
  private static final int INDEX = -1;

  /** That of what the pages load. */
  private static final int ASSETS = -2;

  private final Plant plant;
  private final Staging staging;
  private final Cache cache;
  private final Past past;
  private final Registers registers;

  /**
   * What every try has in common.
   *
   * @param holdings the content
   * @param imprint what all pages share
   * @param made what all products depend on
   * @param request what was asked for
   * @param progress hears how far it has come
   * @param findings takes what is wrong
   * @param messages the words of the interface
   */
  record Plant(
      Holdings holdings,
      Imprint imprint,
      Fingerprints made,
      BuildRequest request,
      Progress progress,
      Findings findings,
      Messages messages) {
    Places at() {
      return new Places(request.content(), request.templates());
    }

    /** The folders of publications that have an issue. */
    List<String> publications() {
      return imprint.outlook().publications();
    }

    Workers workers() {
      return new Workers(request.jobs(), progress);
    }
  }

  /**
   * What was made.
   *
   * @param issues how many
   * @param pages printed pages
   * @param articles articles
   * @param edits edits of the editor's files
   * @param site what is in place; null if the last site stays
   */
  record Outcome(int issues, int pages, int articles, EditCount edits, @Nullable Published site) {}

  BuildLine(Plant plant, Staging staging, Cache cache) throws IOException {
    this.plant = plant;
    this.staging = staging;
    this.cache = cache;
    this.registers = new Registers(plant.holdings().root());
    this.past = cache.past(plant.made().tool(), staging.state());
  }

  /**
   * Builds.
   *
   * @throws broadsheet.build.cache.BrokenFile when the cache is not as it was written
   */
  Outcome run() throws IOException, InterruptedException {
    long looked = cache.now();
    FirstPass first = new FirstPass(plant, cache, past, registers);
    List<Looked> folders = first.look();
    boolean amends = amends(folders);
    if (amends) {
      staging.amend(past.totals());
      if (folders.stream().allMatch(Looked::same)
          && folders.size() == past.issues().size()
          && isAsRegistered(first)) {
        return asItWas(folders, first.registered(), looked);
      }
    }
    Aside<Insight> insight = Aside.of(() -> cache.insight(past));
    Intake intake = first.take(folders);
    plant.findings().add(plant.at().content(), intake.problems());
    registers.take(intake.published());
    List<Problem> orphans = orphans(first, intake.ids());
    List<Problem> ofAll = new ArrayList<>(GivenIds.check(intake.summaries()));
    ofAll.addAll(orphans);
    plant.findings().add(plant.at().content(), ofAll);
    plant.progress().advance(Stage.REPRINTS, 0, 0);
    boolean shown = amends && intake.shows(past.issues());
    Insight known = insight.join();
    Standing standing = amends ? intake.standing(past.issues(), known.pages()) : Standing.NONE;
    Groundwork groundwork =
        Groundwork.of(plant.imprint(), intake, cache.issues(), known, shown, standing);
    Printed printed = print(intake, groundwork, amends ? known : Insight.NONE, amends);
    Past next =
        new Past(
            plant.made(), "", looked, past.totals(), pastOf(intake, printed), ofAll, 0, List.of());
    boolean orphaned = plant.request().strict() && !orphans.isEmpty();
    return outcome(intake, publish(next, intake, printed, orphaned));
  }

  /** Whether the site in place is what the last build made of the same things, and mostly stays. */
  private boolean amends(List<Looked> folders) {
    boolean same = past.made().equals(plant.made()) && staging.replaces();
    long changed = folders.stream().filter(folder -> !folder.same()).count();
    return same
        && !past.site().isEmpty()
        && past.site().equals(staging.state())
        && changed * FEW <= folders.size();
  }

  /** Whether the registers complain of what they complained of. */
  private boolean isAsRegistered(FirstPass first) throws IOException {
    Set<IssueId> held = past.issues().stream().map(PastIssue::id).collect(Collectors.toSet());
    List<Problem> now = orphans(first, held);
    return past.problems().stream().filter(Registers::isOf).toList().equals(now);
  }

  /**
   * What the registers complain of. Those that never did, and whose issues are all there, are not
   * read for it: they are as old as the archive.
   */
  private List<Problem> orphans(FirstPass first, Set<IssueId> held) throws IOException {
    Set<String> quiet = new HashSet<>(first.sameRegisters());
    past.problems().forEach(problem -> quiet.remove(problem.at().path()));
    past.issues().stream()
        .map(PastIssue::id)
        .filter(id -> !held.contains(id))
        .forEach(id -> quiet.remove(Registers.file(id)));
    return registers.problems(plant.publications(), held, quiet);
  }

  private Outcome asItWas(List<Looked> folders, List<RegisterFile> registered, long looked)
      throws IOException {
    List<Problem> problems = new ArrayList<>(past.problems());
    past.issues().forEach(issue -> problems.addAll(issue.problems()));
    plant.findings().add(plant.at().content(), problems);
    Published site = staging.finish();
    staging.commit();
    if (!isSettled(folders, registered)) {
      cache.settle(past, FirstPass.traces(folders), registered, looked);
    }
    int pages = past.issues().stream().mapToInt(PastIssue::pages).sum();
    int articles = past.issues().stream().mapToInt(PastIssue::articles).sum();
    EditCount edits =
        past.issues().stream().map(PastIssue::edits).reduce(EditCount.NONE, EditCount::plus);
    return new Outcome(folders.size(), pages, articles, edits, site);
  }

  /** Whether the next look at the folders will tell as much without reading their files. */
  private boolean isSettled(List<Looked> folders, List<RegisterFile> registered) {
    Map<IssueId, IssueTrace> traces = FirstPass.traces(folders);
    boolean same = registered.equals(past.registers());
    return same
        && registered.stream().allMatch(register -> register.file().isSettled(past.looked()))
        && past.issues().stream()
            .allMatch(
                issue ->
                    issue.trace().isSettled(past.looked())
                        && issue.trace().equals(traces.get(issue.id())));
  }

  /** What was printed: stamps of issues and of pages that span them, the index, and from what. */
  private record Printed(
      Map<IssueId, Long> issues, PageStamps pages, IndexState index, Ties ties) {}

  private Printed print(Intake intake, Groundwork groundwork, Insight known, boolean amends)
      throws IOException, InterruptedException {
    try (IndexBuilder index =
        new IndexBuilder(
            plant.holdings().archive(), staging.scratch(), staging, plant.request().jobs())) {
      Renderer renderer = new Renderer(plant.request().templates(), plant.messages());
      Press press = new Press(renderer, staging, plant.findings(), plant.at());
      IndexState last = known.index();
      index.since(last, staging::inPlace);
      if (amends) {
        forget(intake, index);
      }
      PrintingLine line =
          new PrintingLine(
              new PrintingLine.Stock(cache.issues(), intake, groundwork.ties(), last, amends),
              plant.imprint(),
              index,
              press,
              staging);
      List<Entry> entries = List.copyOf(intake.entries());
      List<Long> stamps = plant.workers().run(entries, line, Stage.PAGES);
      Map<IssueId, Long> issues = new HashMap<>();
      IntStream.range(0, entries.size())
          .forEach(i -> issues.put(entries.get(i).summary().id(), stamps.get(i)));
      plant.workers().silently().run(index.lacking(), id -> bring(id, intake, index), Stage.PAGES);
      CompletableFuture<ArchiveSite> site = groundwork.site();
      Spanning pages =
          site == null ? Spanning.as(known.pages()) : Spanning.of(site.join(), known.pages());
      IndexState state = finish(pages, press, index, amends);
      Set<String> paths = pages.stamps().paths();
      known.pages().paths().stream().filter(path -> !paths.contains(path)).forEach(staging::drop);
      index.gone().forEach(staging::drop);
      last.folders().stream()
          .filter(f -> !state.folders().contains(f) || index.renewed().contains(f))
          .forEach(folder -> staging.renew("search/" + folder + "/"));
      return new Printed(issues, pages.stamps(), state, groundwork.ties());
    }
  }

  private IssueId bring(IssueId id, Intake intake, IndexBuilder index) throws IOException {
    index.bring(cache.issues().issue(id), intake.of(id).summary());
    return id;
  }

  /** What the last build had, and is changed or gone. */
  private void forget(Intake intake, IndexBuilder index) throws IOException, InterruptedException {
    List<PastIssue> gone = new ArrayList<>();
    for (PastIssue issue : past.issues()) {
      boolean there = intake.has(issue.id());
      if (!there) {
        staging.renew(Urls.issueFolder(issue.id()));
      }
      if (!there || intake.of(issue.id()).past() == null) {
        gone.add(issue);
      }
    }
    plant
        .workers()
        .silently()
        .run(
            gone,
            issue -> {
              index.forget(cache.issues().issue(issue.id(), issue.state()));
              return issue;
            },
            Stage.PAGES);
  }

  /**
   * What spans issues, and what the pages load. Writing the index takes as long as printing all
   * lists and knows nothing of them, so it goes on beside them.
   */
  private IndexState finish(Spanning pages, Press press, IndexBuilder index, boolean amends)
      throws IOException, InterruptedException {
    // A site is amended only where tool and templates, and so what pages load, are what they were.
    List<Integer> all = new ArrayList<>(amends ? List.of(INDEX) : List.of(INDEX, ASSETS));
    all.addAll(pages.unlike());
    IndexState[] state = {IndexState.none()};
    Step<Integer, Integer> step =
        page -> {
          switch (page) {
            case INDEX -> state[0] = index.finish();
            case ASSETS -> Assets.copy(plant.request().templates(), staging);
            default -> press.print(pages.page().apply(page));
          }
          return page;
        };
    plant.workers().run(all, step, Stage.ARCHIVE);
    return state[0];
  }

  private static List<PastIssue> pastOf(Intake intake, Printed printed) {
    List<PastIssue> issues = new ArrayList<>();
    for (Entry entry : intake.entries()) {
      IssueId id = entry.summary().id();
      long stamp = printed.issues().getOrDefault(id, 0L);
      issues.add(entry.next(stamp));
    }
    return issues;
  }

  /**
   * Puts the site into place, unless templates failed and there is a good one: a site with holes
   * must not replace a whole one. Nor must, where warnings are errors, one that gives up addresses.
   */
  private @Nullable Published publish(Past next, Intake intake, Printed printed, boolean orphaned)
      throws IOException {
    plant.progress().advance(Stage.PUBLISH, 0, 0);
    boolean failed = plant.findings().templatesFailed() || orphaned;
    if (failed && staging.replaces()) {
      return null;
    }
    Published site = staging.finish();
    register();
    boolean kept = !failed && intake.isSteady() && keep(next.of(site), intake, printed);
    staging.commit();
    if (kept) {
      cache.commit();
    } else {
      cache.forget();
    }
    return site;
  }

  /** Without a register addresses may change one day, which is no reason for this build to fail. */
  private void register() {
    try {
      registers.write();
    } catch (IOException e) {
      Problem problem =
          Problem.warning(
              Location.of("."),
              "what was published could not be kept: " + e.getMessage(),
              "let the build write into the content folder, so that addresses stay as they are");
      plant.findings().add(plant.at().content(), List.of(problem));
    }
  }

  /** Without a cache the next build takes longer, which is no reason for this one to fail. */
  private boolean keep(Past next, Intake intake, Printed printed) {
    try {
      cache.prepare(
          next.registered(registers.look(plant.publications(), past.registers(), past.looked())),
          intake.kept(),
          new Insight(
              printed.pages(),
              printed.index(),
              printed.ties().reprints().verdicts(),
              printed.ties().backgrounds().lookback()));
      return true;
    } catch (IOException e) {
      Problem problem =
          Problem.warning(
              Location.of("."),
              "what the next build could use was not kept: " + e.getMessage(),
              "the next build will build everything");
      plant.findings().add(plant.at().content(), List.of(problem));
      return false;
    }
  }

  private static Outcome outcome(Intake intake, @Nullable Published site) {
    List<IssueSummary> issues = intake.summaries();
    int pages = issues.stream().mapToInt(i -> i.pages().size()).sum();
    int articles = issues.stream().mapToInt(i -> i.articles().size()).sum();
    return new Outcome(issues.size(), pages, articles, intake.edits(), site);
  }
}
