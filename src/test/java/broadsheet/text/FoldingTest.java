package broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void wideLettersBecomeNarrow() {
    assertEquals("(01版) A-b", Folding.width("（０１版）　Ａ－ｂ"));
    assertEquals("云溪日报", Folding.width("云溪日报"));
  }

  @Test
  void allSpaceIsRemoved() {
    assertEquals("甲乙丙", Folding.withoutSpace(" 甲\u3000乙\u00A0\uFEFF丙\u200B\t\n"));
    assertEquals("甲 乙", Folding.trim("\uFEFF\u3000甲 乙\u00A0 "));
  }

  @Test
  void hanIsTold() {
    assertTrue(Folding.isHan('云') && Folding.isHan('〇') && Folding.isHan('々'));
    assertTrue(Folding.isHan(0x20000));
    assertFalse(Folding.isHan('。') || Folding.isHan('a') || Folding.isHan('あ'));
    assertEquals(2, Folding.countHan("a云，溪1"));
  }

  @Test
  void linesAreCountedAsEditorsCountThem() {
    LineStarts lines = new LineStarts("a\r\nb\rc\n\u2028d");
    assertEquals(4, lines.count());
    assertEquals(1, lines.lineAt(0));
    assertEquals(1, lines.lineAt(2));
    assertEquals(2, lines.lineAt(3));
    assertEquals(3, lines.lineAt(5));
    assertEquals(4, lines.lineAt(8));
    assertEquals(2, lines.columnAt(8));
  }
}
