package broadsheet.build;

/** Hears how far a build has come. Called from several threads. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = (stage, done, total) -> {};

  /**
   * Something was done.
   *
   * @param stage what is going on
   * @param done how many of it are done
   * @param total how many there are; 0 when it is not known
   */
  void advance(Stage stage, int done, int total);

  /** What a build does, in order. */
  enum Stage {
    ISSUES,
    REPRINTS,
    PAGES,
    ARCHIVE,
    PUBLISH
  }
}
