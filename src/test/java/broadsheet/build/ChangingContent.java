package broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** An archive that somebody works on: each step adds, changes, renames or removes something. */
final class ChangingContent {
  /** So many of the last steps change everything, and are taken seldom. */
  private static final int RARE = 2;

  private record Step(String name, Runnable edit) {}

  private final Path content;
  private final Path templates;
  private final Random random;
  private final ChangingText text;
  private final List<Step> steps;

  /**
   * An archive of some issues.
   *
   * @param content the folder, not there yet
   * @param templates a copy of the templates, which may be changed
   * @param articles on a page, at most
   */
  ChangingContent(Path content, Path templates, Random random, int articles) {
    this.content = content;
    this.templates = templates;
    this.random = random;
    this.text = new ChangingText(random, articles);
    this.steps = steps();
    configure();
    for (int i = 0; i < 5; i++) {
      addIssue();
    }
  }

  /** Takes a step; returns what it was. */
  String step() {
    int rare = random.nextInt(6) == 0 ? steps.size() : steps.size() - RARE;
    Step step = steps.get(random.nextInt(rare));
    step.edit.run();
    return step.name;
  }

  private List<Step> steps() {
    return List.of(
        new Step("add issue", this::addIssue),
        new Step("add issue", this::addIssue),
        new Step("remove issue", this::removeIssue),
        new Step("rename issue", this::renameIssue),
        new Step("change", this::changeCharacter),
        new Step("change", this::changeCharacter),
        new Step("change", this::changeCharacter),
        new Step("add article", this::addArticle),
        new Step("add district column", this::addDistrictColumn),
        new Step("rename column", this::renameColumn),
        new Step("remove column", this::removeColumn),
        new Step("rename district", this::renameDistrict),
        new Step("rename person", this::renamePerson),
        new Step("article file", this::articleFile),
        new Step("remove line", this::removeLine),
        new Step("reprint", this::reprint),
        new Step("reprint", this::reprint),
        new Step("add page", this::addPage),
        new Step("remove page", this::removePage),
        new Step("rename page", this::renamePage),
        new Step("name issue", this::nameIssue),
        new Step("edit", this::edit),
        new Step("touch", this::touch),
        new Step("stranger", this::stranger),
        new Step("same time and size", this::sameTimeSameSize),
        new Step("nothing", this::nothing),
        new Step("configure", this::configure),
        new Step("template", this::template));
  }

  private <T> T one(List<T> all) {
    return text.one(all);
  }

  /** A day, often of the same month, so that one has many articles. */
  private LocalDate day() {
    int year = random.nextBoolean() ? 2021 : 2018 + random.nextInt(5);
    int month = random.nextBoolean() ? 6 : 1 + random.nextInt(12);
    return LocalDate.of(year, month, 1 + random.nextInt(28));
  }

  private void addIssue() {
    String edition = random.nextInt(6) == 0 ? "-evening" : "";
    Path issue = content.resolve(random.nextInt(3) == 0 ? "yxwb" : "yxrb").resolve(day() + edition);
    for (int page = 1 + random.nextInt(3); page > 0; page--) {
      write(issue.resolve(String.format(Locale.ROOT, "%02d.txt", page)), text.page());
    }
  }

  private List<Path> issues() {
    return list(content, 2).stream()
        .filter(Files::isDirectory)
        .filter(f -> content.relativize(f).getNameCount() == 2)
        .toList();
  }

  private List<Path> pages() {
    return list(content, 3).stream().filter(f -> f.toString().endsWith(".txt")).toList();
  }

  private static List<Path> list(Path folder, int depth) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void removeIssue() {
    if (issues().size() > 2) {
      List<Path> all = new ArrayList<>(list(one(issues()), 2));
      java.util.Collections.reverse(all);
      all.forEach(ChangingContent::delete);
    }
  }

  private void renameIssue() {
    Path issue = one(issues());
    move(issue, issue.resolveSibling(day().toString()));
  }

  private void changeCharacter() {
    Path page = one(pages());
    String old = read(page);
    if (!old.isEmpty()) {
      int at = random.nextInt(old.length());
      write(page, old.substring(0, at) + text.words(1).charAt(0) + old.substring(at + 1));
    }
  }

  /** As an editor that writes within one tick of the clock and keeps the length. */
  private void sameTimeSameSize() {
    Path page = one(pages());
    String old = read(page);
    int at = old.indexOf("记者");
    try {
      FileTime time = Files.getLastModifiedTime(page);
      if (at >= 0) {
        Files.writeString(page, old.substring(0, at) + "通讯" + old.substring(at + 2));
        Files.setLastModifiedTime(page, time);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addArticle() {
    Path page = one(pages());
    add(page, text.article());
  }

  private void addDistrictColumn() {
    add(one(pages()), text.districtColumn());
  }

  private void add(Path page, String more) {
    write(page, random.nextBoolean() ? read(page) + more : more + read(page));
  }

  private void renameColumn() {
    Path page = one(pages());
    String old = random.nextBoolean() ? text.column() : one(ChangingText.DISTRICT_COLUMNS);
    write(page, read(page).replace(old, text.column()));
  }

  /** All its banners go. */
  private void removeColumn() {
    Path page = one(pages());
    String name = text.column();
    write(page, read(page).replace(name + "\n", ""));
  }

  private void renameDistrict() {
    Path page = one(pages());
    String name = one(ChangingText.DISTRICTS);
    write(page, read(page).replace(name, one(ChangingText.DISTRICTS)));
  }

  /** The first name of a page becomes another, perhaps of somebody new. */
  private void renamePerson() {
    Path page = one(pages());
    write(page, read(page).replaceFirst("记者 [^ ）]+", "记者 " + text.name()));
  }

  /** A file of one article: a new one, another text in an old one, or one less. */
  private void articleFile() {
    Path file = one(issues()).resolve("01-0" + (1 + random.nextInt(3)) + ".md");
    if (Files.exists(file) && random.nextBoolean()) {
      delete(file);
    } else {
      write(file, text.articleFile());
    }
  }

  private void removeLine() {
    Path page = one(pages());
    List<String> lines = new ArrayList<>(read(page).lines().toList());
    if (!lines.isEmpty()) {
      lines.remove(random.nextInt(lines.size()));
      write(page, String.join("\n", lines) + "\n");
    }
  }

  /** A long text of one page on another one, with a character changed. */
  private void reprint() {
    String same =
        "# %s\n本报讯（记者 何平）%s。%s。\n".formatted(text.words(4), text.words(30), text.words(30));
    Path one = one(pages());
    write(one, read(one) + same);
    Path other = one(pages());
    write(other, read(other) + same.replace("何平", "方静"));
  }

  private void addPage() {
    Path issue = one(issues());
    write(issue.resolve(random.nextBoolean() ? "05.txt" : "A02.txt"), text.page());
  }

  private void removePage() {
    Path page = one(pages());
    if (list(page.resolveSibling(""), 1).size() > 2) {
      delete(page);
    }
  }

  private void renamePage() {
    Path page = one(pages());
    move(page, page.resolveSibling("0" + (1 + random.nextInt(9)) + ".txt"));
  }

  private void nameIssue() {
    Path issue = one(issues());
    write(
        issue.resolve("issue.yml"),
        "number: 第" + random.nextInt(9000) + "期\npages:\n  1: " + text.words(1) + "\n");
  }

  private void edit() {
    Path page = one(pages());
    String name = page.getFileName().toString().replace(".txt", ".edit.yml");
    String old = read(page);
    int at = old.indexOf("本报讯");
    String quote =
        at < 0 ? "没有" : old.substring(at, Math.min(old.length(), at + 14)).split("\n")[0];
    write(page.resolveSibling(name), "- correct: " + quote + "\n  from: 本报讯\n  to: 本报\n");
  }

  private void touch() {
    try {
      Files.setLastModifiedTime(
          one(pages()), FileTime.fromMillis(1_600_000_000_000L + random.nextInt(1_000_000)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stranger() {
    Path issue = one(issues());
    write(issue.resolve(random.nextBoolean() ? "notes.doc" : "01.jpg"), text.words(2));
  }

  private void nothing() {
    // A build of what is as it was.
  }

  private void configure() {
    StringBuilder yaml = new StringBuilder("title: 云溪报刊" + random.nextInt(3) + "\n");
    yaml.append("host: {total: 100 KB, files: 200, file: 3 KB}\n");
    yaml.append(random.nextBoolean() ? "baseUrl: https://archive.example/\n" : "");
    yaml.append(random.nextInt(3) == 0 ? "articles: page\n" : "");
    yaml.append("names: {people: true, places: true, not: [" + text.name() + "]}\n");
    yaml.append("districts:\n");
    for (int i = 0; i < ChangingText.DISTRICTS.size() - 1; i++) {
      yaml.append(entry(ChangingText.DISTRICTS.get(i), "d" + i, ""));
    }
    yaml.append("columns:\n");
    some(ChangingText.COLUMNS)
        .forEach(name -> yaml.append(entry(name, "c" + random.nextInt(9), "")));
    some(ChangingText.DISTRICT_COLUMNS)
        .forEach(name -> yaml.append(entry(name, "c" + random.nextInt(9), ", kind: district")));
    yaml.append("sections:\n");
    yaml.append(entry("要闻", "yaowen", ", pages: [\"01\"]"));
    yaml.append(random.nextBoolean() ? entry("民生", "minsheng", ", pages: [\"02\", \"03\"]") : "");
    write(content.resolve("archive.yml"), yaml.toString());
  }

  private static String entry(String name, String slug, String more) {
    return "  - {name: " + name + ", slug: " + slug + more + "}\n";
  }

  /** Each name or not. */
  private List<String> some(List<String> names) {
    return names.stream().filter(name -> random.nextInt(4) > 0).toList();
  }

  private void template() {
    Path file = templates.resolve("article.ftlh");
    write(file, read(file) + "<!-- " + random.nextInt(100) + " -->\n");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void move(Path from, Path to) {
    try {
      if (!Files.exists(to)) {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
