package broadsheet.source;

import broadsheet.archive.Archive;
import broadsheet.archive.Role;
import broadsheet.edit.Anchor;
import broadsheet.edit.Edit;
import broadsheet.edit.PageEdits.Entry;
import broadsheet.source.Findings.Spot;
import broadsheet.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an edit file. An edit that says too little or something impossible is left out. */
final class EditFile {
  private static final List<String> OPERATIONS =
      List.of("correct", "set", "split", "merge", "move", "join", "noise", "role");
  private static final String COMPLAINT = "not a list of edits";
  private static final String HINT = "each begins with its operation, as '- split: quote'";

  private final Archive archive;
  private final Findings findings;

  EditFile(Archive archive, Findings findings) {
    this.archive = archive;
    this.findings = findings;
  }

  List<Entry> read(String text) {
    List<Entry> entries = new ArrayList<>();
    for (Fields fields : Yaml.readList(text, COMPLAINT, HINT, findings)) {
      entry(fields).ifPresent(entries::add);
    }
    return entries;
  }

  private Optional<Entry> entry(Fields fields) {
    String operation = fields.first();
    if (!OPERATIONS.contains(operation)) {
      String otherwise = "an edit begins with one of " + String.join(", ", OPERATIONS);
      String hint = Nearest.hint(operation, OPERATIONS, otherwise);
      findings.error(fields.spot(), "unknown operation '" + operation + "'", hint);
      return Optional.empty();
    }
    Anchor at = anchor(fields, operation, "nth", false);
    Edit edit = at == null ? null : edit(operation, at, fields);
    if (at != null) {
      fields.reportUnknown();
    }
    if (edit == null) {
      return Optional.empty();
    }
    Spot first = fields.spotOfValue(operation);
    Spot second = fields.spotOfValue(operation.equals("move") ? "to" : "with");
    Spot other = second.line() == 0 || edit.other() == null ? first : second;
    return Optional.of(new Entry(edit, first.in(findings.path()), other.in(findings.path())));
  }

  private @Nullable Edit edit(String operation, Anchor at, Fields fields) {
    return switch (operation) {
      case "correct" -> correct(at, fields);
      case "set" -> new SettingFields(fields, archive, findings).read(at);
      case "split" -> new Edit.Split(at);
      case "merge" -> {
        Anchor with = anchor(fields, "with", "withNth", true);
        yield with == null ? null : new Edit.Merge(at, with);
      }
      case "move" -> {
        String through = fields.text("through");
        Anchor to = anchor(fields, "to", "toNth", false);
        yield to == null ? null : new Edit.Move(at, through, to);
      }
      case "join" -> {
        Anchor with = anchor(fields, "with", "withNth", true);
        yield with == null ? null : new Edit.Join(at, with);
      }
      case "noise" -> new Edit.Noise(at, fields.text("through"));
      default -> recast(at, fields);
    };
  }

  private @Nullable Anchor anchor(Fields fields, String key, String nth, boolean anyPage) {
    String quote = fields.text(key);
    int number = number(fields, nth);
    String page = anyPage ? fields.text(key + "Page") : null;
    if (quote == null || Folding.withoutSpace(quote).isEmpty()) {
      Spot spot = fields.has(key) ? fields.spotOf(key) : fields.spot();
      findings.error(spot, "no quote for '" + key + "'", "words of the page as printed");
      return null;
    }
    return number < 0 ? null : new Anchor(quote, number, page);
  }

  /** Which of several alike; 0 when nothing is said, -1 when it is no such number. */
  private int number(Fields fields, String key) {
    String text = fields.text(key);
    if (text == null) {
      return 0;
    }
    if (text.matches("[1-9][0-9]{0,5}")) {
      return Integer.parseInt(text);
    }
    findings.error(
        fields.spotOfValue(key),
        "'" + text + "' is not a number from 1 up",
        "the edit is left out");
    return -1;
  }

  private @Nullable Edit correct(Anchor at, Fields fields) {
    String from = Optional.ofNullable(fields.text("from")).orElse(at.quote());
    String to = fields.text("to");
    String why = fields.text("why");
    boolean said = fields.has("to");
    Spot spot = fields.has("from") ? fields.spotOfValue("from") : fields.spot();
    int times = times(from, at.quote());
    if (!said) {
      findings.error(fields.spot(), "a correction without 'to:'", "to: '' takes the words away");
    } else if (times != 1) {
      String what = times == 0 ? " is not in the quote" : " stands in the quote more than once";
      findings.error(spot, "'" + from + "'" + what, "it is a part of the quote, as printed");
    } else if (from.equals(to)) {
      findings.error(spot, "the correction changes nothing", "");
    } else {
      return new Edit.Correct(at, from, to == null ? "" : to, why);
    }
    return null;
  }

  private static int times(String part, String whole) {
    String small = Folding.withoutSpace(Folding.width(part));
    String large = Folding.withoutSpace(Folding.width(whole));
    int first = small.isEmpty() ? -1 : large.indexOf(small);
    return first < 0 ? 0 : large.indexOf(small, first + 1) < 0 ? 1 : 2;
  }

  private @Nullable Edit recast(Anchor at, Fields fields) {
    String through = fields.text("through");
    String label = fields.text("as");
    List<String> labels = Arrays.stream(Role.values()).map(Role::label).toList();
    if (label == null) {
      findings.error(fields.spot(), "a role without 'as:'", "one of " + String.join(", ", labels));
      return null;
    }
    Optional<Role> role = Role.of(label);
    if (role.isEmpty()) {
      String hint = Nearest.hint(label, labels, "one of " + String.join(", ", labels));
      findings.error(fields.spotOfValue("as"), "'" + label + "' is no role of a line", hint);
      return null;
    }
    return new Edit.Recast(at, through, role.get());
  }
}
