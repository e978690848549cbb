package broadsheet.source;

import broadsheet.archive.Archive;
import broadsheet.archive.Byline;
import broadsheet.archive.Kind;
import broadsheet.edit.Anchor;
import broadsheet.edit.Edit;
import broadsheet.edit.Setting;
import broadsheet.edit.Setting.Field;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the fields that an editor sets. */
final class SettingFields {
  private final Fields fields;
  private final ArticleFields given;
  private final Findings findings;

  SettingFields(Fields fields, Archive archive, Findings findings) {
    this.fields = fields;
    this.given = new ArticleFields(fields, archive, findings);
    this.findings = findings;
  }

  /** The edit; null when it sets nothing. A field whose value is impossible is left out. */
  @Nullable Edit read(Anchor at) {
    List<Setting> settings = new ArrayList<>();
    boolean wrong = false;
    for (Field field : Field.values()) {
      if (fields.has(field.key())) {
        List<String> values = values(field);
        boolean empty = values.isEmpty() && !fields.isEmpty(field.key());
        wrong |= empty;
        if (!empty) {
          settings.add(new Setting(field, values));
        }
      }
    }
    if (settings.isEmpty() && !wrong) {
      findings.error(fields.spot(), "sets nothing", "add a field, as 'headline: …'");
    }
    return settings.isEmpty() ? null : new Edit.Assign(at, settings);
  }

  private List<String> values(Field field) {
    return switch (field) {
      case KIND -> {
        Kind kind = given.kind();
        yield kind == null ? List.of() : List.of(kind.label());
      }
      case DISTRICT -> one(given.district());
      case BYLINES -> given.bylines().stream().map(SettingFields::written).toList();
      case SIGNED_DATE -> one(date(field.key()));
      case DECK, TAGS, PHOTO_CREDITS -> fields.texts(field.key());
      default -> one(fields.text(field.key()));
    };
  }

  private static List<String> one(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static String written(Byline byline) {
    return byline.role().replaceAll("\\s+", "") + " " + byline.name();
  }

  private @Nullable String date(String key) {
    String text = fields.text(key);
    try {
      return text == null ? null : LocalDate.parse(text).toString();
    } catch (DateTimeParseException e) {
      findings.error(fields.spotOfValue(key), "'" + text + "' is not a date", "as 2022-11-28");
      return null;
    }
  }
}
