package broadsheet.shredder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every rate is what it says, and damage to the order of a page leaves its articles whole. */
class DamageTest {
  private static final int PAGES = 24;

  private static List<Shredded> pages(Damage damage) {
    return Shredder.pages(Split.MEASURE, damage, 21, PAGES).toList();
  }

  private static void near(double wanted, double is, double within) {
    assertTrue(Math.abs(wanted - is) <= within, is + " is not near " + wanted);
  }

  @Test
  void anUndamagedPageHasEachArticleWholeAndInOnePlace() {
    for (Shredded page : pages(Damage.NONE)) {
      assertTrue(page.truth().lines().stream().noneMatch(Labelling.Line::joins), page.name());
      List<String> order = new ArrayList<>();
      for (Labelling.Line line : page.truth().lines()) {
        boolean goesOn = !order.isEmpty() && order.get(order.size() - 1).equals(line.item());
        // The parts of a district column stand between its title and its last line.
        if (!goesOn && !line.item().startsWith("c")) {
          assertTrue(!order.contains(line.item()), page.name() + " " + line);
        }
        if (!goesOn) {
          order.add(line.item());
        }
      }
    }
  }

  @Test
  void theTruthPutsTornArticlesTogetherAgain() {
    Damage torn =
        Damage.NONE
            .with(Phenomenon.CUT, 0.5)
            .with(Phenomenon.TORN_LATER, 0.4)
            .with(Phenomenon.INTERLEAVED, 0.3)
            .with(Phenomenon.INTERRUPTED, 0.6);
    List<Shredded> whole = pages(Damage.NONE);
    List<Shredded> parted = pages(torn);
    int moved = 0;
    for (int i = 0; i < PAGES; i++) {
      Map<String, List<String>> articles = articles(parted.get(i));
      String page = whole.get(i).name();
      articles(whole.get(i)).forEach((id, text) -> assertEquals(text, articles.get(id), page));
      moved += whole.get(i).text().equals(parted.get(i).text()) ? 0 : 1;
    }
    assertTrue(moved > PAGES * 0.9, moved + " pages were torn");
  }

  /** The paragraphs of every article; a line that joins goes on with the one before it. */
  private static Map<String, List<String>> articles(Shredded page) {
    Map<String, List<String>> out = new TreeMap<>();
    List<String> text = page.lines();
    for (Labelling.Line line : page.truth().lines()) {
      List<String> paragraphs = out.computeIfAbsent(line.item(), id -> new ArrayList<>());
      String print = text.get(line.number() - 1);
      int last = paragraphs.size() - 1;
      if (line.joins()) {
        paragraphs.set(last, paragraphs.get(last) + print);
      } else {
        paragraphs.add(print);
      }
    }
    return out;
  }

  @Test
  void asManyParagraphsAreCutAsAsked() {
    long paragraphs = 0;
    for (Shredded page : pages(Damage.NONE)) {
      List<String> text = page.lines();
      paragraphs +=
          page.truth().lines().stream()
              .filter(l -> l.role().endsWith("body"))
              .filter(l -> text.get(l.number() - 1).length() >= 60)
              .count();
    }
    long cut =
        pages(Damage.NONE.with(Phenomenon.CUT, 0.3)).stream()
            .flatMap(p -> p.truth().lines().stream())
            .filter(Labelling.Line::joins)
            .count();
    near(0.3, (double) cut / paragraphs, 0.03);
  }

  @Test
  void asManyCharactersAreReadWrongAsAsked() {
    List<Shredded> clean = pages(Damage.NONE);
    List<Shredded> read = pages(Damage.NONE.with(Phenomenon.CONFUSED, 0.02));
    double letters = 0;
    double wrong = 0;
    for (int i = 0; i < PAGES; i++) {
      String is = clean.get(i).text();
      String said = read.get(i).text();
      assertEquals(is.length(), said.length());
      for (int c = 0; c < is.length(); c++) {
        letters += Character.isLetterOrDigit(is.charAt(c)) ? 1 : 0;
        wrong += is.charAt(c) == said.charAt(c) ? 0 : 1;
      }
    }
    near(0.02, wrong / letters, 0.002);
  }

  @Test
  void asManyMarksAreDroppedAsAsked() {
    double marks = marks(pages(Damage.NONE));
    near(0.6, marks(pages(Damage.NONE.with(Phenomenon.MARKS_DROPPED, 0.4))) / marks, 0.05);
    assertEquals(0, marks(pages(Damage.DEFAULT)));
  }

  private static double marks(List<Shredded> pages) {
    return pages.stream().flatMap(p -> p.lines().stream()).filter(l -> l.startsWith("#")).count();
  }

  @Test
  void heavyDamageIsWorseThanUsualAndUsualThanLight() {
    for (Phenomenon phenomenon : Phenomenon.values()) {
      double light = Damage.LIGHT.rate(phenomenon);
      double usual = Damage.DEFAULT.rate(phenomenon);
      double heavy = Damage.HEAVY.rate(phenomenon);
      assertTrue(light <= usual && usual <= heavy && heavy <= 1, phenomenon.name());
      assertEquals(0, Damage.NONE.rate(phenomenon), phenomenon.name());
    }
    assertEquals(0.02, Damage.HEAVY.rate(Phenomenon.CONFUSED));
  }

  @Test
  void noLongSentenceComesTwiceOnAPageButSeldom() {
    double all = 0;
    double again = 0;
    for (Shredded page : pages(Damage.NONE)) {
      List<String> sentences =
          page.text()
              .lines()
              .flatMap(l -> List.of(l.split("。")).stream())
              .filter(s -> s.length() >= 12)
              .toList();
      all += sentences.size();
      again += sentences.size() - sentences.stream().distinct().count();
    }
    assertTrue(again / all < 0.02, again + " of " + all);
  }
}
