package broadsheet.search;

import java.util.List;

/**
 * The file that a reader needs for every query: which parts there are and how they are cut.
 *
 * @param publications names with their numbers of articles
 * @param common the commonest units of text, the commonest first
 * @param parts in the order of the archive
 */
record IndexHead(Labels publications, String common, List<IndexedPart> parts) {
  /** All of it but the issues, which follow. */
  Bytes encoded() {
    Bytes out = new Bytes();
    publications.writeTo(out);
    out.units(common, 0).varint(parts.size());
    parts.forEach(part -> writeTo(out, part));
    return out;
  }

  private static void writeTo(Bytes out, IndexedPart part) {
    out.name(part.name()).name(part.seal()).varint(part.shards());
    out.keys(part.firstWords());
    out.varint(part.documents()).varint(part.bundles());
    byte[] frequent = FrequentPairs.encoded(part.frequent().pairs());
    out.varint(frequent.length).put(frequent);
  }
}
