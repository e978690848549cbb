package broadsheet.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Changes the files of a part in which a few articles changed: the lists of the keys that stand
 * elsewhere now, and all names where a headline or a label is another. The files are, byte for
 * byte, those that {@link PartFiles} would write; what this cannot foretell is refused.
 */
final class PartPatch {
  /** The letters of files of names that are numbered. */
  private static final List<String> NAMES = List.of("r", "q", "t", "s", "c");

  /** The lists of more articles are sooner made anew. */
  private static final int MOST_ARTICLES = 200;

  private final Part now;
  private final IndexedPart last;
  private final InPlace site;
  private final LongLists longLists;
  private final Set<Integer> told;
  private final PartTexts texts;
  private final ListPatch lists;
  private final Map<Integer, Revision> revisions;
  private final @Nullable Renaming renaming;
  private FrequentPairs.Told frequent;
  private final Map<String, byte[]> made = new TreeMap<>();
  private final IndexFiles files = new IndexFiles(made::put);

  /**
   * A patch.
   *
   * @param now the part
   * @param last the same part as it is in place, with the same articles
   * @param longLists which lists have their own files
   * @param revisions of the issues that changed, by their numbers in the part
   * @param renaming writes the names of the part; null when these are what they were
   */
  PartPatch(
      Part now,
      IndexedPart last,
      InPlace site,
      LongLists longLists,
      Map<Integer, Revision> revisions,
      @Nullable Renaming renaming) {
    this.now = now;
    this.last = last;
    this.site = site;
    this.longLists = longLists;
    this.told = new HashSet<>(last.frequent().pairs());
    this.frequent = last.frequent();
    this.revisions = revisions;
    this.renaming = renaming;
    this.texts = new PartTexts(now.issues());
    this.lists = new ListPatch(texts, revisions);
  }

  /**
   * Makes it; nothing is written yet.
   *
   * @throws NotPatched when the part has to be made anew
   * @throws IOException when a file in place is damaged or missing
   */
  PatchedPart make() throws IOException {
    PartChanges changes = changes();
    patchGrams(changes.grams());
    List<Integer> sampled = sampled(changes.grams());
    if (GramFiles.shards(sampled) != last.shards()) {
      throw new NotPatched("the part has another number of shards");
    }
    List<String> firstWords = words(changes.words());
    if (renaming != null) {
      renaming.write(files, last.name());
    }
    IndexedPart part =
        new IndexedPart(
            last.name(),
            now.seal(),
            last.shards(),
            sampled,
            frequent,
            firstWords,
            last.documents(),
            last.bundles());
    return new PatchedPart(part, made, renaming == null ? List.of() : gone());
  }

  /** The files of names that are in place and that nobody writes any more. */
  private List<String> gone() {
    List<String> gone = new ArrayList<>();
    for (String letter : NAMES) {
      int number = 0;
      while (made.containsKey(path(letter, number))) {
        number++;
      }
      while (isInPlace(path(letter, number))) {
        gone.add(path(letter, number++));
      }
    }
    return gone;
  }

  private String path(String letter, int number) {
    return "search/" + last.name() + "/" + letter + number + ".bin";
  }

  private boolean isInPlace(String path) {
    try {
      return site.read(path).length > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private PartChanges changes() throws NotPatched {
    PartChanges changes = PartChanges.none();
    int articles = 0;
    for (Map.Entry<Integer, Revision> revision : revisions.entrySet()) {
      int first = texts.firstDocument(revision.getKey());
      List<FoldedArticle> before = revision.getValue().before();
      List<FoldedArticle> is = revision.getValue().now();
      for (int i = 0; i < is.size(); i++) {
        articles += before.get(i).equals(is.get(i)) ? 0 : 1;
        if (articles > MOST_ARTICLES) {
          throw new NotPatched("many articles changed");
        }
        changes.add(first + i, before.get(i), is.get(i));
      }
    }
    return changes;
  }

  private void patchGrams(NavigableMap<Integer, Map<Integer, List<Long>>> changes)
      throws IOException {
    NavigableMap<Integer, Map<Integer, List<Long>>> left = new TreeMap<>(Integer::compareUnsigned);
    left.putAll(changes);
    while (!left.isEmpty()) {
      int shard = GramShard.of(left.firstKey(), last.shards());
      NavigableMap<Integer, Map<Integer, List<Long>>> own = new TreeMap<>(Integer::compareUnsigned);
      while (!left.isEmpty() && GramShard.of(left.firstKey(), last.shards()) == shard) {
        own.put(left.firstKey(), left.pollFirstEntry().getValue());
      }
      patchShard(shard, own);
    }
  }

  private void patchShard(int number, NavigableMap<Integer, Map<Integer, List<Long>>> changes)
      throws IOException {
    NavigableMap<Integer, StoredShard.Entry> entries = new TreeMap<>(Integer::compareUnsigned);
    shard(number).entries().forEach(entry -> entries.put(entry.mixed(), entry));
    NavigableMap<Integer, Bits> bits = new TreeMap<>(Integer::compareUnsigned);
    entries.forEach((mixed, entry) -> bits.put(mixed, entry.bits()));
    for (Map.Entry<Integer, Map<Integer, List<Long>>> change : changes.entrySet()) {
      StoredShard.Entry old = entries.get(change.getKey());
      Bits list = gram(change.getKey(), old == null ? null : old.list(), change.getValue());
      if (list == null) {
        bits.remove(change.getKey());
      } else {
        bits.put(change.getKey(), list);
      }
    }
    GramShard shard = new GramShard(number, last.shards());
    bits.forEach(shard::add);
    files.put(gramPath(number), IndexFiles.Kind.GRAMS, shard.encoded());
  }

  private @Nullable Bits gram(int mixed, @Nullable StoredList old, Map<Integer, List<Long>> now)
      throws IOException {
    Content content = new Content(mixed, old);
    CodedList list = lists.gram(mixed, old, content, now);
    boolean far = list != null && longLists.has(list);
    if (far != old instanceof StoredList.Elsewhere) {
      throw new NotPatched("a list gets files of its own, or loses them");
    }
    if (list instanceof CodedList.Common common && old instanceof StoredList.Elsewhere elsewhere) {
      if (!Gram.isSingle(Gram.unmixed(mixed))) {
        frequent = frequent.with(told.contains(mixed), content.read(), common.size());
      }
      return inOwnFiles(mixed, elsewhere.number(), common);
    }
    return list == null ? null : list.inShard();
  }

  private Bits inOwnFiles(int mixed, int number, CodedList.Common list) throws IOException {
    files.put(farPath("x", mixed, number), IndexFiles.Kind.ARTICLES, list.articles().toArray());
    if (!Gram.isSingle(Gram.unmixed(mixed))) {
      if (list.positions().size() == 0) {
        throw new NotPatched("a list loses its positions");
      }
      files.put(farPath("y", mixed, number), IndexFiles.Kind.POSITIONS, list.positions().toArray());
    }
    return list.elsewhere(number);
  }

  private String farPath(String letter, int mixed, int number) {
    return last.name() + "/" + letter + (mixed >>> 24) + "-" + number;
  }

  /** Brings a list, and knows how much of it has been read. */
  private final class Content implements ListPatch.Content {
    private final int mixed;
    private final @Nullable StoredList list;
    private final List<BitReader> far = new ArrayList<>();

    Content(int mixed, @Nullable StoredList list) {
      this.mixed = mixed;
      this.list = list;
    }

    @Override
    public BitReader articles() throws IOException {
      return list instanceof StoredList.Whole whole
          ? whole.content()
          : far("x", IndexFiles.Kind.ARTICLES);
    }

    @Override
    public BitReader positions(BitReader articles) throws IOException {
      return list instanceof StoredList.Whole ? articles : far("y", IndexFiles.Kind.POSITIONS);
    }

    private BitReader far(String letter, IndexFiles.Kind kind) throws IOException {
      if (list instanceof StoredList.Elsewhere elsewhere) {
        String path = farPath(letter, mixed, elsewhere.number());
        far.add(new BitReader(body(path, kind)));
        return far.get(far.size() - 1);
      }
      throw new IllegalStateException("a list of bundles has no files");
    }

    /** Bits that were read of files of its own. */
    long read() {
      return far.stream().mapToLong(BitReader::position).sum();
    }
  }

  /** What the first buckets have now, of which those are counted anew in which a key changed. */
  private List<Integer> sampled(NavigableMap<Integer, ?> changes) throws IOException {
    TreeSet<Integer> touched = new TreeSet<>();
    changes.keySet().forEach(mixed -> touched.add(mixed >>> 24));
    List<Integer> sampled = new ArrayList<>(last.sampled());
    for (int bucket : touched.headSet(GramFiles.SAMPLED)) {
      sampled.set(bucket, sample(bucket));
    }
    return sampled;
  }

  private int sample(int bucket) throws IOException {
    int first = GramShard.of(bucket << 24, last.shards());
    int end = GramShard.of(bucket << 24 | 0xFF_FFFF, last.shards());
    GramShard sample = new GramShard(bucket, GramSpill.BUCKETS);
    for (int number = first; number <= end; number++) {
      for (StoredShard.Entry entry : shard(number).entries()) {
        if (entry.mixed() >>> 24 == bucket) {
          boolean far = entry.list() instanceof StoredList.Elsewhere;
          sample.add(entry.mixed(), far ? new Bits() : entry.bits());
        }
      }
    }
    return sample.encoded().length;
  }

  private List<String> words(NavigableMap<String, Map<Integer, List<Long>>> changes)
      throws IOException {
    if (changes.isEmpty()) {
      return last.firstWords();
    }
    NavigableMap<String, byte[]> all = storedWords();
    for (Map.Entry<String, Map<Integer, List<Long>>> change : changes.entrySet()) {
      byte[] list = word(change.getKey(), all.get(change.getKey()), change.getValue());
      if (list == null) {
        all.remove(change.getKey());
      } else {
        all.put(change.getKey(), list);
      }
    }
    KeyShards shards = new KeyShards(files, IndexFiles.Kind.WORDS, last.name() + "/w");
    for (Map.Entry<String, byte[]> word : all.entrySet()) {
      shards.add(word.getKey(), word.getValue().length, word.getValue());
    }
    shards.finish();
    if (shards.firstKeys().size() != last.firstWords().size()) {
      throw new NotPatched("there is another number of shards of words");
    }
    return shards.firstKeys();
  }

  private byte @Nullable [] word(String key, byte @Nullable [] old, Map<Integer, List<Long>> now)
      throws IOException {
    StoredList stored = old == null ? null : StoredList.read(new BitReader(old), texts.bundles());
    CodedList list = lists.word(key, stored, new Content(0, stored), now);
    return list == null ? null : list.inShard().toArray();
  }

  private NavigableMap<String, byte[]> storedWords() throws IOException {
    NavigableMap<String, byte[]> all = new TreeMap<>();
    for (int number = 0; number < last.firstWords().size(); number++) {
      byte[] body = body(last.name() + "/w" + number, IndexFiles.Kind.WORDS);
      try (SpillInput in = new SpillInput(new ByteArrayInputStream(body))) {
        List<String> keys = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        String key = "";
        for (long left = in.varint(); left > 0; left--) {
          key = key.substring(0, (int) in.varint()) + in.units();
          keys.add(key);
          lengths.add((int) in.varint());
        }
        for (int i = 0; i < keys.size(); i++) {
          all.put(keys.get(i), in.bytes(lengths.get(i)));
        }
      }
    }
    return all;
  }

  private StoredShard shard(int number) throws IOException {
    byte[] body = body(gramPath(number), IndexFiles.Kind.GRAMS);
    return StoredShard.read(body, number, last.shards(), texts.bundles());
  }

  private String gramPath(int number) {
    return last.name() + "/g" + number;
  }

  /** What a file has: as this patch has made it, else as it is in place. */
  private byte[] body(String path, IndexFiles.Kind kind) throws IOException {
    String full = "search/" + path + ".bin";
    byte[] file = made.get(full);
    return IndexFiles.body(file == null ? site.read(full) : file, kind);
  }
}
