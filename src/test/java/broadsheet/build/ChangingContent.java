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
  private static final List<String> NAMES =
      List.of("林远", "周小满", "沈知秋", "何平", "陆一鸣", "方静", "孟长河", "秦岚", "高晓", "白桦");
  private static final List<String> DISTRICTS = List.of("城东区", "城西区", "云岭县", "石溪县");
  private static final List<String> WORDS =
      List.of(
          "云溪河", "清淤", "开工", "城东片区", "公交", "恢复", "供暖", "提前", "小学", "扩建", "菜价", "平稳", "图书馆", "夜间",
          "开放", "老旧小区", "改造", "完成", "志愿者", "服务", "秋粮", "入库", "新桥", "通车", "居民", "称便");

  private final Path content;
  private final Path templates;
  private final Random random;
  private final int articles;

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
    this.articles = articles;
    configure();
    for (int i = 0; i < 5; i++) {
      addIssue();
    }
  }

  /** Takes a step; returns what it was. */
  String step() {
    List<Runnable> steps =
        List.of(
            this::addIssue,
            this::addIssue,
            this::removeIssue,
            this::renameIssue,
            this::changeCharacter,
            this::changeCharacter,
            this::changeCharacter,
            this::addArticle,
            this::removeLine,
            this::reprint,
            this::reprint,
            this::addPage,
            this::removePage,
            this::renamePage,
            this::nameIssue,
            this::edit,
            this::touch,
            this::stranger,
            this::sameTimeSameSize,
            this::nothing,
            this::configure,
            this::template);
    List<String> names =
        List.of(
            "add issue",
            "add issue",
            "remove issue",
            "rename issue",
            "change",
            "change",
            "change",
            "add article",
            "remove line",
            "reprint",
            "reprint",
            "add page",
            "remove page",
            "rename page",
            "name issue",
            "edit",
            "touch",
            "stranger",
            "same time and size",
            "nothing",
            "configure",
            "template");
    int rare = random.nextInt(6) == 0 ? steps.size() : steps.size() - 2;
    int step = random.nextInt(rare);
    steps.get(step).run();
    return names.get(step);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String words(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      text.append(one(WORDS));
    }
    return text.toString();
  }

  private String article() {
    StringBuilder text =
        new StringBuilder("# " + words(3) + (random.nextInt(3) == 0 ? "，" + words(2) : "") + "\n");
    if (random.nextInt(3) == 0) {
      text.append(one(DISTRICTS)).append("：").append(words(12)).append("。\n");
    }
    text.append("本报讯（记者 ").append(one(NAMES)).append("）");
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      text.append(words(14)).append("，").append(words(9)).append("。");
    }
    return text.append("\n").toString();
  }

  private String page() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(articles); i > 0; i--) {
      text.append(article());
    }
    return text.toString();
  }

  private void addIssue() {
    LocalDate date =
        LocalDate.of(2019 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28));
    String edition = random.nextInt(6) == 0 ? "-evening" : "";
    Path issue = content.resolve(random.nextInt(3) == 0 ? "yxwb" : "yxrb").resolve(date + edition);
    for (int page = 1 + random.nextInt(3); page > 0; page--) {
      write(issue.resolve(String.format(Locale.ROOT, "%02d.txt", page)), page());
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
    LocalDate date =
        LocalDate.of(2018 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
    move(issue, issue.resolveSibling(date.toString()));
  }

  private void changeCharacter() {
    Path page = one(pages());
    String text = read(page);
    if (!text.isEmpty()) {
      int at = random.nextInt(text.length());
      write(page, text.substring(0, at) + one(WORDS).charAt(0) + text.substring(at + 1));
    }
  }

  /** As an editor that writes within one tick of the clock and keeps the length. */
  private void sameTimeSameSize() {
    Path page = one(pages());
    String text = read(page);
    int at = text.indexOf("记者");
    try {
      FileTime time = Files.getLastModifiedTime(page);
      if (at >= 0) {
        Files.writeString(
            page, text.substring(0, at) + "通讯".substring(0, 2) + text.substring(at + 2));
        Files.setLastModifiedTime(page, time);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addArticle() {
    Path page = one(pages());
    write(page, random.nextBoolean() ? read(page) + article() : article() + read(page));
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
    String text = "# " + words(4) + "\n本报讯（记者 何平）" + words(30) + "。" + words(30) + "。\n";
    Path one = one(pages());
    write(one, read(one) + text);
    Path other = one(pages());
    write(other, read(other) + text.replace("何平", "方静"));
  }

  private void addPage() {
    Path issue = one(issues());
    write(issue.resolve(random.nextBoolean() ? "05.txt" : "A02.txt"), page());
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
        "number: 第" + random.nextInt(9000) + "期\npages:\n  1: " + words(1) + "\n");
  }

  private void edit() {
    Path page = one(pages());
    String name = page.getFileName().toString().replace(".txt", ".edit.yml");
    String text = read(page);
    int at = text.indexOf("本报讯");
    String quote =
        at < 0 ? "没有" : text.substring(at, Math.min(text.length(), at + 14)).split("\n")[0];
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
    write(issue.resolve(random.nextBoolean() ? "notes.doc" : "01.jpg"), words(2));
  }

  private void nothing() {
    // A build of what is as it was.
  }

  private void configure() {
    StringBuilder yaml = new StringBuilder("title: 云溪报刊" + random.nextInt(3) + "\n");
    yaml.append("host: {total: 100 KB, files: 200, file: 3 KB}\n");
    yaml.append(random.nextBoolean() ? "baseUrl: https://archive.example/\n" : "");
    yaml.append(random.nextInt(3) == 0 ? "articles: page\n" : "");
    yaml.append("districts:\n");
    for (int i = 0; i < DISTRICTS.size(); i++) {
      yaml.append("  - {name: ")
          .append(DISTRICTS.get(i))
          .append(", slug: d")
          .append(i)
          .append("}\n");
    }
    yaml.append("sections:\n  - {name: 要闻, slug: yaowen, pages: [\"01\"]}\n");
    yaml.append(
        random.nextBoolean() ? "  - {name: 民生, slug: minsheng, pages: [\"02\", \"03\"]}\n" : "");
    write(content.resolve("archive.yml"), yaml.toString());
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
