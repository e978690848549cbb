package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Byline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signatures in lines of their own, at the end of paragraphs and in openings. */
final class SignaturesTest {
  private static Signature line(String text) {
    Signature found = Signatures.line(Glyphs.fold(text));
    assertNotNull(found, text);
    return found;
  }

  private static List<String> names(Signature signature) {
    return signature.bylines().stream().map(b -> b.name() + "/" + b.role()).toList();
  }

  @Test
  void readsNamesInBrackets() {
    assertEquals(List.of("丁小禾/作者", "王春溪/作者"), names(line("（丁小禾、王春溪）")));
    assertEquals(List.of("李静/作者"), names(line("(李 静)")));
  }

  @Test
  void tellsReportersFromCorrespondents() {
    Signature signature = line("记者 周牧野 何一诺 通讯员 丁香");
    assertEquals(List.of("周牧野/记者", "何一诺/记者", "丁香/通讯员"), names(signature));
    assertEquals(List.of("陈兴桂/记者"), names(line("本报记者陈兴桂")));
  }

  @Test
  void cutsNamesThatRunTogether() {
    assertEquals(List.of("杨洪溪/作者", "张起河/作者"), names(line("（杨洪溪张起河）")));
  }

  @Test
  void readsWhereAWriterLives() {
    assertEquals(List.of("周牧野/作者", "何一诺/作者"), names(line("———周牧野何一诺（辽宁）")));
    assertTrue(line("———周牧野（辽宁）").sure());
    assertEquals(List.of("何一诺/作者"), names(line("湖南何一诺")));
    assertNull(Signatures.line("湖南大旱"));
  }

  @Test
  void readsReportersOfTwoPapers() {
    Signature signature = line("本报记者周牧野《云溪晚报》记者何一诺");
    assertEquals(List.of("周牧野/记者", "何一诺/记者"), names(signature));
  }

  @Test
  void tellsPhotographersFromWriters() {
    assertEquals(List.of("方远山"), line("方远山 摄").photoCredits());
    assertTrue(line("方远山 摄").photoOnly());
    Signature both = line("记者 江一帆 文/摄");
    assertEquals(List.of("江一帆/记者"), names(both));
    assertEquals(List.of("江一帆"), both.photoCredits());
    Signature shared = line("记者 顾长风 文 罗星河 摄");
    assertEquals(List.of("顾长风/记者"), names(shared));
    assertEquals(List.of("罗星河"), shared.photoCredits());
  }

  @Test
  void readsEditors() {
    assertEquals(List.of("白露/编辑"), names(line("(以上由白露编辑整理)")));
  }

  @Test
  void readsReportersInOpenings() {
    Signature opening = Openings.reporters(Glyphs.fold("本报讯（记者 秦小满）码头醒了。"));
    assertNotNull(opening);
    assertEquals(List.of(new Byline("秦小满", "记者")), opening.bylines());
  }

  @Test
  void findsTheSignatureThatEndsAParagraph() {
    assertEquals(9, Signatures.tail("他终于笑了起来。)(苏禾)".replace(")(", " (")));
    assertEquals(-1, Signatures.tail("全市各县(市、区)"));
    assertNull(Signatures.line("他们走了很远的路。"));
  }
}
