package broadsheet.build;

import broadsheet.problem.Problem;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The problems of a build, from all threads; one that is found twice is kept once. */
final class Findings {
  private final boolean strict;
  private final Set<Problem> problems = ConcurrentHashMap.newKeySet();
  private volatile boolean templatesFailed;

  /**
   * @param strict whether warnings count as errors
   */
  Findings(boolean strict) {
    this.strict = strict;
  }

  /** Adds problems whose paths are relative to a folder that the user named. */
  void add(Path folder, Collection<Problem> found) {
    found.forEach(problem -> problems.add(seenFrom(folder, problem)));
  }

  void addOfTemplate(Path templates, Problem problem) {
    templatesFailed = true;
    problems.add(seenFrom(templates, problem));
  }

  boolean templatesFailed() {
    return templatesFailed;
  }

  List<Problem> sorted() {
    return problems.stream().sorted().toList();
  }

  private Problem seenFrom(Path folder, Problem problem) {
    Problem seen = problem.seenFrom(folder);
    return strict ? seen.asError() : seen;
  }
}
