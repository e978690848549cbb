package broadsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a command finds what the user did not name.
 *
 * <p>In a folder that has a {@code content/}, everything is there. Elsewhere the archive beside the
 * tool is meant, so that {@code broadsheet build} works from any folder. Templates that a folder
 * lacks are those that come with the tool.
 *
 * @param base the folder whose {@code content/} and {@code site-output/} are meant
 * @param home the folder of the tool
 */
record Folders(Path base, Path home) {
  /** The folders as seen from the working directory. */
  static Folders here() {
    Path home = Path.of(System.getProperty("broadsheet.home", ""));
    Path here = Path.of("");
    boolean archiveHere = Files.isDirectory(Path.of("content"));
    return new Folders(archiveHere ? here : home, home);
  }

  Path content(@Nullable Path named) {
    return named != null ? named : base.resolve("content");
  }

  Path output(@Nullable Path named) {
    return named != null ? named : base.resolve("site-output");
  }

  Path report(@Nullable Path named) {
    return named != null ? named : base.resolve("review-output");
  }

  /** The folders of templates: the one that was named or is here, then that of the tool. */
  List<Path> templates(@Nullable Path named) {
    Path own = named != null ? named : base.resolve("templates");
    Path tools = home.resolve("templates");
    boolean both = !isSame(own, tools) && Files.isDirectory(tools);
    if (Files.isDirectory(own) || named != null) {
      return both ? List.of(own, tools) : List.of(own);
    }
    return List.of(tools);
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
