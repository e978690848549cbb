package broadsheet.edit;

import broadsheet.edit.Edit.Assign;
import broadsheet.edit.Edit.Correct;
import broadsheet.edit.Edit.Join;
import broadsheet.edit.Edit.Merge;
import broadsheet.edit.Edit.Move;
import broadsheet.edit.Edit.Noise;
import broadsheet.edit.Edit.Recast;
import broadsheet.edit.Edit.Split;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes edits down as the YAML lines that an edit file holds, ready to be copied into it. Reading
 * them back gives the same edit, whatever characters its strings are made of.
 */
public final class EditLines {
  private static final Collector<CharSequence, ?, String> LIST = Collectors.joining(", ", "[", "]");

  private final StringBuilder out = new StringBuilder();

  private EditLines() {}

  /**
   * The lines of one edit, each ended by a line feed.
   *
   * <pre>
   * - correct: 不可有一篇松劲的念头
   *   from: 一篇松劲
   *   to: 一篙松劲
   * </pre>
   */
  public static String of(Edit edit) {
    EditLines lines = new EditLines();
    lines.write(edit);
    return lines.out.toString();
  }

  /** The lines of several edits in their order. */
  public static String of(List<Edit> edits) {
    return edits.stream().map(EditLines::of).collect(Collectors.joining());
  }

  private void write(Edit edit) {
    if (edit instanceof Correct e) {
      anchor("correct", "nth", e.at());
      scalar("from", e.from());
      scalar("to", e.to());
      optional("why", e.why());
    } else if (edit instanceof Assign e) {
      anchor("set", "nth", e.at());
      e.settings().forEach(this::setting);
    } else if (edit instanceof Split e) {
      anchor("split", "nth", e.at());
    } else if (edit instanceof Merge e) {
      anchor("merge", "nth", e.at());
      second("with", e.with());
    } else if (edit instanceof Move e) {
      anchor("move", "nth", e.at());
      optional("through", e.through());
      second("to", e.to());
    } else if (edit instanceof Join e) {
      anchor("join", "nth", e.at());
      second("with", e.with());
    } else if (edit instanceof Noise e) {
      anchor("noise", "nth", e.at());
      optional("through", e.through());
    } else if (edit instanceof Recast e) {
      anchor("role", "nth", e.at());
      optional("through", e.through());
      key("as", e.as().label());
    }
  }

  private void anchor(String key, String nth, Anchor anchor) {
    scalar(key, anchor.quote());
    if (anchor.nth() > 0) {
      key(nth, Integer.toString(anchor.nth()));
    }
  }

  private void second(String key, Anchor anchor) {
    anchor(key, key + "Nth", anchor);
    optional(key + "Page", anchor.page());
  }

  private void setting(Setting setting) {
    String key = setting.field().key();
    List<String> values = setting.values();
    if (values.isEmpty()) {
      key(key, setting.field().several() ? "[]" : "''");
    } else if (setting.field() == Setting.Field.BYLINES) {
      key(key, values.stream().map(EditLines::byline).collect(LIST));
    } else if (values.size() == 1) {
      scalar(key, values.get(0));
    } else {
      key(key, values.stream().map(YamlScalar::quoted).collect(LIST));
    }
  }

  /** Role and name apart, since a name may hold what elsewhere parts two names. */
  private static String byline(String value) {
    int space = value.indexOf(' ');
    String role = space < 0 ? "作者" : value.substring(0, space);
    String name = YamlScalar.quoted(value.substring(space + 1));
    return "{name: " + name + ", role: " + YamlScalar.quoted(role) + "}";
  }

  private void optional(String key, @Nullable String value) {
    if (value != null) {
      scalar(key, value);
    }
  }

  private void scalar(String key, String value) {
    key(key, YamlScalar.of(value));
  }

  private void key(String key, String value) {
    out.append(out.isEmpty() ? "- " : "  ").append(key).append(": ").append(value).append('\n');
  }
}
