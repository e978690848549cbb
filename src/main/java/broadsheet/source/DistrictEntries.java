package broadsheet.source;

import broadsheet.archive.District;
import broadsheet.source.Divisions.City;
import broadsheet.text.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together the districts of the city and what {@code districts:} adds or renames. */
final class DistrictEntries {
  private final Fields fields;
  private final Findings findings;

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

  /** A known name gets the new slug and the new aliases; another name is a zone of its own. */
  private void addDistrict(Fields entry, List<District> districts) {
    Optional<String> name = Entries.name(entry, "district", findings);
    String slug = Entries.slug(entry, findings);
    List<String> aliases = entry.texts("aliases");
    entry.reportUnknown();
    if (name.isEmpty()) {
      return;
    }
    int known = indexOf(name.get(), districts);
    if (known < 0) {
      String made = slug == null ? Slugs.of(name.get()) : slug;
      districts.add(new District(name.get(), free(made, name.get(), districts), aliases, null));
    } else {
      District old = districts.get(known);
      List<String> all = new ArrayList<>(old.aliases());
      aliases.stream().filter(a -> !all.contains(a)).forEach(all::add);
      String newSlug = slug == null ? old.slug() : slug;
      List<District> others = new ArrayList<>(districts);
      others.remove(known);
      districts.set(
          known, new District(old.name(), free(newSlug, name.get(), others), all, old.code()));
    }
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
