package broadsheet.archive;

/**
 * The place of a district on the tile map, a schematic map in which all districts are of one size.
 *
 * @param district its slug
 * @param column from 1, from west to east
 * @param row from 1, from north to south
 */
public record Tile(String district, int column, int row) {
  /** As many columns and rows as a map may have. */
  public static final int MOST = 20;

  public Tile {
    if (column < 1 || column > MOST || row < 1 || row > MOST) {
      throw new IllegalArgumentException("tile [" + column + ", " + row + "]");
    }
  }
}
