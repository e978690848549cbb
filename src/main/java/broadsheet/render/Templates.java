package broadsheet.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where templates, styles and words are: an archive's own folder, which need only have what is
 * otherwise there, before the one that comes with the tool.
 *
 * @param folders what one has wins over those after it
 */
public record Templates(List<Path> folders) {
  public Templates {
    folders = List.copyOf(new LinkedHashSet<>(folders));
    if (folders.isEmpty()) {
      throw new IllegalArgumentException("no folder of templates");
    }
  }

  /** A folder that has all of them. */
  public static Templates in(Path folder) {
    return new Templates(List.of(folder));
  }

  /** The folder that has a file; the first where none has it. */
  public Path folderOf(String name) {
    return folders.stream()
        .filter(folder -> Files.exists(folder.resolve(name)))
        .findFirst()
        .orElse(folders.get(0));
  }

  /** Where a file is, or would be. */
  public Path file(String name) {
    return folderOf(name).resolve(name);
  }

  /** All files of a subfolder by their names in it, {@code /} between parts. */
  public SortedMap<String, Path> files(String subfolder) throws IOException {
    SortedMap<String, Path> found = new TreeMap<>();
    for (Path folder : folders) {
      Path start = folder.resolve(subfolder);
      if (Files.isDirectory(start)) {
        try (Stream<Path> files = Files.walk(start)) {
          files
              .filter(Files::isRegularFile)
              .forEach(
                  f -> found.putIfAbsent(start.relativize(f).toString().replace('\\', '/'), f));
        }
      }
    }
    return found;
  }
}
