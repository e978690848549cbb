package broadsheet.search;

import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.text.Pinyin;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;
import java.util.TreeMap;

/**
 * What helps readers to the words that the archive prints: how names and terms sound, which
 * characters are neighbours, what editors corrected. {@link broadsheet.search} specifies the files.
 *
 * <p>Articles may be added from several threads and in any order.
 */
final class Hints {
  /** Short, for a reader needs a row of most characters of a query. */
  private static final int NEIGHBOURS_SIZE = 4 * 1024;

  private static final int SOUNDS_SIZE = 16 * 1024;

  /** All characters of GB 2312 have a row of sounds; any other is rare. */
  private static final Charset GB2312 = Charset.forName("GB2312");

  private final Neighbours neighbours = new Neighbours();
  private final CorrectedReadings readings = new CorrectedReadings();

  void add(Issue issue) {
    for (Article article : issue.articles()) {
      String text = FoldedArticle.of(article).text();
      synchronized (this) {
        neighbours.add(text);
        readings.add(article);
      }
    }
  }

  /**
   * Writes them.
   *
   * @param facets whose names are told
   * @param terms of headlines, with their numbers
   * @return the name of the file that leads to the others
   */
  String write(IndexFiles files, Facets facets, Map<String, Integer> terms) throws IOException {
    Sounds sounds = new Sounds();
    sounds.addTerms(terms);
    sounds.addNames('d', facets.districts().articles());
    sounds.addNames('c', facets.columns().articles());
    sounds.addNames('s', facets.sections().articles());
    sounds.addNames('b', facets.bylines().articles());
    Bytes directory = new Bytes();
    HintShards out = new HintShards(files, SOUNDS_SIZE);
    sounds.writeTo(out);
    out.finish(directory);
    out = new HintShards(files, NEIGHBOURS_SIZE);
    neighbours.writeTo(out);
    out.finish(directory);
    out = new HintShards(files, SOUNDS_SIZE);
    readings.writeTo(out);
    out.finish(directory);
    out = new HintShards(files, 4 * SOUNDS_SIZE);
    writeSyllables(out);
    out.finish(directory);
    return files.put(IndexFiles.Kind.HINTS, directory);
  }

  /** For each syllable the characters whose commonest reading it is. */
  private static void writeSyllables(HintShards out) throws IOException {
    TreeMap<String, StringBuilder> characters = new TreeMap<>();
    CharsetEncoder usual = GB2312.newEncoder();
    for (char c = '\u4E00'; c <= '\u9FFF'; c++) {
      String syllable = Pinyin.syllable(c);
      if (syllable != null && usual.canEncode(c)) {
        characters.computeIfAbsent(syllable, s -> new StringBuilder()).append(c);
      }
    }
    for (Map.Entry<String, StringBuilder> row : characters.entrySet()) {
      out.add(row.getKey(), row.getValue().chars().toArray());
    }
  }
}
