package broadsheet.search;

import broadsheet.text.Pinyin;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;
import java.util.TreeMap;

/**
 * What helps readers to the words that a part prints: how names and terms sound, which characters
 * are neighbours, what editors corrected. {@link broadsheet.search} specifies the files.
 */
final class Hints {
  private static final int SOUNDS_SIZE = 16 * 1024;

  /** Short, for a reader needs a row of most characters of a query. */
  private static final int NEIGHBOURS_SIZE = 4 * 1024;

  /** All characters of GB 2312 have a row of syllables; any other is rare. */
  private static final Charset USUAL = Charset.forName("GB2312");

  private final IndexFiles files;
  private final String part;
  private final Bytes directories = new Bytes();

  /**
   * The hints of a part.
   *
   * @param part its name
   */
  Hints(IndexFiles files, String part) {
    this.files = files;
    this.part = part;
  }

  /**
   * Writes them.
   *
   * @param facets whose names are told
   * @param terms of headlines, with their numbers
   */
  void write(
      Facets facets,
      Map<String, Integer> terms,
      Neighbours neighbours,
      Map<String, Integer> corrected)
      throws IOException {
    Sounds sounds = new Sounds();
    sounds.addTerms(terms);
    sounds.addNames('d', facets.districts().articles());
    sounds.addNames('c', facets.columns().articles());
    sounds.addNames('s', facets.sections().articles());
    sounds.addNames('b', facets.bylines().articles());
    write(IndexFiles.Kind.SOUNDS, "/s", SOUNDS_SIZE, sounds::writeTo);
    write(IndexFiles.Kind.NEIGHBOURS, "/n", NEIGHBOURS_SIZE, neighbours::writeTo);
    write(
        IndexFiles.Kind.CORRECTED,
        "/c",
        SOUNDS_SIZE,
        out -> {
          for (Map.Entry<String, Integer> row : corrected.entrySet()) {
            out.add(row.getKey(), row.getValue());
          }
        });
    files.put(part + "/p", IndexFiles.Kind.HINTS, directories.toArray());
  }

  /** What writes rows. */
  private interface Rows {
    void writeTo(HintShards out) throws IOException;
  }

  private void write(IndexFiles.Kind kind, String path, int size, Rows rows) throws IOException {
    HintShards out = new HintShards(files, kind, part + path, size);
    rows.writeTo(out);
    out.finish(directories);
  }

  /** Writes for each syllable the characters whose commonest reading it is; all archives alike. */
  static void writeSyllables(IndexFiles files) throws IOException {
    TreeMap<String, StringBuilder> characters = new TreeMap<>();
    CharsetEncoder usual = USUAL.newEncoder();
    for (char c = '\u4E00'; c <= '\u9FFF'; c++) {
      String syllable = Pinyin.syllable(c);
      if (syllable != null && usual.canEncode(c)) {
        characters.computeIfAbsent(syllable, s -> new StringBuilder()).append(c);
      }
    }
    Bytes body = new Bytes().varint(characters.size());
    for (Map.Entry<String, StringBuilder> row : characters.entrySet()) {
      body.string(row.getKey()).varint(row.getValue().length());
      char last = 0;
      for (char c : row.getValue().toString().toCharArray()) {
        body.varint(c - last);
        last = c;
      }
    }
    files.put("syllables", IndexFiles.Kind.SYLLABLES, body.toArray());
  }
}
