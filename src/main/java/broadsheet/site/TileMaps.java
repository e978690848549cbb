package broadsheet.site;

import broadsheet.archive.Archive;
import broadsheet.archive.District;
import broadsheet.archive.Tile;
import broadsheet.site.TileMap.Square;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws the tile map: districts stand where the configuration puts them, the others below, row by
 * row in the order of the configuration, which is that of the codes.
 */
final class TileMaps {
  /** Units of the picture. */
  private static final int WIDE = 100;

  private static final int TALL = 68;
  private static final int GAP = 4;

  /** Characters in one line of a tile. */
  private static final int LINE = 5;

  private static final int FEW_COLUMNS = 4;

  /** A district as the map shows it, whether or not an article tells of it. */
  private record Place(String name, List<String> aliases, @Nullable Shelf shelf) {
    int count() {
      return shelf == null ? 0 : shelf.articles().size();
    }
  }

  /** Column and row, from 0. */
  private record Spot(int column, int row) {}

  private final Here here;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Spot> spots = new HashMap<>();

  private TileMaps(Here here, Map<String, Shelf> shelves) {
    this.here = here;
    Archive archive = here.imprint().archive();
    for (District district : archive.districts()) {
      Shelf shelf = shelves.get(district.slug());
      places.put(district.slug(), new Place(district.name(), district.aliases(), shelf));
    }
    shelves.forEach((slug, s) -> places.putIfAbsent(slug, new Place(s.name(), List.of(), s)));
    setTiles(archive.tiles());
    setOthers();
  }

  /** The map as a page shows it; null where there are not two districts. */
  static @Nullable TileMap of(Here here, Shelves shelves) {
    TileMaps maps = new TileMaps(here, shelves.districts());
    return shelves.districts().isEmpty() || maps.places.size() < 2 ? null : maps.map();
  }

  /** The map begins with the first column and row that are taken. */
  private void setTiles(Collection<Tile> tiles) {
    int left = tiles.stream().mapToInt(Tile::column).min().orElse(1);
    int top = tiles.stream().mapToInt(Tile::row).min().orElse(1);
    for (Tile tile : tiles) {
      if (places.containsKey(tile.district())) {
        spots.putIfAbsent(tile.district(), new Spot(tile.column() - left, tile.row() - top));
      }
    }
  }

  private void setOthers() {
    int top = spots.values().stream().mapToInt(Spot::row).max().orElse(-1) + 1;
    int columns = spots.values().stream().mapToInt(Spot::column).max().orElse(-1) + 1;
    List<String> others = places.keySet().stream().filter(p -> !spots.containsKey(p)).toList();
    int square = (int) Math.ceil(Math.sqrt(others.size()));
    int width = Math.max(columns, Math.max(FEW_COLUMNS, square));
    for (int i = 0; i < others.size(); i++) {
      spots.put(others.get(i), new Spot(i % width, top + i / width));
    }
  }

  private TileMap map() {
    int columns = spots.values().stream().mapToInt(Spot::column).max().orElse(0) + 1;
    int rows = spots.values().stream().mapToInt(Spot::row).max().orElse(0) + 1;
    IntSummaryStatistics counts =
        places.values().stream().mapToInt(Place::count).filter(c -> c > 0).summaryStatistics();
    Steps steps = new Steps(counts.getMin(), counts.getMax());
    List<Square> squares = new ArrayList<>();
    places.forEach((slug, place) -> squares.add(square(slug, place, steps)));
    boolean empty = places.values().stream().anyMatch(p -> p.count() == 0);
    return new TileMap(
        columns * WIDE - GAP, rows * TALL - GAP, squares, steps.legend(here.messages()), empty);
  }

  private Square square(String slug, Place place, Steps steps) {
    Spot spot = spots.getOrDefault(slug, new Spot(0, 0));
    String path = Urls.district(slug);
    String count = here.messages().count("count.articles", place.count());
    return new Square(
        spot.column * WIDE,
        spot.row * TALL,
        steps.of(place.count()),
        lines(place),
        Messages.grouped(place.count()),
        here.messages().format("strip.cell", place.name, count),
        place.shelf == null ? null : here.to(path),
        path.equals(here.path()));
  }

  /** The name, or the shortest name that fits a line better; at most two lines. */
  private static List<String> lines(Place place) {
    String name = place.name;
    for (String alias : place.aliases) {
      boolean better = name.length() > LINE && alias.length() > 1 && alias.length() < name.length();
      name = better ? alias : name;
    }
    if (name.length() <= LINE) {
      return List.of(name);
    }
    int half = Math.min(LINE, (name.length() + 1) / 2);
    String rest = name.substring(half);
    boolean fits = rest.length() <= LINE;
    return List.of(name.substring(0, half), fits ? rest : rest.substring(0, LINE - 1) + "…");
  }
}
