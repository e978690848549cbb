package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that fails leaves the last good site as it was, and says where the fault is. */
class LastGoodSiteTest {
  @TempDir Path folder;
  Path content;
  Path site;
  Path templates;

  @BeforeEach
  void buildAGoodSiteAndCopyTheTemplates() throws IOException {
    content = folder.resolve("content");
    Copies.copy(Path.of("src/test/faulty/empty-page/content"), content);
    site = Sites.built(content, folder.resolve("site"));
    templates = folder.resolve("templates");
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.toList()) {
        Files.copy(file, templates.resolve(Path.of("templates").relativize(file)));
      }
    }
  }

  @Test
  void whenATemplateHasAnError() throws IOException {
    Files.writeString(templates.resolve("article.ftlh"), "<p>\n<#if v.story>${v.nothing.at.all}");
    assertUntouched("article.ftlh:");
  }

  @Test
  void whenATemplateNamesAFieldThatIsNotThere() throws IOException {
    Files.writeString(templates.resolve("article.ftlh"), "<p>\n<p>\n<b>${v.nonesuch}</b>");
    String said = assertUntouched("article.ftlh:3:");
    assertTrue(said.contains("nonesuch"), said);
  }

  @Test
  void butATemplateThatIsMissingIsTakenFromTheTool() throws IOException {
    SortedMap<String, String> before = Sites.hashes(site);
    Files.delete(templates.resolve("issue.ftlh"));
    StringWriter said = new StringWriter();
    assertEquals(0, build(said, site), said::toString);
    assertEquals(before, Sites.hashes(site));
  }

  @Test
  void whenAPartIsNamedThatIsNowhere() throws IOException {
    Files.writeString(templates.resolve("issue.ftlh"), "<#import \"parts/nonesuch.ftlh\" as n>");
    String said = assertUntouched("issue.ftlh:1:");
    assertTrue(said.contains("nonesuch"), said);
  }

  @Test
  void butAFirstSiteIsPublishedWithoutThePagesThatFailed() throws IOException {
    Files.writeString(templates.resolve("article.ftlh"), "${v.nonesuch}");
    Path first = folder.resolve("first");
    StringWriter said = new StringWriter();
    assertEquals(1, build(said, first));
    assertTrue(Files.exists(first.resolve("ribao/2024/01/05/index.html")));
    assertFalse(Files.exists(first.resolve("ribao/2024/01/05/01-01.html")));
  }

  @Test
  void aFaultOfOneTemplateIsToldOnceNotForEveryPage() throws IOException {
    Files.writeString(templates.resolve("article.ftlh"), "${v.nonesuch}");
    StringWriter said = new StringWriter();
    build(said, site);
    assertEquals(1, said.toString().lines().filter(l -> l.contains(": error: ")).count());
  }

  private String assertUntouched(String place) {
    SortedMap<String, String> before = Sites.hashes(site);
    StringWriter said = new StringWriter();
    assertEquals(1, build(said, site));
    assertTrue(said.toString().contains(templates + "/" + place), said::toString);
    assertTrue(said.toString().contains("is as it was"), said::toString);
    assertEquals(before, Sites.hashes(site));
    return said.toString();
  }

  private int build(StringWriter said, Path to) {
    return Sites.run(said, Sites.arguments(content, to, "--templates", templates.toString()));
  }
}
