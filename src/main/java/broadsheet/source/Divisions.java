package broadsheet.source;

import broadsheet.archive.District;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The table of GB/T 2260: which districts, counties and cities belong to which city.
 *
 * <p>The table is a sorted text that is scanned once, and only when a place is configured.
 */
final class Divisions {
  private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

  private Divisions() {}

  /**
   * One row of the table.
   *
   * @param code six digits
   * @param name full name
   */
  record Division(String code, String name) {}

  /**
   * A city and what belongs to it.
   *
   * @param name its full name
   * @param districts in the order of their codes
   */
  record City(String name, List<District> districts) {}

  /**
   * The city of that code: a prefecture or prefecture-level city (140100), the counties that a
   * province governs itself (429000), or a municipality by any of its codes (110000, 110100).
   */
  static Optional<City> city(String code) {
    if (!code.matches("[0-9]{4}00") || isProvince(code)) {
      return Optional.empty();
    }
    boolean municipality = MUNICIPALITIES.contains(code.substring(0, 2));
    List<Division> rows = under(code.substring(0, municipality ? 2 : 4));
    boolean known = rows.stream().anyMatch(row -> row.code.equals(code));
    if (!known) {
      return Optional.empty();
    }
    String name = rows.get(0).name;
    List<Division> counties = rows.stream().filter(row -> !row.code.endsWith("00")).toList();
    return Optional.of(new City(name, DistrictNames.districts(name, counties)));
  }

  /** What a person may have meant by a code that is not a city's, in words; empty if no idea. */
  static String near(String code) {
    if (!code.matches("[0-9]{6}")) {
      return "a place is the six digits of a city, as \"140100\"";
    }
    List<String> cities = new ArrayList<>();
    for (Division row : under(code.substring(0, 2))) {
      boolean city = row.code.endsWith("00") && !row.code.endsWith("0000");
      boolean sameCity = row.code.startsWith(code.substring(0, 4));
      if (city && sameCity && !row.code.equals(code)) {
        return "the city is " + row.code + " " + row.name;
      } else if (city) {
        cities.add(row.code + " " + row.name);
      }
    }
    String list = String.join(", ", cities.subList(0, Math.min(cities.size(), 20)));
    return cities.isEmpty() ? "no province begins with " + code.substring(0, 2) : "cities: " + list;
  }

  private static boolean isProvince(String code) {
    return code.endsWith("0000") && !MUNICIPALITIES.contains(code.substring(0, 2));
  }

  private static List<Division> under(String prefix) {
    InputStream table =
        Objects.requireNonNull(Divisions.class.getResourceAsStream("divisions.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.startsWith(prefix))
          .map(line -> new Division(line.substring(0, 6), line.substring(7)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table of divisions is damaged", e);
    }
  }
}
