package broadsheet.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes of the list of a key the list that it has now that some articles changed. */
final class ListPatch {
  private final PartTexts texts;
  private final ListCoder coder;
  private final Map<Integer, Revision> revisions;
  private final Map<Integer, ArticleKeys> known = new HashMap<>();

  /**
   * A patcher.
   *
   * @param texts as they are now
   * @param revisions of the issues that changed, by their numbers in the part
   */
  ListPatch(PartTexts texts, Map<Integer, Revision> revisions) {
    this.texts = texts;
    this.coder = new ListCoder(texts);
    this.revisions = revisions;
  }

  /** Where a list is if not in its shard, or behind its beginning there. */
  interface Content {
    /** Its articles. */
    BitReader articles() throws IOException;

    /** Its positions; the same where they follow. */
    BitReader positions(BitReader articles) throws IOException;
  }

  /**
   * The list of a gram.
   *
   * @param old what it was; null if there was none
   * @param content where that is, if it is not of bundles
   * @param now where the gram stands in the articles that changed
   * @return null if it is nowhere any more
   * @throws NotPatched when it has to be made from all texts
   */
  @Nullable CodedList gram(
      int mixed, @Nullable StoredList old, Content content, Map<Integer, List<Long>> now)
      throws IOException {
    if (old == null || old instanceof StoredList.InBundles) {
      return rare(old, now.keySet(), keys -> keys.grams().containsKey(mixed));
    }
    StoredPostings stored = new StoredPostings(texts, document -> !now.containsKey(document));
    if (!Gram.isSingle(Gram.unmixed(mixed))) {
      return places(stored, content, now);
    }
    LongList postings = stored.units(content.articles());
    now.forEach((document, own) -> own.forEach(zone -> postings.add((long) document << 3 | zone)));
    long[] sorted = postings.sorted();
    return sorted.length == 0 ? null : coder.documents(sorted, 0, sorted.length);
  }

  /** The list of a word; the same. */
  @Nullable CodedList word(
      String key, @Nullable StoredList old, Content content, Map<Integer, List<Long>> now)
      throws IOException {
    if (old == null || old instanceof StoredList.InBundles) {
      return rare(old, now.keySet(), keys -> keys.words().containsKey(key));
    }
    StoredPostings stored = new StoredPostings(texts, document -> !now.containsKey(document));
    return places(stored, content, now);
  }

  private @Nullable CodedList places(
      StoredPostings stored, Content content, Map<Integer, List<Long>> now) throws IOException {
    BitReader articles = content.articles();
    LongList places = stored.places(articles, content.positions(articles));
    now.forEach((document, own) -> own.forEach(at -> places.add(texts.start(document) + at)));
    long[] sorted = places.sorted();
    return sorted.length == 0 ? null : coder.places(sorted, 0, sorted.length);
  }

  /** Of a rare key no positions are told, so it has to stay rare. */
  private @Nullable CodedList rare(
      @Nullable StoredList old, Iterable<Integer> changed, Predicate<ArticleKeys> holds)
      throws NotPatched {
    SortedSet<Integer> bundles =
        old instanceof StoredList.InBundles rare ? new TreeSet<>(rare.bundles()) : new TreeSet<>();
    for (int document : changed) {
      int bundle = texts.bundle(document);
      if (isInBundle(bundle, document, holds)) {
        bundles.add(bundle);
      } else {
        bundles.remove(bundle);
      }
    }
    if (bundles.size() > coder.mostRare()) {
      throw new NotPatched("a key is no longer rare");
    }
    return bundles.isEmpty() ? null : coder.bundles(bundles);
  }

  /** Whether any article of a bundle, of which one is given, holds a key. */
  private boolean isInBundle(int bundle, int document, Predicate<ArticleKeys> holds) {
    int first = document;
    while (first > 0 && texts.bundle(first - 1) == bundle) {
      first--;
    }
    for (int i = first; i < texts.documents() && texts.bundle(i) == bundle; i++) {
      if (holds.test(keysOf(i))) {
        return true;
      }
    }
    return false;
  }

  /** What an article of a changed issue has; a bundle is of one issue. */
  private ArticleKeys keysOf(int document) {
    return known.computeIfAbsent(
        document,
        d -> {
          for (Map.Entry<Integer, Revision> revision : revisions.entrySet()) {
            int number = d - texts.firstDocument(revision.getKey());
            List<FoldedArticle> now = revision.getValue().now();
            if (number >= 0 && number < now.size()) {
              return ArticleKeys.of(now.get(number));
            }
          }
          throw new IllegalStateException("article " + d + " is of no changed issue");
        });
  }
}
