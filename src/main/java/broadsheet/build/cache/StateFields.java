package broadsheet.build.cache;

import broadsheet.archive.IssueId;
import broadsheet.archive.Location;
import broadsheet.derive.reprints.Verdicts;
import broadsheet.derive.topics.Lookback;
import broadsheet.edit.EditCount;
import broadsheet.problem.Problem;
import broadsheet.problem.Problem.Severity;
import broadsheet.publish.Totals;
import broadsheet.publish.Totals.Sized;
import broadsheet.search.FrequentPairs;
import broadsheet.search.IndexState;
import broadsheet.search.IndexedIssue;
import broadsheet.search.IndexedPart;
import broadsheet.search.UnitCounts;
import broadsheet.search.Zones;
import broadsheet.source.IssueTrace;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fields of what a build knew, in the order of the records. */
final class StateFields {
  private static final Severity[] SEVERITIES = Severity.values();

  private StateFields() {}

  static void write(Past past, Writer out) {
    out.text(past.made().tool()).text(past.made().reading()).text(past.made().printing());
    out.text(past.site()).signed(past.looked());
    Totals totals = past.totals();
    out.number(totals.files()).number(totals.bytes()).number(totals.all() ? 1 : 0);
    out.list(totals.largest(), file -> out.number(file.bytes()).text(file.path()));
    out.list(past.issues(), issue -> write(issue, out));
    out.list(past.problems(), problem -> write(problem, out)).number(past.number());
    out.list(
        past.registers(),
        register -> {
          write(register.file(), out);
          out.fixed(register.content());
        });
  }

  /**
   * What was written.
   *
   * @param tool nothing is read of what another tool wrote
   */
  static Past past(Reader in, String tool) throws BrokenFile {
    if (!in.text().equals(tool)) {
      return Past.NONE;
    }
    return new Past(
        new Fingerprints(tool, in.text(), in.text()),
        in.text(),
        in.signed(),
        totals(in),
        in.list(() -> issue(in)),
        in.list(() -> problem(in)),
        (int) in.number(),
        in.list(() -> new RegisterFile(file(in), in.fixed())));
  }

  private static Totals totals(Reader in) throws BrokenFile {
    int files = (int) in.number();
    long bytes = in.number();
    boolean all = in.number() == 1;
    List<Sized> largest = in.list(() -> new Sized(in.number(), in.text()));
    return new Totals(files, bytes, largest, all);
  }

  private static void write(PastIssue issue, Writer out) {
    SummaryFields.write(issue.id(), out);
    out.text(issue.trace().name()).text(issue.trace().digest());
    out.list(issue.trace().files(), file -> write(file, out));
    out.fixed(issue.register());
    out.number(issue.place().file()).number(issue.place().entry());
    out.fixed(issue.stamp()).fixed(issue.shown());
    out.list(issue.problems(), problem -> write(problem, out));
    out.number(issue.edits().applied()).number(issue.edits().all());
    out.number(issue.pages()).number(issue.articles());
  }

  private static PastIssue issue(Reader in) throws BrokenFile {
    IssueId id = SummaryFields.id(in);
    String name = in.text();
    String digest = in.text();
    return new PastIssue(
        id,
        new IssueTrace(name, in.list(() -> file(in)), digest),
        in.fixed(),
        new PastIssue.Place((int) in.number(), (int) in.number()),
        in.fixed(),
        in.fixed(),
        in.list(() -> problem(in)),
        new EditCount((int) in.number(), (int) in.number()),
        (int) in.number(),
        (int) in.number());
  }

  private static void write(IssueTrace.Entry file, Writer out) {
    out.name(file.name()).number(file.folder() ? 1 : 0).number(file.size());
    out.fixed(file.modified()).fixed(file.changed()).number(file.node());
  }

  private static IssueTrace.Entry file(Reader in) throws BrokenFile {
    return new IssueTrace.Entry(
        in.name(), in.number() == 1, in.number(), in.fixed(), in.fixed(), in.number());
  }

  private static void write(Problem problem, Writer out) {
    Location at = problem.at();
    out.choice(problem.severity()).name(at.path()).number(at.line()).number(at.column());
    out.name(problem.what()).name(problem.hint());
  }

  private static Problem problem(Reader in) throws BrokenFile {
    Severity severity = in.choice(SEVERITIES);
    Location at = new Location(in.name(), (int) in.number(), (int) in.number());
    return new Problem(severity, at, in.name(), in.name());
  }

  static void write(IndexState index, Writer out) {
    out.list(
        index.issues(),
        issue -> {
          SummaryFields.write(issue.issue(), out);
          out.text(issue.digest()).text(issue.aside());
          out.list(issue.lengths(), length -> out.number(length));
          out.list(
              issue.zones(),
              zones -> {
                out.number(zones.kicker()).number(zones.headline());
                out.number(zones.deck()).number(zones.body());
              });
          out.list(issue.order(), place -> out.number(place));
          out.list(
              List.copyOf(new TreeMap<>(issue.corrected()).entrySet()),
              reading -> out.text(reading.getKey()).number(reading.getValue()));
        });
    out.list(
        index.parts(),
        part -> {
          out.text(part.name()).text(part.seal()).number(part.shards());
          out.list(part.sampled(), bytes -> out.number(bytes));
          out.list(part.frequent().pairs(), out::fixedInt);
          out.signed(part.frequent().least()).signed(part.frequent().most());
          out.list(part.firstWords(), out::text);
          out.number(part.documents()).number(part.bundles());
        });
    out.list(index.folders(), out::text);
    for (int unit = 0; unit < UnitCounts.UNITS; unit++) {
      out.number(index.units().of(unit));
    }
  }

  static IndexState index(Reader in) throws BrokenFile {
    List<IndexedIssue> issues = in.list(() -> indexed(in));
    List<IndexedPart> parts =
        in.list(
            () ->
                new IndexedPart(
                    in.text(),
                    in.text(),
                    (int) in.number(),
                    in.list(() -> (int) in.number()),
                    new FrequentPairs.Told(in.list(in::fixedInt), in.signed(), in.signed()),
                    in.list(in::text),
                    (int) in.number(),
                    (int) in.number()));
    List<String> folders = in.list(in::text);
    UnitCounts units = new UnitCounts();
    for (int unit = 0; unit < UnitCounts.UNITS; unit++) {
      units.add(unit, in.number());
    }
    return new IndexState(issues, parts, folders, units);
  }

  private static IndexedIssue indexed(Reader in) throws BrokenFile {
    IssueId id = SummaryFields.id(in);
    String digest = in.text();
    String aside = in.text();
    List<Integer> lengths = in.list(() -> (int) in.number());
    List<Zones> zones = in.list(() -> zones(in));
    List<Integer> order = in.list(() -> (int) in.number());
    Map<String, Integer> corrected = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      corrected.put(in.text(), (int) in.number());
    }
    return new IndexedIssue(id, lengths, digest, aside, zones, order, corrected);
  }

  private static Zones zones(Reader in) throws BrokenFile {
    return new Zones((int) in.number(), (int) in.number(), (int) in.number(), (int) in.number());
  }

  static void write(Verdicts verdicts, Writer out) {
    out.list(
        verdicts.issues(),
        printed -> {
          SummaryFields.write(printed.issue(), out);
          out.number(printed.texts());
        });
    out.allFixed(verdicts.numbers());
  }

  static Verdicts verdicts(Reader in) throws BrokenFile {
    List<Verdicts.Printed> issues =
        in.list(() -> new Verdicts.Printed(SummaryFields.id(in), (int) in.number()));
    try {
      return Verdicts.kept(issues, in.allFixed());
    } catch (IllegalArgumentException e) {
      throw new BrokenFile(String.valueOf(e.getMessage()));
    }
  }

  static void write(Lookback lookback, Writer out) {
    out.list(
        lookback.issues(),
        found -> {
          SummaryFields.write(found.issue(), out);
          out.fixed(found.stamp()).list(found.earlier(), number -> out.number(number));
        });
  }

  static Lookback lookback(Reader in) throws BrokenFile {
    return new Lookback(
        in.list(
            () ->
                new Lookback.Found(
                    SummaryFields.id(in), in.fixed(), in.list(() -> (int) in.number()))));
  }
}
