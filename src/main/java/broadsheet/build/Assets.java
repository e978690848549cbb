package broadsheet.build;

import broadsheet.render.Templates;
import broadsheet.search.SearchAssets;
import broadsheet.site.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Copies what the pages load: the styles of the templates and the scripts of the search; and what
 * hosts read, which lies directly in the site.
 */
final class Assets {
  /** No page and no folder of the site begins so. */
  private static final String FOR_HOSTS = "_";

  private Assets() {}

  static void copy(Templates templates, SiteFiles site) throws IOException {
    for (Map.Entry<String, Path> asset : templates.files("assets").entrySet()) {
      site.write("assets/" + asset.getKey(), Files.readAllBytes(asset.getValue()));
    }
    for (Map.Entry<String, Path> file : templates.files("host").entrySet()) {
      if (file.getKey().startsWith(FOR_HOSTS)) {
        site.write(file.getKey(), Files.readAllBytes(file.getValue()));
      }
    }
    for (String script : SearchAssets.NAMES) {
      site.write("search/" + script, SearchAssets.bytes(script));
    }
  }
}
