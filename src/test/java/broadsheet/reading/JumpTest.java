package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import broadsheet.archive.PageReference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** References between pages, as papers print them. */
final class JumpTest {
  private static Jump in(String line) {
    Jump jump = Jump.in(Glyphs.fold(line), "02");
    assertNotNull(jump, line);
    return jump;
  }

  @Test
  void readsEveryWayOfSayingWhereItGoesOn() {
    assertEquals("2", in("（下转第2版）").page());
    assertEquals("A02", in("三只麻雀飞走了。(下转A02版)").page());
    assertEquals("3", in("(见第三版)").page());
    assertEquals("1", in("（上接01版）").page());
    assertEquals("12", in("下转第十二版").page());
    assertEquals(PageReference.Type.CONTINUED_FROM, in("(上接第1版)").type());
    assertEquals(PageReference.Type.SEE, in("(详见3版)").type());
    assertEquals("2", in("▶下转02版").page());
    assertEquals("7", in("桥上的灯又亮了。▶ 下转第7版").page());
  }

  @Test
  void tellsByTheNumberWhatNextToMeans() {
    assertEquals(PageReference.Type.CONTINUES_ON, in("（紧接第三版）").type());
    assertEquals(PageReference.Type.CONTINUED_FROM, in("（紧接第一版）").type());
  }

  @Test
  void leavesOrdinaryTextAlone() {
    assertNull(Jump.in("他看见第三版", "02"));
    assertNull(Jump.in("这本书已经出到第3版", "02"));
  }

  @Test
  void findsThePageWhateverItsLabelLooksLike() {
    assertEquals("03", PageLabels.find("3", List.of("01", "03")));
    assertEquals("A02", PageLabels.find("A2", List.of("A01", "A02")));
    assertEquals("A02", PageLabels.find("2", List.of("A01", "A02")));
    assertNull(PageLabels.find("4", List.of("01", "03")));
  }
}
