package broadsheet.search;

import java.io.IOException;
import java.util.Map;

/**
 * What helps readers to the words that a part prints: how names and terms sound, and what editors
 * corrected. {@link broadsheet.search} specifies the files.
 */
final class Hints {
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
  void write(Facets facets, Map<String, Integer> terms, Map<String, Integer> corrected)
      throws IOException {
    Sounds sounds = new Sounds();
    sounds.addTerms(terms);
    sounds.addNames('d', facets.districts().articles());
    sounds.addNames('c', facets.columns().articles());
    sounds.addNames('s', facets.sections().articles());
    sounds.addNames('b', facets.bylines().articles());
    write(IndexFiles.Kind.SOUNDS, "/s", sounds::writeTo);
    write(
        IndexFiles.Kind.CORRECTED,
        "/c",
        out -> {
          for (Map.Entry<String, Integer> row : corrected.entrySet()) {
            out.add(row.getKey(), row.getValue());
          }
        });
    files.put(part + "/p", IndexFiles.Kind.HINTS, directories.toArray());
  }

  /** What writes rows. */
  private interface Rows {
    void writeTo(KeyShards out) throws IOException;
  }

  private void write(IndexFiles.Kind kind, String path, Rows rows) throws IOException {
    KeyShards out = new KeyShards(files, kind, part + path);
    rows.writeTo(out);
    out.finish();
    directories.keys(out.firstKeys());
  }
}
