package broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantFormsTest {
  /** Form, what the table says, what the library says: rarer forms of the same word. */
  private static final List<String> DISPUTED =
      List.of("噁恶𫫇", "薴苎苧", "襬摆䙓", "諮咨谘", "逕径迳", "鉅巨钜", "鏇旋镟", "钁镢䦆", "麴曲麹");

  private static Map<Integer, Integer> table() {
    Map<Integer, Integer> forms = new TreeMap<>();
    for (String row : Table.lines("variant-forms.tsv")) {
      row.codePoints().skip(2).forEach(form -> forms.put(form, row.codePointAt(0)));
    }
    return forms;
  }

  @Test
  void whereTheLibraryKnowsAFormItSaysTheSame() {
    Transliterator library = Transliterator.getInstance("Hant-Hans");
    List<String> others = new ArrayList<>();
    int same = 0;
    for (Map.Entry<Integer, Integer> pair : table().entrySet()) {
      String form = Character.toString(pair.getKey());
      String known = library.transliterate(form);
      String simplified = Character.toString(pair.getValue());
      same += known.equals(simplified) ? 1 : 0;
      if (!known.equals(simplified) && !known.equals(form)) {
        others.add(form + simplified + known);
      }
    }
    assertEquals(DISPUTED, others);
    assertTrue(same > 2400, "the same: " + same);
  }

  @Test
  void whatStandsForOthersHasNoFormItself() {
    Map<Integer, Integer> table = table();
    assertEquals(
        List.of(),
        table.values().stream().filter(table::containsKey).map(Character::toString).toList());
    for (int c = 0; c <= 0x10FFFF; c++) {
      int simplified = VariantForms.simplified(c);
      assertEquals(simplified, VariantForms.simplified(simplified));
      assertTrue(Character.isBmpCodePoint(simplified) || !Character.isBmpCodePoint(c));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"羣群", "裏里", "裡里", "峯峰", "併并", "發发", "髮发", "後后", "麪面", "菓果", "砲炮", "⼭山", "豈岂"})
  void knowsForms(String pair) {
    assertEquals(pair.charAt(1), VariantForms.simplified(pair.charAt(0)));
  }

  /**
   * These are simplified characters too, and common ones; a reader who means them means nothing
   * else.
   */
  @ParameterizedTest
  @ValueSource(strings = {"著", "瞭", "他", "她", "它", "象", "像", "坐", "座", "ａ", "、", "〇", "々"})
  void leavesAloneWhatHasItsOwnMeaning(String character) {
    assertEquals(character.charAt(0), VariantForms.simplified(character.charAt(0)));
  }
}
