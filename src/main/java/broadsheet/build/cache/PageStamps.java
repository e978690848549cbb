package broadsheet.build.cache;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The stamps of the pages that span issues, by path. */
public final class PageStamps {
  /** Of a site without pages. */
  public static final PageStamps NONE = new PageStamps(Map.of());

  private final Map<String, Long> stamps;

  public PageStamps(Map<String, Long> stamps) {
    this.stamps = new TreeMap<>(stamps);
  }

  /** Whether a page had that stamp. */
  public boolean has(String path, long stamp) {
    Long known = stamps.get(path);
    return known != null && known == stamp;
  }

  /** The paths of all pages. */
  public Set<String> paths() {
    return Collections.unmodifiableSet(stamps.keySet());
  }

  /** The stamps of the pages whose paths are asked for. */
  public Map<String, Long> all(Predicate<String> paths) {
    Map<String, Long> all = new TreeMap<>(stamps);
    all.keySet().removeIf(path -> !paths.test(path));
    return all;
  }

  void write(Writer out) {
    out.number(stamps.size());
    stamps.forEach((path, stamp) -> out.text(path).fixed(stamp));
  }

  static PageStamps read(Reader in) throws BrokenFile {
    Map<String, Long> stamps = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      String path = in.text();
      stamps.put(path, in.fixed());
    }
    return new PageStamps(stamps);
  }
}
