package broadsheet.derive;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.archive.Page;
import broadsheet.archive.Section;
import broadsheet.text.Slugs;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which section an article belongs to: the one its source names, else the one whose rule takes its
 * page, else the one that its page is named after.
 */
final class Sections {
  private final List<Section> configured;

  Sections(Archive archive) {
    this.configured = archive.sections();
  }

  @Nullable Section of(Issue issue, Article article) {
    if (article.section() != null) {
      return named(article.section());
    }
    Optional<Section> byPage =
        configured.stream().filter(s -> s.pages().contains(article.page())).findFirst();
    if (byPage.isPresent()) {
      return byPage.get();
    }
    return issue.pages().stream()
        .filter(p -> p.label().equals(article.page()))
        .findFirst()
        .map(Page::name)
        .map(this::named)
        .orElse(null);
  }

  private Section named(String name) {
    return configured.stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseGet(() -> new Section(name, Slugs.of(name), List.of()));
  }
}
