package broadsheet.check;

/**
 * How a site is checked.
 *
 * @param baseUrl the site's absolute URL, or empty to find it out from the site itself
 * @param jobs how many files are read at the same time
 * @param problemsPerKind how many problems of one kind are listed; the rest are only counted
 */
public record CheckOptions(String baseUrl, int jobs, int problemsPerKind) {
  public CheckOptions {
    if (jobs < 1 || problemsPerKind < 1) {
      throw new IllegalArgumentException("jobs and problemsPerKind must be at least 1");
    }
    baseUrl = baseUrl.isEmpty() || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
  }

  /** What a stranger knows: nothing; all cores, a thousand problems of each kind. */
  public static CheckOptions ofStranger() {
    return new CheckOptions("", Runtime.getRuntime().availableProcessors(), 1000);
  }

  /** The same with so many jobs. */
  public CheckOptions withJobs(int jobs) {
    return new CheckOptions(baseUrl, jobs, problemsPerKind);
  }
}
