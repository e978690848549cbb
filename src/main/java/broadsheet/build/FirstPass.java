package broadsheet.build;

import broadsheet.archive.IssueId;
import broadsheet.build.BuildLine.Plant;
import broadsheet.build.Intake.Entry;
import broadsheet.build.Progress.Stage;
import broadsheet.build.ReadingLine.Read;
import broadsheet.build.cache.Cache;
import broadsheet.build.cache.KeptIssue;
import broadsheet.build.cache.Past;
import broadsheet.build.cache.PastIssue;
import broadsheet.build.cache.RegisterFile;
import broadsheet.source.IssueFolder;
import broadsheet.source.IssueTrace;
import broadsheet.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first pass: looks at the folders of all issues, and reads those that changed. */
final class FirstPass {
  private final Plant plant;
  private final Cache cache;
  private final Past past;
  private final Registers registers;
  private final List<RegisterFile> registered;
  private final Set<String> sameRegisters;
  private final boolean readable;
  private final Map<IssueId, PastIssue> before = new HashMap<>();

  FirstPass(Plant plant, Cache cache, Past past, Registers registers) throws IOException {
    this.plant = plant;
    this.cache = cache;
    this.past = past;
    this.registers = registers;
    this.registered = registers.look(plant.publications(), past.registers(), past.looked());
    this.sameRegisters =
        registered.stream()
            .filter(file -> past.registers().stream().anyMatch(file::saysWhat))
            .map(register -> register.file().name())
            .collect(Collectors.toSet());
    this.readable = past.made().reading().equals(plant.made().reading());
    past.issues().forEach(issue -> before.put(issue.id(), issue));
  }

  /** An issue's folder, and whether it is what the last build read. */
  record Looked(IssueFolder folder, @Nullable IssueTrace trace, boolean same) {}

  /** Looks at all folders. */
  List<Looked> look() throws IOException, InterruptedException {
    return plant.workers().silently().run(plant.holdings().issues(), this::look, Stage.ISSUES);
  }

  private Looked look(IssueFolder folder) {
    PastIssue known = readable ? before.get(folder.id()) : null;
    if (known == null) {
      return new Looked(folder, null, false);
    }
    try {
      IssueTrace trace = IssueTrace.of(folder.folder(), known.trace(), past.looked());
      boolean same =
          trace.digest().equals(known.trace().digest())
              && isAsRegistered(known)
              && trace.name().equals(known.trace().name());
      return new Looked(folder, trace, same);
    } catch (IOException e) {
      // Who reads it will say so.
      return new Looked(folder, null, false);
    }
  }

  /** How the registers look. */
  List<RegisterFile> registered() {
    return registered;
  }

  /** The registers that say what they said. */
  Set<String> sameRegisters() {
    return sameRegisters;
  }

  private boolean isAsRegistered(PastIssue known) {
    return sameRegisters.contains(Registers.file(known.id()))
        || Registers.stamp(registers.of(known.id())) == known.register();
  }

  /**
   * Takes all issues: those that are as they were from the last build, the others from their files.
   */
  Intake take(List<Looked> folders) throws IOException, InterruptedException {
    List<PastIssue> same = new ArrayList<>();
    List<IssueFolder> others = new ArrayList<>();
    for (Looked looked : folders) {
      PastIssue issue = before.get(looked.folder().id());
      if (looked.same() && issue != null && looked.trace() != null) {
        same.add(issue.traced(looked.trace()));
        cache.issues().keep(issue.id(), issue.state());
      } else {
        others.add(looked.folder());
      }
    }
    // Also of those that changed or are gone it must be known what they were.
    List<PastIssue> known = readable ? past.issues() : List.of();
    Aside<Map<IssueId, KeptIssue>> summaries = Aside.of(() -> cache.read(known));
    if (!others.isEmpty()) {
      Aside.of(Words::load);
    }
    List<Read> read =
        plant
            .workers()
            .run(
                others, new ReadingLine(plant.holdings(), cache.issues(), registers), Stage.ISSUES);
    Map<IssueId, Entry> entries = new TreeMap<>();
    read.forEach(r -> entries.put(r.issue().summary().id(), new Entry(r.issue(), null, r)));
    Map<IssueId, KeptIssue> kept = summaries.join();
    for (PastIssue issue : same) {
      KeptIssue as = kept.remove(issue.id());
      if (as != null) {
        entries.put(issue.id(), new Entry(as, issue, null));
      }
    }
    Intake intake = new Intake(readable ? kept.values() : null);
    entries.values().forEach(intake::add);
    return intake;
  }

  /** How folders look that were looked at. */
  static Map<IssueId, IssueTrace> traces(List<Looked> folders) {
    Map<IssueId, IssueTrace> traces = new HashMap<>();
    for (Looked looked : folders) {
      if (looked.trace() != null) {
        traces.put(looked.folder().id(), looked.trace());
      }
    }
    return traces;
  }
}
