package broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object, its members in the order in which they were put.
 *
 * @param members names and values; a name stands once
 */
public record JsonObject(List<Member> members) implements JsonValue {
  /** One name and its value. */
  public record Member(String name, JsonValue value) {}

  public JsonObject {
    members = List.copyOf(members);
  }

  /** Starts an object: {@code JsonObject.start().put("n", 3).end()}. */
  public static Builder start() {
    return new Builder();
  }

  /** The value of that name, or null when there is none. */
  public @Nullable JsonValue get(String name) {
    for (Member member : members) {
      if (member.name.equals(name)) {
        return member.value;
      }
    }
    return null;
  }

  /** Collects members; {@link #end} makes the object. */
  public static final class Builder {
    private final List<Member> members = new ArrayList<>();

    private Builder() {}

    /** Adds any value. */
    public Builder put(String name, JsonValue value) {
      members.add(new Member(name, value));
      return this;
    }

    /** Adds a string, or {@code null}. */
    public Builder put(String name, @Nullable String value) {
      return put(name, JsonValue.of(value));
    }

    /** Adds a whole number. */
    public Builder put(String name, long value) {
      return put(name, JsonValue.of(value));
    }

    /** Adds a finite number. */
    public Builder put(String name, double value) {
      return put(name, JsonValue.of(value));
    }

    /** Adds true or false. */
    public Builder put(String name, boolean value) {
      return put(name, JsonValue.of(value));
    }

    /** Adds an array of strings. */
    public Builder put(String name, List<String> values) {
      return put(name, JsonArray.ofStrings(values));
    }

    /** Adds a string when there is one. */
    public Builder putIfPresent(String name, @Nullable String value) {
      return value == null ? this : put(name, value);
    }

    /** Adds a value when there is one. */
    public Builder putIfPresent(String name, @Nullable JsonValue value) {
      return value == null ? this : put(name, value);
    }

    /** The object of what was put. */
    public JsonObject end() {
      return new JsonObject(members);
    }
  }
}
