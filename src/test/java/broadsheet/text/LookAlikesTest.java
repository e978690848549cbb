package broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {
  private static final Path TABLE = Path.of("src/main/resources/broadsheet/text/look-alikes.tsv");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "篙篇", "徐除", "己已", "已巳", "未末", "日曰", "人入", "入八", "土士", "干千", "千于", "簿薄", "0O", "l1", "一—",
        "天夭", "侯候", "贷货", "汛讯"
      })
  void knowsWhatIsConfused(String pair) {
    assertTrue(LookAlikes.alike(pair.charAt(0), pair.charAt(1)));
    assertTrue(LookAlikes.alike(pair.charAt(1), pair.charAt(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"太忻", "云溪", "的一", "中国", "红绿", "他她"})
  void whatSoundsOrMeansAlikeDoesNotLookAlike(String pair) {
    assertFalse(LookAlikes.alike(pair.charAt(0), pair.charAt(1)));
  }

  @Test
  void theLikestComesFirst() {
    assertEquals('末', LookAlikes.of('未').charAt(0));
    assertEquals("", LookAlikes.of('。'));
  }

  @Test
  void isMutualAndNothingIsItsOwnLookAlike() throws Exception {
    List<String> odd = new ArrayList<>();
    for (String row : Files.readAllLines(TABLE)) {
      if (!row.startsWith("#")) {
        char c = row.charAt(0);
        row.substring(2)
            .chars()
            .filter(d -> d == c || !LookAlikes.alike((char) d, c))
            .forEach(d -> odd.add(c + " " + (char) d));
      }
    }
    assertEquals(List.of(), odd);
  }
}
