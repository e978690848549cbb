package broadsheet.names;

import broadsheet.archive.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people of an issue: what one passage proves holds for all.
 *
 * <p>Two characters in which a longer proved name begins are that name cut short. A name of three
 * or more characters is found wherever it stands; a shorter one only where a passage has it as a
 * name, for 高峰 is a word too.
 */
final class PeopleOfIssue {
  private static final int SHORTEST = 3;

  private final Map<ArticleId, List<Passage>> texts;

  /** By the very passage: to compare texts and tags would take long. */
  private final IdentityHashMap<Passage, List<Sighting>> read = new IdentityHashMap<>();

  private final Set<String> proved = new HashSet<>();

  /** The longer ones of these. */
  private final WordList known;

  private PeopleOfIssue(Map<ArticleId, List<Passage>> texts) {
    this.texts = texts;
    for (List<Passage> passages : texts.values()) {
      for (Passage passage : passages) {
        List<Sighting> sightings = PersonReader.read(passage);
        read.put(passage, sightings);
        sightings.stream().filter(Sighting::sure).map(Sighting::name).forEach(proved::add);
      }
    }
    Set<String> beginnings = new HashSet<>();
    longer().forEach(name -> beginnings.add(name.substring(0, name.length() - 1)));
    proved.removeAll(beginnings);
    this.known = new WordList(longer());
  }

  private Set<String> longer() {
    return proved.stream().filter(name -> name.length() >= SHORTEST).collect(Collectors.toSet());
  }

  static Map<ArticleId, List<Name>> of(Map<ArticleId, List<Passage>> texts) {
    PeopleOfIssue people = new PeopleOfIssue(texts);
    Map<ArticleId, List<Name>> names = new HashMap<>();
    texts.keySet().forEach(article -> names.put(article, people.of(article)));
    return names;
  }

  private List<Name> of(ArticleId article) {
    Map<String, Name> names = new LinkedHashMap<>();
    for (Passage passage : texts.getOrDefault(article, List.of())) {
      for (Sighting sighting : sightings(passage)) {
        String printed = passage.printed().substring(sighting.from(), sighting.to());
        names.putIfAbsent(
            sighting.name(), new Name(NameKind.PERSON, printed, proved.contains(sighting.name())));
      }
    }
    return List.copyOf(names.values());
  }

  /** Known names wherever they stand, and what else the passage has that may be a name. */
  private List<Sighting> sightings(Passage passage) {
    List<Sighting> found = new ArrayList<>();
    String text = passage.text();
    int free = 0;
    for (int at = 0; at < text.length(); at++) {
      int length = at < free ? 0 : known.longestAt(text, at);
      if (length > 0) {
        found.add(new Sighting(text.substring(at, at + length), at, true));
        free = at + length;
      }
    }
    for (Sighting other : read.getOrDefault(passage, List.of())) {
      boolean within = found.stream().anyMatch(f -> f.from() < other.to() && other.from() < f.to());
      boolean shown = proved.contains(other.name()) || PersonForm.isPlain(other.name());
      if (!within && shown) {
        found.add(other);
      }
    }
    return found;
  }
}
