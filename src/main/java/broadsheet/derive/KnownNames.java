package broadsheet.derive;

import broadsheet.names.Name;
import broadsheet.names.NameKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that are names for the whole archive: an issue proves them, or articles of two texts
 * have them. A reprint is no second text; it begins as the first did.
 *
 * <p>Made of the summaries of all issues in whatever order.
 */
public final class KnownNames {
  private final Map<NameKind, Set<String>> known = new HashMap<>();

  /** Of names that are not proved yet: how the first article with them begins. */
  private final Map<NameKind, Map<String, String>> once = new HashMap<>();

  private KnownNames() {
    for (NameKind kind : NameKind.values()) {
      known.put(kind, new HashSet<>());
      once.put(kind, new HashMap<>());
    }
  }

  static KnownNames of(Iterable<IssueSummary> issues) {
    KnownNames names = new KnownNames();
    for (IssueSummary issue : issues) {
      for (ArticleSummary article : issue.articles()) {
        article.names().forEach(name -> names.add(name, article.lead()));
      }
    }
    names.once.clear();
    return names;
  }

  private void add(Name name, String lead) {
    Set<String> all = known.getOrDefault(name.kind(), Set.of());
    if (name.sure()) {
      all.add(name.key());
    } else if (!all.contains(name.key())) {
      String before = once.getOrDefault(name.kind(), Map.of()).putIfAbsent(name.key(), lead);
      if (before != null && !before.equals(lead)) {
        all.add(name.key());
      }
    }
  }

  /** The names of one kind that an article shows, in its order. */
  public List<Name> of(ArticleSummary article, NameKind kind) {
    Set<String> all = known.getOrDefault(kind, Set.of());
    return article.names().stream()
        .filter(name -> name.kind() == kind && all.contains(name.key()))
        .toList();
  }
}
