package broadsheet.publish;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be done to a site to make it the next one: files that take their place, then files
 * that go. Once it is whole on the disk it is carried out, if need be by the next build.
 *
 * <pre>
 * put⇥path
 * drop⇥path
 * end
 * </pre>
 *
 * @param puts paths of files that wait in the staging, in the order in which they go
 * @param drops paths of files that go
 */
record Journal(List<String> puts, List<String> drops) {
  /** Its name in the staging. */
  static final String NAME = ".journal";

  private static final String PUT = "put\t";
  private static final String DROP = "drop\t";
  private static final String END = "end";

  Journal {
    puts = List.copyOf(puts);
    drops = List.copyOf(drops);
  }

  /** Writes it so that it is either whole or, by its last line, known to be none. */
  void write(Path staging) throws IOException {
    StringBuilder lines = new StringBuilder();
    puts.forEach(path -> lines.append(PUT).append(path).append('\n'));
    drops.forEach(path -> lines.append(DROP).append(path).append('\n'));
    ByteBuffer bytes = ByteBuffer.wrap((lines + END + '\n').getBytes(StandardCharsets.UTF_8));
    try (FileChannel out =
        FileChannel.open(
            staging.resolve(NAME), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }

  /** Whether a staging has one that is whole. */
  static boolean isWhole(Path staging) throws IOException {
    Path file = staging.resolve(NAME);
    return Files.exists(file) && Files.readString(file).endsWith("\n" + END + "\n");
  }

  static Journal read(Path staging) throws IOException {
    List<String> puts = new ArrayList<>();
    List<String> drops = new ArrayList<>();
    for (String line : Files.readAllLines(staging.resolve(NAME))) {
      if (line.startsWith(PUT)) {
        puts.add(line.substring(PUT.length()));
      } else if (line.startsWith(DROP)) {
        drops.add(line.substring(DROP.length()));
      }
    }
    return new Journal(puts, drops);
  }

  /** Does what is left to do of it; what was done before a kill is not there to be done again. */
  void carryOut(Path staging, Path site) throws IOException {
    for (String path : puts) {
      Path from = staging.resolve(path);
      if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
        Path to = site.resolve(path);
        Files.createDirectories(to.resolveSibling(""));
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    for (String path : drops) {
      Files.deleteIfExists(site.resolve(path));
      deleteEmpty(site.resolve(path).resolveSibling(""), site);
    }
  }

  /** Deletes a folder, and those above it, as far as nothing is in them. */
  private static void deleteEmpty(Path folder, Path site) {
    File at = folder.toFile();
    while (at != null && !at.equals(site.toFile()) && at.delete()) {
      // A folder with something in it is not deleted, and ends this.
      at = at.getParentFile();
    }
  }

  /** Adds up what a site has, file by file. */
  static Totals totals(Path site) throws IOException {
    Totalling totals = new Totalling(Totals.NONE);
    Files.walkFileTree(
        site,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = site.relativize(file).toString().replace('\\', '/');
            if (!path.startsWith(".")) {
              totals.add(path, attributes.size());
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean dot = !folder.equals(site) && folder.getFileName().toString().startsWith(".");
            return dot && site.equals(folder.getParent())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }
        });
    return totals.totals();
  }
}
