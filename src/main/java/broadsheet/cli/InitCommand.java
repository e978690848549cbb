package broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code broadsheet init}: a folder to begin with. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Makes a content folder with a configuration and one page to begin with.",
    footer = {
      "",
      "A content/ that is already there is left alone.",
      "",
      "Example:",
      "  broadsheet init my-archive && cd my-archive && broadsheet build"
    })
final class InitCommand implements Callable<Integer> {
  private static final String CONFIGURATION =
      """
      # Everything here may be left out.
      title: 我的报刊档案
      language: zh-Hans
      # Where the site will stand; feeds and the sitemap need it.
      # baseUrl: https://archive.example/news/
      # GB/T 2260 code of the city: its districts and counties become the districts of the archive.
      # place: "140100"
      publications:
        ribao: {name: 日报}
      """;

  private static final String PAGE =
      """
      老码头步道本周开放

      沿江三公里可以一路走到渡口

      本报讯（记者 周牧野）记者昨日从园林部门获悉，老码头步道已完成验收，本周六起向市民开放。

      步道全长三公里，沿途设有六处休息亭。园林部门提醒，雨后石阶湿滑，请慢行。
      """;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = ".",
      description = "Where content/ will be (default: here).")
  private Path folder = Path.of(".");

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path content = folder.resolve("content");
    Usage.require(
        spec, !Files.exists(content), content + " is already there (name another folder)");
    Path issue = content.resolve("ribao").resolve("2024-01-06");
    Files.createDirectories(issue);
    Files.writeString(content.resolve("archive.yml"), CONFIGURATION);
    Files.writeString(issue.resolve("01.txt"), PAGE);
    spec.commandLine()
        .getOut()
        .println(content.normalize() + " is ready: put pages into it, then build: " + next());
    return 0;
  }

  private String next() {
    Path where = folder.normalize();
    return (where.toString().isEmpty() ? "" : "cd " + where + " && ") + "broadsheet build";
  }
}
