package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** A shape's first characters shut out nothing that its pattern would take. */
final class ShapeTest {
  private static final List<Class<?>> WITH_SHAPES =
      List.of(FeatureReader.class, Furniture.class, Openings.class, Signatures.class);

  @Test
  void everyCharacterThatCanBeginAPatternIsAmongItsFirsts() throws IllegalAccessException {
    List<String> shutOut = new ArrayList<>();
    int shapes = 0;
    for (Class<?> room : WITH_SHAPES) {
      for (Field field : room.getDeclaredFields()) {
        if (field.getType() == Shape.class) {
          field.setAccessible(true);
          shapes++;
          shutOut.addAll(shutOut(field.getName(), (Shape) field.get(null)));
        }
      }
    }
    assertEquals(List.of(), shutOut);
    assertTrue(shapes >= 15, "shapes seen: " + shapes);
  }

  /** The engine says whether a text of one character fits, or might with more behind it. */
  private static List<String> shutOut(String name, Shape shape) {
    List<String> out = new ArrayList<>();
    for (int c = 1; c <= Character.MAX_VALUE; c++) {
      Matcher matcher = shape.pattern().matcher(String.valueOf((char) c));
      boolean may = matcher.lookingAt() || matcher.hitEnd();
      if (may && !shape.firsts().has((char) c)) {
        out.add(name + " " + (char) c);
      }
    }
    return out;
  }

  @Test
  void everyCharacterThatCanBeSecondIsAmongTheSeconds() throws IllegalAccessException {
    List<String> shutOut = new ArrayList<>();
    for (Class<?> room : WITH_SHAPES) {
      for (Field field : room.getDeclaredFields()) {
        if (field.getType() == Shape.class) {
          field.setAccessible(true);
          Shape shape = (Shape) field.get(null);
          GlyphSet seconds = shape.seconds();
          if (seconds != null) {
            secondsShutOut(field.getName(), shape, seconds, shutOut);
          }
        }
      }
    }
    assertEquals(List.of(), shutOut);
  }

  private static void secondsShutOut(
      String name, Shape shape, GlyphSet seconds, List<String> shutOut) {
    for (int first = 1; first <= Character.MAX_VALUE; first++) {
      String start = String.valueOf((char) first);
      if (!shape.firsts().has((char) first)) {
        continue;
      }
      if (shape.pattern().matcher(start).lookingAt()) {
        shutOut.add(name + " is one character: " + start);
      }
      for (int second = 1; second <= Character.MAX_VALUE; second++) {
        Matcher matcher = shape.pattern().matcher(start + (char) second);
        boolean may = matcher.lookingAt() || matcher.hitEnd();
        if (may && !seconds.has((char) second)) {
          shutOut.add(name + " " + start + (char) second);
        }
      }
    }
  }

  @Test
  void wordsAreFoundAnywhereAndOnlyWhole() {
    WordList words = WordList.of("晴 多云 级东风");
    assertTrue(words.in("明天晴"));
    assertTrue(words.in("多多云"));
    assertTrue(words.in("三级东风"));
    assertFalse(words.in("多 云，级东"));
    assertFalse(words.in(""));
  }

  @Test
  void rangesOfCharactersHoldAllBetween() {
    GlyphSet set = GlyphSet.of("0-9（-");
    assertTrue("0123456789（-".chars().allMatch(c -> set.has((char) c)));
    assertFalse(set.has('/') || set.has(':') || set.has('(') || set.has('一'));
    assertEquals(2, set.count("1a2b3", 2));
  }
}
