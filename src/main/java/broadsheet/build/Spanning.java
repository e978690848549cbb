package broadsheet.build;

import broadsheet.build.cache.PageStamps;
import broadsheet.site.ArchiveSite;
import broadsheet.site.WebPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The pages that span issues.
 *
 * @param stamps tell of all of them whether they are what they were
 * @param unlike the numbers of those that are not, which must be printed
 * @param page the page of such a number
 */
record Spanning(PageStamps stamps, List<Integer> unlike, IntFunction<WebPage> page) {
  Spanning {
    unlike = List.copyOf(unlike);
  }

  /** The pages that there were, where all on which they depend is what it was. */
  static Spanning as(PageStamps known) {
    IntFunction<WebPage> none =
        number -> {
          throw new IllegalArgumentException("no page of those that span issues has changed");
        };
    return new Spanning(known, List.of(), none);
  }

  /** The pages of an archive, of which some were known. */
  static Spanning of(ArchiveSite site, PageStamps known) {
    Map<String, Long> stamps = new HashMap<>();
    IntStream.range(0, site.size()).forEach(i -> stamps.put(site.path(i), site.stamp(i)));
    List<Integer> unlike =
        IntStream.range(0, site.size())
            .filter(i -> !known.has(site.path(i), stamps.getOrDefault(site.path(i), 0L)))
            .boxed()
            .toList();
    return new Spanning(new PageStamps(stamps), unlike, site::page);
  }
}
