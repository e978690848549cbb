package broadsheet.reading;

import broadsheet.archive.Archive;
import broadsheet.archive.Column;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads pages and writes their JSON, for measuring by hand: {@code ARCHIVE OUT PAGE…}. */
final class ReadPages {
  private ReadPages() {}

  public static void main(String[] args) throws Exception {
    Archive archive =
        switch (args[0]) {
          case "yunxi" -> Pages.yunxi();
          case "bench" -> Pages.taiyuan(new Column("落实全年目标要求 推动全市高质量发展", "quxian", true));
          default -> Pages.taiyuan();
        };
    PageReader reader = new PageReader(archive);
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    for (int i = 2; i < args.length; i++) {
      Path file = Path.of(args[i]);
      String label = file.getFileName().toString().replaceFirst("\\..*$", "");
      PageReading reading = reader.read(Pages.file(file, label));
      String name =
          file.getName(file.getNameCount() - 3)
              + "-"
              + file.getName(file.getNameCount() - 2)
              + "-"
              + label;
      Files.writeString(out.resolve(name + ".json"), ReadingJson.write(reading, args[i]));
      StringBuilder explained = new StringBuilder();
      for (LineReading line : reading.lines()) {
        explained.append(
            String.format(
                Locale.ROOT,
                "%4d %-4s %-14s%s %.2f %s%n      %s%n",
                line.line(),
                line.item(),
                line.role().label(),
                line.joins() ? " J" : "",
                line.confidence(),
                line.text().substring(0, Math.min(50, line.text().length())),
                line.evidence().stream().map(e -> e.rule() + "=" + e.weight()).toList()));
      }
      Files.writeString(out.resolve(name + ".txt"), explained.toString());
    }
  }
}
