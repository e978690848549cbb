package broadsheet.search;

import java.util.List;

/**
 * The file that a reader needs for every query: names, and where everything else is.
 *
 * @param facets names with their numbers of articles
 * @param chunks of rows, in order
 * @param grams shards of grams and words, in the order of their keys
 * @param tails shards of headlines' tails, in the order of their keys
 * @param hints name of the file that leads to sounds, neighbours and corrected readings
 */
record IndexHead(
    Facets facets,
    List<ChunkWriter.Chunk> chunks,
    List<ShardWriter.Shard> grams,
    List<ShardWriter.Shard> tails,
    String hints) {
  /** Places are numbers of 32 bits in a reader. */
  private static final long MOST_UNITS = 0xFFFF_FFFFL;

  IndexHead {
    if (chunks.stream().mapToLong(ChunkWriter.Chunk::units).sum() > MOST_UNITS) {
      throw new IllegalStateException("the archive has more text than one index can hold");
    }
  }

  long documents() {
    return chunks.stream().mapToLong(ChunkWriter.Chunk::documents).sum();
  }

  Bytes encoded() {
    Bytes out = new Bytes();
    facets.writeTo(out);
    out.varint(chunks.size());
    for (ChunkWriter.Chunk chunk : chunks) {
      out.name(chunk.name()).varint(chunk.documents()).varint(chunk.units());
    }
    writeShards(out, grams);
    writeShards(out, tails);
    return out.name(hints);
  }

  private static void writeShards(Bytes out, List<ShardWriter.Shard> shards) {
    out.varint(shards.size());
    for (ShardWriter.Shard shard : shards) {
      out.units(shard.firstKey(), 0).name(shard.name());
    }
  }
}
