package broadsheet.build;

import broadsheet.search.SearchAssets;
import broadsheet.site.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies what the pages load: the styles of the templates and the scripts of the search; and what
 * hosts read, which lies directly in the site.
 */
final class Assets {
  /** No page and no folder of the site begins so. */
  private static final String FOR_HOSTS = "_";

  private Assets() {}

  static void copy(Path templates, SiteFiles site) throws IOException {
    Path assets = templates.resolve("assets");
    for (Path file : filesIn(assets)) {
      String name = assets.relativize(file).toString().replace('\\', '/');
      site.write("assets/" + name, Files.readAllBytes(file));
    }
    for (Path file : filesIn(templates.resolve("host"))) {
      String name = file.getFileName().toString();
      if (name.startsWith(FOR_HOSTS)) {
        site.write(name, Files.readAllBytes(file));
      }
    }
    for (String script : SearchAssets.NAMES) {
      site.write("search/" + script, SearchAssets.bytes(script));
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
