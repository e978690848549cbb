package broadsheet.build;

import broadsheet.render.Templates;
import broadsheet.search.SearchAssets;
import broadsheet.site.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Copies what the pages load: the styles of the templates and the scripts of the search. */
final class Assets {
  private Assets() {}

  static void copy(Templates templates, SiteFiles site) throws IOException {
    for (Map.Entry<String, Path> asset : templates.files("assets").entrySet()) {
      site.write("assets/" + asset.getKey(), Files.readAllBytes(asset.getValue()));
    }
    for (String script : SearchAssets.NAMES) {
      site.write("search/" + script, SearchAssets.bytes(script));
    }
  }
}
