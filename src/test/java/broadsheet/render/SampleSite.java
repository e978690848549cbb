package broadsheet.render;

import broadsheet.archive.Archive;
import broadsheet.archive.Archive.ArticleForm;
import broadsheet.site.Messages;
import broadsheet.site.SampleArchive;
import broadsheet.site.WebPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the sample's site to a folder, to be looked at: {@code SampleSite <folder> [language]}.
 */
public final class SampleSite {
  private SampleSite() {}

  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[0]);
    String language = args.length > 1 ? args[1] : "zh-Hans";
    Messages messages = SampleArchive.words(language);
    Archive archive = SampleArchive.archive("https://archive.example/news/", ArticleForm.OWN);
    Renderer renderer = new Renderer(Templates.in(SampleArchive.TEMPLATES), messages);
    List<WebPage> pages = SampleArchive.site(archive, SampleArchive.issues(), messages);
    for (WebPage page : pages) {
      write(target.resolve(page.path()), renderer.render(page.view()));
    }
    copyAssets(target.resolve("assets"));
    System.out.println(pages.size() + " files in " + target);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static void copyAssets(Path target) throws IOException {
    try (Stream<Path> assets = Files.list(SampleArchive.TEMPLATES.resolve("assets"))) {
      for (Path asset : assets.sorted().toList()) {
        write(target.resolve(asset.getFileName().toString()), Files.readAllBytes(asset));
      }
    }
  }
}
