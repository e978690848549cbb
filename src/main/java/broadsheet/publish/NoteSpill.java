package broadsheet.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts aside what is noted of files, by list: a site has too many to remember them all. May be used
 * from several threads.
 */
final class NoteSpill {
  private static final int BUFFER = 1 << 14;

  private final Path folder;
  private final Map<String, Spilled> lists = new HashMap<>();

  /** The notes of one list: a file, and what has not come there yet. */
  private static final class Spilled {
    private final Path file;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

    Spilled(Path file) {
      this.file = file;
    }

    void pour() throws IOException {
      try (OutputStream out =
          Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        waiting.writeTo(out);
      }
      waiting.reset();
    }
  }

  NoteSpill(Path folder) {
    this.folder = folder;
  }

  synchronized void add(Noted noted) throws IOException {
    Spilled spilled =
        lists.computeIfAbsent(
            ListNames.of(noted.path()), l -> new Spilled(folder.resolve("notes-" + lists.size())));
    spilled.waiting.writeBytes(noted.line().getBytes(StandardCharsets.UTF_8));
    if (spilled.waiting.size() > BUFFER) {
      spilled.pour();
    }
  }

  synchronized Set<String> lists() {
    return Set.copyOf(lists.keySet());
  }

  /** What was noted for a list, by path. */
  synchronized List<Noted> of(String list) throws IOException {
    @Nullable Spilled spilled = lists.get(list);
    if (spilled == null) {
      return List.of();
    }
    spilled.pour();
    List<String> lines = Files.readAllLines(spilled.file, StandardCharsets.UTF_8);
    return lines.stream().sorted().map(Noted::of).toList();
  }
}
