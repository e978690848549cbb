package broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.Sites;
import broadsheet.publish.Published;
import broadsheet.publish.Totals;
import broadsheet.publish.Totals.Sized;
import broadsheet.source.HostLimits;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostWarningsTest {
  @TempDir Path folder;
  Path content;

  @BeforeEach
  void writeAnIssue() throws IOException {
    content = folder.resolve("content");
    Files.createDirectories(content.resolve("yxrb/2022-08-16"));
    Files.writeString(
        content.resolve("yxrb/2022-08-16/01.txt"),
        "# 云溪河清淤开工\n本报讯（记者 林远）昨日，云溪河清淤工程开工，工期三个月，沿岸居民称便。\n");
  }

  private static List<String> of(long bytes, int files, long largest) {
    Published site =
        new Published(
            new Totals(files, bytes, List.of(new Sized(largest, "search/x.bin")), false),
            "",
            0,
            0,
            0);
    return HostWarnings.of(site, HostLimits.KNOWN).stream().map(Object::toString).toList();
  }

  private String built(String configuration) throws IOException {
    Files.writeString(content.resolve("archive.yml"), configuration);
    StringWriter said = new StringWriter();
    Path site = folder.resolve("site");
    assertEquals(0, Sites.run(said, Sites.arguments(content, site)), said::toString);
    return said.toString();
  }

  @Test
  void aSiteWithinAllLimitsIsPassedInSilence() {
    assertEquals(List.of(), of(1_000_000_000, 20_000, 25_000_000));
  }

  @Test
  void eachLimitIsToldWithWhatToDo() {
    assertEquals(
        List.of(
            "archive.yml:1:1: warning: the site has 1.2 GB, more than the 1 GB that some hosts take"
                + " (such hosts refuse it; if yours takes more, say so under 'host' in archive.yml)",
            "archive.yml:1:1: warning: the site has 20,001 files, more than the 20,000 that some"
                + " hosts take ('articles: page' makes fewer; if yours takes more, say so under"
                + " 'host' in archive.yml)",
            "archive.yml:1:1: warning: search/x.bin has 26.4 MB, more than the 25 MB that some hosts"
                + " take (such hosts leave it out; if yours takes more, say so under 'host' in"
                + " archive.yml)"),
        of(1_250_000_000, 20_001, 26_400_001));
  }

  @Test
  void theArchiveMaySetItsOwn() throws IOException {
    String said = built("host: {total: 0.1 MB, files: 20, file: 5 KB}\n");
    assertTrue(said.contains("more than the 100,000 bytes that"), said);
    assertTrue(said.contains("more than the 20 that"), said);
    assertTrue(said.contains("more than the 5,000 bytes that"), said);
    said = built("host: {total: none, files: none, file: none}\n");
    assertTrue(!said.contains("some hosts"), said);
  }

  @Test
  void aLimitThatIsNoneIsToldAtItsPlaceAndTheKnownOneCounts() throws IOException {
    Files.writeString(content.resolve("archive.yml"), "host:\n  files: many\n  file: 3 cm\n");
    StringWriter said = new StringWriter();
    assertEquals(1, Sites.run(said, Sites.arguments(content, folder.resolve("site"))));
    assertTrue(
        said.toString()
            .contains("archive.yml:2:10: error: 'many' is no value of 'files' (as 20000, or none)"),
        said::toString);
    assertTrue(
        said.toString()
            .contains("archive.yml:3:9: error: '3 cm' is no value of 'file' (as 25 MB, 1.5 GB, or"),
        said::toString);
  }
}
