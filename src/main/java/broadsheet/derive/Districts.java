package broadsheet.derive;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.District;
import broadsheet.text.Slugs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which district an article belongs to: one the archive knows, else one named by what it says. */
final class Districts {
  private final Archive archive;

  Districts(Archive archive) {
    this.archive = archive;
  }

  @Nullable District of(Article article) {
    String name = article.district();
    if (name == null || name.isBlank()) {
      return null;
    }
    return archive
        .district(name)
        .orElseGet(() -> new District(name, Slugs.of(name), List.of(), null));
  }
}
