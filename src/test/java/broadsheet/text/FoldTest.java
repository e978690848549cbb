package broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.search.Node;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldTest {
  @Test
  void foldsEveryTextOfTheContract() throws IOException {
    for (String line : Files.readAllLines(Path.of("src/test/contract/search/fold.tsv"))) {
      String[] cells = line.split("\t", -1);
      assertEquals(text(cells[1]), Fold.fold(text(cells[0])), line);
    }
  }

  @Test
  void agreesWithTheScriptOnEveryCodePoint() throws Exception {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= 0x10FFFF; c++) {
      String folded = Fold.fold(new StringBuilder("a ").appendCodePoint(c).append(" b").toString());
      int flags = (Fold.isHan(c) ? 4 : 0) + (Fold.isWord(c) ? 2 : 0) + (Fold.isSpace(c) ? 1 : 0);
      all.append(folded).append(flags);
    }
    int hash = all.toString().hashCode();
    Node.Run run = Node.run(Map.of(), "src/test/web/search/fold-hash.js");
    assertEquals(String.valueOf(hash), run.output().strip());
  }

  private static String text(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return parser.getText();
    }
  }
}
