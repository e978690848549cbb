package broadsheet.derive;

import broadsheet.names.Name;
import broadsheet.names.NameKind;
import broadsheet.text.Stamp;

/**
 * What runs through several issues and is told on the pages of each.
 *
 * @param names which names are names
 * @param serials numbered series
 */
public record Strands(KnownNames names, Serials serials) {
  /** The strands of an archive, whatever the order of its issues. */
  public static Strands of(Iterable<IssueSummary> issues) {
    return new Strands(KnownNames.of(issues), Serials.of(issues));
  }

  /** Tells whether the pages of an issue have of them what they had. */
  public long stamp(IssueSummary issue) {
    Stamp stamp = new Stamp();
    for (ArticleSummary article : issue.articles()) {
      for (NameKind kind : NameKind.values()) {
        stamp.addAll(names.of(article, kind).stream().map(Name::key).toList());
      }
      serials.of(article).ifPresent(s -> s.parts().forEach(part -> stamp.add(part.stamp())));
    }
    return stamp.value();
  }
}
