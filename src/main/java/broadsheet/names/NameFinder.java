package broadsheet.names;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.Issue;
import broadsheet.archive.Naming;
import broadsheet.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the names in the articles of an issue.
 *
 * <p>A name that one article of the issue proves is looked for in all of them. Who signs an article
 * or took its photographs is not whom it speaks of; who signs another one of the issue must be
 * proved.
 */
public final class NameFinder {
  private final Naming naming;
  private final Set<String> banned;
  private final PlaceReader places;

  public NameFinder(Archive archive) {
    this.naming = archive.naming();
    this.banned = naming.banned().stream().map(Fold::simplified).collect(Collectors.toSet());
    this.places = new PlaceReader(archive);
  }

  /**
   * The names of each article, in the order in which it first has them; people before places.
   *
   * @return by the articles' ids; empty when the configuration wants no names
   */
  public Map<ArticleId, List<Name>> of(Issue issue) {
    if (!naming.any()) {
      return Map.of();
    }
    Map<ArticleId, List<Passage>> texts = new LinkedHashMap<>();
    issue.articles().forEach(article -> texts.put(article.id(), passages(article)));
    Map<ArticleId, List<Name>> people = naming.people() ? PeopleOfIssue.of(texts) : Map.of();
    Map<ArticleId, List<Name>> names = new HashMap<>();
    Set<String> signing = new HashSet<>();
    issue.articles().forEach(article -> signing.addAll(signed(article)));
    for (Article article : issue.articles()) {
      List<Name> own = new ArrayList<>(people.getOrDefault(article.id(), List.of()));
      Set<String> signed = signed(article);
      own.removeIf(name -> (name.sure() ? signed : signing).contains(name.key()));
      if (naming.places()) {
        own.addAll(places(texts.getOrDefault(article.id(), List.of()), own));
      }
      own.removeIf(name -> banned.contains(name.key()));
      names.put(article.id(), List.copyOf(own));
    }
    return names;
  }

  private List<Name> places(List<Passage> texts, List<Name> people) {
    Set<String> persons = people.stream().map(Name::key).collect(Collectors.toSet());
    Map<String, Name> found = new LinkedHashMap<>();
    for (Passage passage : texts) {
      for (Sighting place : places.read(passage)) {
        if (!persons.contains(place.name())) {
          found.merge(
              Fold.simplified(place.name()),
              new Name(NameKind.PLACE, place.name(), place.sure()),
              (a, b) -> a.sure() ? a : b);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Set<String> signed(Article article) {
    Set<String> signed = new HashSet<>();
    article.bylines().stream().map(Byline::name).map(Fold::simplified).forEach(signed::add);
    article.photoCredits().stream().map(Fold::simplified).forEach(signed::add);
    return signed;
  }

  private List<Passage> passages(Article article) {
    Stream<String> heads =
        Stream.concat(
            Stream.ofNullable(article.heads().headline()), article.heads().deck().stream());
    Stream<String> texts = Stream.concat(heads, article.blocks().stream().map(Block::text));
    return texts.map(text -> Passage.of(text, places.districts())).toList();
  }
}
