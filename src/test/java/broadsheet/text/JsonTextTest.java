package broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void membersAreWrittenInTheOrderInWhichTheyWerePut() {
    JsonValue value =
        JsonObject.start()
            .put("z", "要闻")
            .put("a", 3)
            .put("half", 0.5)
            .put("yes", true)
            .put("none", (String) null)
            .putIfPresent("left out", (String) null)
            .put("list", List.of("甲", "乙"))
            .put("empty", new JsonArray(List.of()))
            .end();
    assertEquals(
        "{\"z\":\"要闻\",\"a\":3,\"half\":0.5,\"yes\":true,\"none\":null,"
            + "\"list\":[\"甲\",\"乙\"],\"empty\":[]}",
        JsonText.write(value));
  }

  @Test
  void prettyTextIsIndentedByTwoSpaces() {
    JsonValue value = JsonObject.start().put("a", List.of("b")).put("c", 1).end();
    assertEquals("{\n  \"a\": [\n    \"b\"\n  ],\n  \"c\": 1\n}\n", JsonText.writePretty(value));
  }

  @Test
  void whatIsWrittenCanStandInAScriptElement() {
    String text = JsonText.write(JsonValue.of("</script>&\u2028\u2029\"\\\n\0"));
    assertEquals("\"\\u003C/script\\u003E\\u0026\\u2028\\u2029\\\"\\\\\\n\\u0000\"", text);
    assertTrue(text.indexOf('<') < 0);
  }

  @Test
  void halfASurrogatePairBecomesTheReplacementCharacter() {
    assertEquals("\"a\uFFFDb😀\"", JsonText.write(JsonValue.of("a\uD800b😀")));
  }

  @Test
  void numbersMustBeFinite() {
    assertThrows(NumberFormatException.class, () -> JsonValue.of(Double.NaN));
  }

  @Test
  void whatWasWrittenIsReadBack() throws JsonFault {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      JsonValue value = anyValue(random, 4);
      assertEquals(value, JsonText.read(JsonText.write(value)));
      assertEquals(value, JsonText.read(JsonText.writePretty(value)));
    }
  }

  @Test
  void bothWaysToWriteEscapeAlike() {
    Random random = new Random(4);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(6); k >= 0; k--) {
        text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x100 : 0x12000));
      }
      text.append("\uD800\u2028\uD83D\uDE00\uDC00", 0, random.nextInt(6));
      JsonValue value = JsonValue.of(text.toString());
      assertEquals(JsonText.writePretty(value), JsonText.write(value) + "\n");
    }
  }

  @Test
  void onlyOneStrictValueIsRead() {
    for (String text :
        List.of("", "{", "[1,]", "{\"a\":1,\"a\":2}", "1 2", "'a'", "// c\n1", "NaN")) {
      assertThrows(JsonFault.class, () -> JsonText.read(text), text);
    }
    JsonFault fault = assertThrows(JsonFault.class, () -> JsonText.read("{\n  \"a\": x}"));
    assertEquals(2, fault.line());
  }

  private static JsonValue anyValue(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> JsonValue.of(anyText(random));
      case 1 -> JsonValue.of(random.nextLong());
      case 2 -> JsonValue.of(random.nextBoolean());
      case 3 -> JsonValue.Null.NULL;
      case 4 -> {
        JsonObject.Builder object = JsonObject.start();
        for (int i = random.nextInt(4); i > 0; i--) {
          object.put(i + anyText(random), anyValue(random, depth - 1));
        }
        yield object.end();
      }
      default ->
          new JsonArray(
              random.ints(random.nextInt(4)).mapToObj(i -> anyValue(random, depth - 1)).toList());
    };
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      int c = random.nextInt(0x11000);
      text.appendCodePoint(c >= 0xD800 && c < 0xE000 ? '云' : c);
    }
    return text.toString();
  }
}
