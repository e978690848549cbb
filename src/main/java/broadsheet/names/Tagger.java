package broadsheet.names;

import broadsheet.names.Tag.Sort;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IIOAdapter;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.utility.Predefine;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;

/**
 * Cuts a text into words and says which of them may be names, by HanLP's shortest path over a
 * dictionary, with its models of names of people and places.
 *
 * <p>All of the library's data come from its own jar. It writes no file, reads none of the disk and
 * says nothing. Safe for several threads: after loading, nothing of it changes.
 */
final class Tagger {
  /** A place of two characters that the dictionary has less often is a word more often: 茶山, 南里. */
  private static final int USUAL = 10;

  private Tagger() {}

  /** Loaded once, when the first text is cut; it takes most of a second. */
  private static final class Library {
    static final Segment SEGMENT = load();

    private static Segment load() {
      Predefine.logger.setLevel(Level.OFF);
      HanLP.Config.IOAdapter = new OwnJar();
      return new ViterbiSegment()
          .enableNameRecognize(true)
          .enablePlaceRecognize(true)
          .enableTranslatedNameRecognize(false)
          .enableJapaneseNameRecognize(false)
          .enableOrganizationRecognize(false)
          .enableCustomDictionary(false)
          .enableMultithreading(false)
          .enableOffset(true);
    }
  }

  /** Whatever the library's settings say, it gets its data from its jar, and puts them nowhere. */
  private static final class OwnJar implements IIOAdapter {
    @Override
    public InputStream open(String path) throws IOException {
      InputStream in = HanLP.class.getClassLoader().getResourceAsStream(path);
      if (in == null) {
        throw new FileNotFoundException(path);
      }
      return in;
    }

    @Override
    public OutputStream create(String path) throws IOException {
      throw new IOException("nothing is written: " + path);
    }
  }

  /**
   * The words of a text in their order.
   *
   * @param text in simplified forms, which are all that the library knows
   */
  static List<Tag> tags(String text) {
    List<Tag> tags = new ArrayList<>();
    for (Term term : Library.SEGMENT.seg(text)) {
      tags.add(new Tag(term.word, term.offset, sort(term)));
    }
    return tags;
  }

  private static Sort sort(Term term) {
    String nature = String.valueOf(term.nature);
    if (nature.startsWith("nr")) {
      return Sort.PERSON;
    }
    if (!nature.startsWith("ns")) {
      return Sort.OTHER;
    }
    CoreDictionary.Attribute known = CoreDictionary.get(term.word);
    if (known == null) {
      return Sort.PLACE;
    }
    boolean place = String.valueOf(known.nature[0]).startsWith("ns");
    boolean usual = term.word.length() > 2 || known.totalFrequency >= USUAL;
    return place && usual ? Sort.KNOWN_PLACE : Sort.OTHER;
  }
}
