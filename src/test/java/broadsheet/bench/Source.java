package broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An archive that is built: pages for those who can read them, articles for those who cannot.
 *
 * @param content a content folder
 * @param articles the same as lines of JSON
 */
record Source(Path content, Path articles) {
  private static final Path MAKER = Path.of("../shared/bench/make_archive.py");

  /** The ready one in a folder. */
  static Source in(Path folder) {
    return new Source(folder.resolve("content"), folder.resolve("articles.jsonl"));
  }

  /**
   * An archive of so many articles, made below a folder unless it is there: noise with the
   * statistics of real newspapers where its maker is at hand, else pages of the shredder.
   */
  static Source made(int articles, Path below) throws IOException, InterruptedException {
    boolean real = Files.exists(MAKER);
    Path folder = below.resolve((real ? "archive-" : "invented-") + articles);
    Path done = folder.resolve("done");
    if (!Files.exists(done)) {
      Trees.delete(folder);
      if (real) {
        String count = Integer.toString(articles);
        Effort.of(
            List.of("python3", MAKER.toString(), "--articles", count, "--out", folder.toString()));
      } else {
        new InventedArchive(folder).write(articles);
      }
      Files.createFile(done);
    }
    return in(folder);
  }
}
