package broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pagefind, from npm. */
public final class PagefindProgram {
  public static final String VERSION = System.getProperty("pagefind", "1.6.0");

  private PagefindProgram() {}

  /** The program in a folder (outside of the repository), installed there unless it is already. */
  public static Path in(Path folder) throws IOException, InterruptedException {
    Path program = folder.resolve("node_modules/.bin/pagefind");
    if (!Files.exists(program)) {
      Files.createDirectories(folder);
      String name = "pagefind@" + VERSION;
      Effort.of(
          List.of(
              "npm", "install", "--no-audit", "--no-fund", "--prefix", folder.toString(), name));
    }
    return program;
  }
}
