package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java writes in bits, the scripts read: random numbers in random codes, random shards. */
class CodecTest {
  private static final int NUMBERS = 20_000;

  private final Random random = new Random(23);

  @Test
  void theScriptsReadEveryCodeThatIsWritten(@TempDir Path folder) throws Exception {
    Bits bits = new Bits();
    List<String> written = new ArrayList<>();
    for (int i = 0; i < NUMBERS; i++) {
      written.add(anyCode(bits));
    }
    assertRead(folder, "bits", bits.toArray(), written);
  }

  @Test
  void theScriptsFindEveryKeyOfAShard(@TempDir Path folder) throws Exception {
    int shards = 8;
    for (int number = 0; number < shards; number++) {
      GramShard shard = new GramShard(number, shards);
      List<String> written = new ArrayList<>();
      long next = (1L << 32) / shards * number;
      for (int i = 0; i < 500; i++) {
        next += random.nextInt(1 << 19);
        shard.add((int) next, bundles(written, next));
        next++;
      }
      assertRead(folder, "shard " + number + " " + shards, shard.encoded(), written);
    }
  }

  @Test
  void mixedKeysCanBeUndoneAndAreTheScriptsOwn(@TempDir Path folder) throws Exception {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < NUMBERS; i++) {
      char first = (char) (1 + random.nextInt(0xFFFF));
      char second = (char) (1 + random.nextInt(0xFFFF));
      int key = i % 4 == 0 ? Gram.single(first) : Gram.pair(first, second);
      assertEquals(key, Gram.unmixed(Gram.mixed(key)));
      String units = i % 4 == 0 ? "" + (int) first : (int) first + "," + (int) second;
      written.add("[[" + units + "]," + (Gram.mixed(key) & 0xFFFF_FFFFL) + "]");
    }
    assertRead(folder, "mixed", new byte[0], written);
  }

  @Test
  void theScriptsKnowEveryPairThatIsFrequentAndTakeFewOthersForOne(@TempDir Path folder)
      throws Exception {
    for (int pairs : new int[] {0, 1, 15, 16, 17, 5000, 9000}) {
      FrequentPairs frequent = new FrequentPairs();
      List<String> written = new ArrayList<>();
      for (int i = 0; i < pairs; i++) {
        int key = Gram.pair((char) (1 + random.nextInt(0xFFFF)), (char) random.nextInt(0x1_0000));
        frequent.add(Gram.mixed(key), pairs - i);
        if (i < 8192) {
          written.add("[" + (key >>> 16) + "," + (key & 0xFFFF) + "]");
        }
      }
      assertRead(
          folder,
          "frequent",
          FrequentPairs.encoded(frequent.told(LongLists.USUAL.told()).pairs()),
          written);
    }
  }

  private String anyCode(Bits bits) {
    long value = random.nextLong() >>> (23 + random.nextInt(41));
    switch (random.nextInt(3)) {
      case 0 -> {
        int k =
            Math.min(31, Math.max(0, 64 - Long.numberOfLeadingZeros(value) - random.nextInt(6)));
        bits.rice(value & 0xFFFF_FFFFL, k);
        return "[\"rice\"," + k + "," + (value & 0xFFFF_FFFFL) + "]";
      }
      case 1 -> {
        int order = random.nextInt(12);
        bits.golomb(value, order);
        return "[\"golomb\"," + order + "," + value + "]";
      }
      default -> {
        int count = random.nextInt(33);
        bits.put(value, count);
        return "[\"read\"," + count + "," + (value & ((1L << count) - 1)) + "]";
      }
    }
  }

  /** A list of bundles of a part of a hundred, as the specification has it. */
  private Bits bundles(List<String> written, long key) {
    List<Integer> bundles = new ArrayList<>();
    for (int bundle = random.nextInt(40); bundle < 100; bundle += 1 + random.nextInt(60)) {
      bundles.add(bundle);
    }
    int k =
        (int)
            Math.max(
                0, Math.floor(Math.log(Math.floor(1100.0 / (16 * bundles.size()))) / Math.log(2)));
    Bits list = new Bits().put(0, 2).golomb(bundles.size() - 1L, 0);
    for (int i = 0; i < bundles.size(); i++) {
      list.rice(bundles.get(i) - (i == 0 ? 0 : bundles.get(i - 1) + 1), k);
    }
    written.add("[" + key + "," + bundles + "]");
    return list;
  }

  private static void assertRead(Path folder, String what, byte[] bytes, List<String> written)
      throws IOException, InterruptedException {
    Path binary = Files.write(folder.resolve("codes.bin"), bytes);
    Path json = Files.writeString(folder.resolve("codes.json"), written.toString());
    List<String> arguments =
        new ArrayList<>(
            List.of("src/test/web/search/codes.js", binary.toString(), json.toString()));
    arguments.addAll(List.of(what.split(" ")));
    Node.Run run = Node.run(Map.of(), arguments.toArray(String[]::new));
    assertEquals("read " + written.size() + "\n", run.output());
  }
}
