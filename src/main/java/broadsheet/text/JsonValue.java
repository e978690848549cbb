package broadsheet.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A JSON value; {@link JsonText} writes and reads it. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonValue.Scalar {
  /** A value that holds no other. */
  sealed interface Scalar extends JsonValue permits Text, Decimal, Flag, Null {}

  /** A string. */
  record Text(String value) implements Scalar {}

  /** A number, exactly. */
  record Decimal(BigDecimal value) implements Scalar {}

  /** True or false. */
  record Flag(boolean value) implements Scalar {}

  /** The value {@code null}. */
  enum Null implements Scalar {
    NULL
  }

  /** The string, or {@code null} as a JSON value. */
  static JsonValue of(@Nullable String value) {
    return value == null ? Null.NULL : new Text(value);
  }

  /** A whole number. */
  static JsonValue of(long value) {
    return new Decimal(BigDecimal.valueOf(value));
  }

  /** A number, which must be finite, in its shortest decimal form. */
  static JsonValue of(double value) {
    return new Decimal(BigDecimal.valueOf(value));
  }

  /** True or false. */
  static JsonValue of(boolean value) {
    return new Flag(value);
  }
}
