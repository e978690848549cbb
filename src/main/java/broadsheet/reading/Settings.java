package broadsheet.reading;

import broadsheet.archive.Byline;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Kind;
import broadsheet.edit.Setting;
import broadsheet.edit.Setting.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of the fields of an article; it wins over what was read and over front
 * matter. A field without a value is empty.
 *
 * @param all the settings; of two for one field the first counts
 */
record Settings(List<Setting> all) {
  static final Settings NONE = new Settings(List.of());

  Settings {
    all = List.copyOf(all);
  }

  /** Those of all pieces of an article, the first piece's first. */
  static Settings of(List<PagePiece> chain) {
    return new Settings(chain.stream().flatMap(p -> p.part().settings().all().stream()).toList());
  }

  private Optional<Setting> find(Field field) {
    return all.stream().filter(s -> s.field() == field).findFirst();
  }

  /** These settings, and one more for a field that they say nothing of. */
  Settings orElse(Field field, @Nullable String value) {
    List<Setting> out = new ArrayList<>(all);
    out.add(new Setting(field, value == null ? List.of() : List.of(value)));
    return new Settings(out);
  }

  @Nullable String text(Field field, @Nullable String otherwise) {
    Optional<Setting> setting = find(field);
    return setting.isEmpty() ? otherwise : setting.get().values().stream().findFirst().orElse(null);
  }

  List<String> texts(Field field, List<String> otherwise) {
    return find(field).map(Setting::values).orElse(otherwise);
  }

  Kind kind(Kind otherwise) {
    return Optional.ofNullable(text(Field.KIND, null)).flatMap(Kind::of).orElse(otherwise);
  }

  HeadlineGroup heads(HeadlineGroup read) {
    return new HeadlineGroup(
        text(Field.KICKER, read.kicker()),
        text(Field.HEADLINE, read.headline()),
        texts(Field.DECK, read.deck()));
  }

  List<Byline> bylines(List<Byline> otherwise) {
    return find(Field.BYLINES)
        .map(s -> s.values().stream().map(Settings::byline).toList())
        .orElse(otherwise);
  }

  private static Byline byline(String value) {
    int space = value.indexOf(' ');
    return space < 0
        ? new Byline(value, "作者")
        : new Byline(value.substring(space + 1), value.substring(0, space));
  }

  @Nullable LocalDate date(@Nullable LocalDate otherwise) {
    Optional<Setting> setting = find(Field.SIGNED_DATE);
    return setting.isEmpty()
        ? otherwise
        : setting.get().values().stream().map(LocalDate::parse).findFirst().orElse(null);
  }

  /** The item with these fields. */
  ItemReading on(ItemReading item) {
    return all.isEmpty()
        ? item
        : new ItemReading(
            item.key(),
            kind(item.kind()),
            heads(item.heads()),
            text(Field.COLUMN, item.column()),
            text(Field.DISTRICT, item.district()),
            bylines(item.bylines()),
            texts(Field.PHOTO_CREDITS, item.photoCredits()),
            item.jumpTo(),
            item.continuedFrom(),
            item.seePage(),
            date(item.signedDate()));
  }
}
