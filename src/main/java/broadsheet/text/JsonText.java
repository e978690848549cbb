package broadsheet.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON values as text and reads them back; the door of the JSON library.
 *
 * <p>What is written can stand inside a {@code script} element and in JavaScript source: {@code <},
 * {@code >}, {@code &} and U+2028/2029 are escaped; half a surrogate pair becomes U+FFFD.
 */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonText() {}

  /** The value in one line without spaces. */
  public static String write(JsonValue value) {
    return write(value, false);
  }

  /** The value over several lines, indented by two spaces, with a line feed at its end. */
  public static String writePretty(JsonValue value) {
    return write(value, true) + "\n";
  }

  /** {@link #write} as UTF-8. */
  public static byte[] bytes(JsonValue value) {
    return write(value).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads one JSON value, strictly.
   *
   * @throws JsonFault when the text is not exactly one JSON value, or a name stands twice
   */
  public static JsonValue read(String text) throws JsonFault {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      JsonValue value = value(parser);
      if (parser.nextToken() != null) {
        throw new JsonFault("something follows the value", parser.currentTokenLocation());
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new JsonFault(e.getOriginalMessage(), e.getLocation());
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private static String write(JsonValue value, boolean pretty) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.setCharacterEscapes(new ScriptEscapes());
      if (pretty) {
        generator.setPrettyPrinter(indented());
      }
      write(value, generator);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return out.toString();
  }

  private static DefaultPrettyPrinter indented() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
  }

  private static void write(JsonValue value, JsonGenerator out) throws IOException {
    if (value instanceof JsonObject object) {
      out.writeStartObject();
      for (JsonObject.Member member : object.members()) {
        out.writeFieldName(wellFormed(member.name()));
        write(member.value(), out);
      }
      out.writeEndObject();
    } else if (value instanceof JsonArray array) {
      out.writeStartArray();
      for (JsonValue item : array.values()) {
        write(item, out);
      }
      out.writeEndArray();
    } else if (value instanceof JsonValue.Text text) {
      out.writeString(wellFormed(text.value()));
    } else if (value instanceof JsonValue.Decimal number) {
      out.writeNumber(number.value());
    } else if (value instanceof JsonValue.Flag flag) {
      out.writeBoolean(flag.value());
    } else {
      out.writeNull();
    }
  }

  private static JsonValue value(JsonParser in) throws IOException, JsonFault {
    @Nullable JsonToken token = in.currentToken();
    if (token == null) {
      throw new JsonFault("the text ends where a value should stand", in.currentLocation());
    }
    return switch (token) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> array(in);
      case VALUE_STRING -> new JsonValue.Text(in.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Decimal(in.getDecimalValue());
      case VALUE_TRUE -> new JsonValue.Flag(true);
      case VALUE_FALSE -> new JsonValue.Flag(false);
      case VALUE_NULL -> JsonValue.Null.NULL;
      default -> throw new JsonFault("not a value: " + token, in.currentTokenLocation());
    };
  }

  private static JsonObject object(JsonParser in) throws IOException, JsonFault {
    JsonObject.Builder object = JsonObject.start();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      object.put(name, value(in));
    }
    return object.end();
  }

  private static JsonArray array(JsonParser in) throws IOException, JsonFault {
    List<JsonValue> values = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(in));
    }
    return new JsonArray(values);
  }

  /** Halves of surrogate pairs exchanged; nearly no text has any. */
  private static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return repaired(text);
      }
    }
    return text;
  }

  private static String repaired(String text) {
    return text.codePoints()
        .map(c -> isHalf(c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Escapes what would end a script element or a line of JavaScript. */
  private static final class ScriptEscapes extends CharacterEscapes {
    private static final int[] ASCII = standardAsciiEscapesForJSON();

    static {
      for (char c : new char[] {'<', '>', '&'}) {
        ASCII[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return c == 0x2028 || c == 0x2029
          ? new SerializedString("\\u" + Integer.toHexString(c))
          : null;
    }
  }
}
