package broadsheet.source;

import broadsheet.archive.District;
import broadsheet.archive.Tile;
import broadsheet.source.Divisions.City;
import broadsheet.source.Fields.Word;
import broadsheet.source.Findings.Spot;
import broadsheet.text.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together the districts of the city and what {@code districts:} adds or renames. */
final class DistrictEntries {
  private final Fields fields;
  private final Findings findings;
  private final List<Tile> tiles = new ArrayList<>();

  DistrictEntries(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
  }

  /** The districts of the place, then those that the configuration adds. */
  List<District> read(@Nullable String place) {
    List<District> districts = new ArrayList<>();
    if (place != null) {
      Optional<City> city = Divisions.city(place);
      city.ifPresent(c -> districts.addAll(c.districts()));
      if (city.isEmpty()) {
        String what = "place " + place + " is not the GB/T 2260 code of a city";
        findings.error(fields.spotOfValue("place"), what, Divisions.near(place));
      }
    }
    for (Fields entry : fields.items("districts")) {
      addDistrict(entry, districts);
    }
    return districts;
  }

  /** The places on the tile map that {@link #read} found, by the order of the file. */
  List<Tile> tiles() {
    return tiles;
  }

  /** A known name gets the new slug and the new aliases; another name is a zone of its own. */
  private void addDistrict(Fields entry, List<District> districts) {
    Optional<String> name = Entries.name(entry, "district", findings);
    String slug = Entries.slug(entry, findings);
    List<String> aliases = entry.texts("aliases");
    List<Word> tile = entry.words("tile");
    entry.reportUnknown();
    if (name.isEmpty()) {
      return;
    }
    addDistrict(name.get(), slug, aliases, districts);
    if (!tile.isEmpty()) {
      addTile(tile, districts.get(indexOf(name.get(), districts)), districts);
    }
  }

  private void addDistrict(
      String name, @Nullable String slug, List<String> aliases, List<District> districts) {
    int known = indexOf(name, districts);
    if (known < 0) {
      String made = slug == null ? Slugs.of(name) : slug;
      districts.add(new District(name, free(made, name, districts), aliases, null));
    } else {
      District old = districts.get(known);
      List<String> all = new ArrayList<>(old.aliases());
      aliases.stream().filter(a -> !all.contains(a)).forEach(all::add);
      String newSlug = slug == null ? old.slug() : slug;
      List<District> others = new ArrayList<>(districts);
      others.remove(known);
      districts.set(known, new District(old.name(), free(newSlug, name, others), all, old.code()));
    }
  }

  private void addTile(List<Word> numbers, District district, List<District> districts) {
    Spot spot = numbers.get(0).spot();
    List<Integer> place = numbers.stream().map(Word::text).map(DistrictEntries::number).toList();
    if (place.size() != 2 || place.contains(0)) {
      String what = "the tile of " + district.name() + " is not a column and a row";
      findings.error(spot, what, "two numbers from 1 to " + Tile.MOST + ", as [3, 2]");
      return;
    }
    Tile tile = new Tile(district.slug(), place.get(0), place.get(1));
    Optional<Tile> owner =
        tiles.stream().filter(t -> t.column() == tile.column() && t.row() == tile.row()).findAny();
    if (owner.isPresent()) {
      String what = "the tile of " + district.name() + " is already that of ";
      findings.error(spot, what + named(owner.get(), districts), "give it another place");
    } else {
      tiles.add(tile);
    }
  }

  /** The number of a column or row; 0 when it is none. */
  private static int number(String text) {
    int number = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
    return number <= Tile.MOST ? number : 0;
  }

  private static String named(Tile tile, List<District> districts) {
    return districts.stream()
        .filter(d -> d.slug().equals(tile.district()))
        .map(District::name)
        .findFirst()
        .orElse(tile.district());
  }

  private static int indexOf(String name, List<District> districts) {
    for (int i = 0; i < districts.size(); i++) {
      District district = districts.get(i);
      if (district.name().equals(name) || district.aliases().contains(name)) {
        return i;
      }
    }
    return -1;
  }

  private String free(String slug, String name, List<District> others) {
    Optional<District> owner = others.stream().filter(d -> d.slug().equals(slug)).findFirst();
    owner.ifPresent(d -> reportTaken(slug, name, d.name()));
    return owner.isPresent() ? Slugs.distinct(name) : slug;
  }

  private void reportTaken(String slug, String name, String owner) {
    findings.error(
        fields.spotOf("districts"),
        "the slug '" + slug + "' of " + name + " is already that of " + owner,
        "give it another slug");
  }
}
