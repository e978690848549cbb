package broadsheet.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What it took to run a program.
 *
 * @param seconds by the wall
 * @param peak the most memory in bytes that it, or a program that it started, had at one time (the
 *     larger of them, not both); 0 where there is no {@code /proc} to tell
 */
record Effort(double seconds, long peak) {
  /** Runs a program to its end; what it says goes to our own streams. */
  static Effort of(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).inheritIO().start();
    long peak = 0;
    do {
      peak = Math.max(peak, peak(process.toHandle()));
    } while (!process.waitFor(20, TimeUnit.MILLISECONDS));
    if (process.exitValue() != 0) {
      throw new IOException("status " + process.exitValue() + " of " + command);
    }
    return new Effort((System.nanoTime() - start) / 1e9, peak);
  }

  private static long peak(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(handle -> peak(handle.pid()))
        .max()
        .orElse(0);
  }

  /** The high-water mark that Linux keeps of a process. */
  private static long peak(long process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      // It has just ended, or this is not Linux.
      return 0;
    }
  }
}
