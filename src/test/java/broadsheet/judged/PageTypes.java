package broadsheet.judged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pages of a site by their type, which is what the class of their body says.
 *
 * @param all paths within the site, in order, by type
 */
record PageTypes(Path site, SortedMap<String, List<String>> all) {
  private static final Pattern TYPE = Pattern.compile("<body class=\"is-([\\w-]+)");

  static PageTypes of(Path site) {
    SortedMap<String, List<String>> all = new TreeMap<>();
    for (String path : paths(site, ".html")) {
      Matcher type = TYPE.matcher(text(site, path));
      if (!type.find()) {
        throw new AssertionError(path + " is of no type");
      }
      all.computeIfAbsent(type.group(1), t -> new ArrayList<>()).add(path);
    }
    return new PageTypes(site, all);
  }

  /** Of each type the first page and the largest. */
  List<String> examples() {
    SortedSet<String> chosen = new TreeSet<>();
    all.values()
        .forEach(
            paths -> {
              chosen.add(paths.get(0));
              chosen.add(largest(paths));
            });
    return List.copyOf(chosen);
  }

  /** The largest page of each type. */
  List<String> largest() {
    return all.values().stream().map(this::largest).toList();
  }

  /** The smallest page of each type. */
  List<String> smallest() {
    return all.values().stream()
        .map(paths -> paths.stream().min(Comparator.comparingLong(this::size)).orElseThrow())
        .toList();
  }

  private String largest(List<String> paths) {
    String most = paths.get(0);
    for (String path : paths) {
      most = size(path) > size(most) ? path : most;
    }
    return most;
  }

  private long size(String path) {
    try {
      return Files.size(site.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths of all files of a site whose names end so, in order. */
  static List<String> paths(Path site, String ending) {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .map(file -> site.relativize(file).toString())
          .filter(path -> path.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path site, String path) {
    try {
      return Files.readString(site.resolve(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
