package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.source.PageText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages whose OCR kept the lines of the columns read as the same pages with whole paragraphs. */
final class ColumnLinesTest {
  private static final Path PAGE =
      Path.of("src/test/resources/reading/pages/yxrb/2022-12-05/02.txt");
  private static final int WIDTH = 20;

  private final PageReader reader = new PageReader(Pages.yunxi());

  @Test
  void aPageInColumnLinesHasTheItemsOfThePageInParagraphs() throws Exception {
    String text = Files.readString(PAGE);
    PageReading whole = reader.read(Pages.plain("02", "02.txt", text));
    PageReading lines = reader.read(Pages.plain("02", "02.txt", broken(text)));
    assertEquals(headlines(whole), headlines(lines));
    assertEquals(bodies(whole), bodies(lines));
  }

  @Test
  void everyLineOfTheFileIsToldOfUnderItsOwnNumber() throws Exception {
    PageText page = Pages.plain("02", "02.txt", broken(Files.readString(PAGE)));
    PageReading reading = reader.read(page);
    assertEquals(
        page.lines().stream().map(l -> l.number() + l.text()).toList(),
        reading.lines().stream().map(l -> l.line() + l.text()).toList());
    assertTrue(reading.lines().stream().filter(LineReading::joins).count() > 20);
  }

  @Test
  void aPageInParagraphsIsLeftAsItIs() throws Exception {
    PageText page = Pages.plain("02", "02.txt", Files.readString(PAGE));
    assertEquals(page.lines(), ColumnLines.of(page).whole().lines());
  }

  private static String broken(String text) {
    List<String> out = new ArrayList<>();
    for (String line : text.split("\n")) {
      int at = 0;
      for (; line.length() > 45 && line.length() - at > WIDTH; at += WIDTH) {
        out.add(line.substring(at, at + WIDTH));
      }
      out.add(line.substring(at));
    }
    return String.join("\n", out);
  }

  private static List<String> headlines(PageReading reading) {
    return reading.items().stream().map(i -> i.kind() + " " + i.heads().headline()).toList();
  }

  private static List<String> bodies(PageReading reading) {
    return reading.items().stream()
        .map(
            i ->
                String.join(
                    "",
                    reading.lines().stream()
                        .filter(l -> l.item().equals(i.key()))
                        .map(LineReading::text)
                        .toList()))
        .toList();
  }
}
