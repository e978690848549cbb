package broadsheet.shredder;

import broadsheet.archive.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands together on a page: an article, a photograph, a banner with its district items.
 *
 * @param items what the truth says of its items beyond their text
 * @param strips its print from top to bottom
 * @param small whether it may stand inside another article's text
 */
record Box(List<Facts> items, List<Strip> strips, boolean small) {
  Box {
    items = List.copyOf(items);
    strips = List.copyOf(strips);
  }

  /**
   * What the print of an item does not say, or says in another way.
   *
   * @param banner id of the banner item whose label is the item's column
   */
  record Facts(
      String id,
      Kind kind,
      @Nullable String district,
      @Nullable String banner,
      @Nullable String jumpTo,
      @Nullable String continuedFrom,
      @Nullable String seePage,
      @Nullable String signedDate) {
    static Facts of(String id, Kind kind) {
      return new Facts(id, kind, null, null, null, null, null, null);
    }

    Facts signed(@Nullable String date) {
      return new Facts(id, kind, district, banner, jumpTo, continuedFrom, seePage, date);
    }

    Facts goingTo(@Nullable String page) {
      return new Facts(id, kind, district, banner, page, continuedFrom, seePage, signedDate);
    }

    Facts comingFrom(@Nullable String page) {
      return new Facts(id, kind, district, banner, jumpTo, page, seePage, signedDate);
    }
  }
}
