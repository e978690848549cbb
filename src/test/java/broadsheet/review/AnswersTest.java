package broadsheet.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.Copies;
import broadsheet.archive.Role;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.reading.IssueReader;
import broadsheet.reading.IssueReading;
import broadsheet.reading.LineReading;
import broadsheet.reading.PageReading;
import broadsheet.site.Messages;
import broadsheet.source.ContentFolder;
import broadsheet.source.PageAlone;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every answer to a doubt, put into an editor's file, settles the doubt and does what it says. */
@NullUnmarked
class AnswersTest {
  /** High, so that hundreds of lines are asked about. */
  private static final double BELOW = 0.985;

  @TempDir Path folder;

  @Test
  void everyAnswerSettlesItsDoubtAndDoesWhatItSays() throws IOException {
    Path content = folder.resolve("content");
    Copies.copy(Path.of("content"), content);
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Path page : pages(content)) {
      Path edits =
          page.resolveSibling(page.getFileName().toString().replaceAll("\\..*", ".edit.yml"));
      String given = Files.exists(edits) ? Files.readString(edits) : "";
      for (IssueFindings.OfSheet sheet : found(read(page)).sheets()) {
        for (Finding finding : sheet.findings()) {
          for (Choice choice : finding.choices()) {
            tried++;
            Files.writeString(edits, given + choice.lines());
            wrong.addAll(settled(read(page), sheet.sheet(), finding, choice));
            Files.writeString(edits, given);
          }
        }
      }
    }
    int all = tried;
    assertTrue(all > 400, () -> "answers tried: " + all);
    assertEquals(List.of(), wrong);
  }

  private List<String> settled(
      Checked<IssueReading> after, Sheet before, Finding finding, Choice choice) {
    List<String> wrong = new ArrayList<>();
    String about = finding.at() + " " + finding.matter() + " " + choice;
    after.problems().stream()
        .filter(p -> p.at().path().equals(choice.file()))
        .map(Problem::toString)
        .forEach(p -> wrong.add(about + ": " + p));
    for (IssueFindings.OfSheet sheet : found(after).sheets()) {
      sheet.findings().stream()
          .filter(f -> f.at().equals(finding.at()))
          .filter(f -> f.matter() != Matter.TORN || finding.matter() == Matter.TORN)
          .forEach(f -> wrong.add(about + ": still " + f.matter()));
    }
    PageReading page =
        after.value().pages().stream()
            .filter(p -> p.path().equals(finding.at().path()))
            .findFirst()
            .orElseThrow();
    if (!done(page, before, finding, choice)) {
      wrong.add(about + ": not done");
    }
    return wrong;
  }

  private static boolean done(PageReading page, Sheet before, Finding finding, Choice choice) {
    int place = before.place(finding.at().line());
    LineReading line = page.lines().get(place);
    int items = before.reading().items().size();
    boolean begun = finding.matter() == Matter.BORDER;
    return switch (choice.means()) {
      case "split" -> page.items().size() == (begun ? items : items + 1);
      case "merge" -> line.item().equals(page.lines().get(before.above(place)).item());
      case "move" -> line.item().equals(page.lines().get(before.above(place)).item());
      case "noise" -> line.role() == Role.NOISE;
      case "join", "belongs" -> true;
      default -> choice.means().equals("role-" + line.role().label());
    };
  }

  private static IssueFindings found(Checked<IssueReading> reading) {
    Reviewed reviewed =
        new Reviewed(reading.value(), List.of(), List.of(), List.of(), Optional.empty());
    return new IssueFindings(reviewed, BELOW, words());
  }

  private static List<Path> pages(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(f -> f.getFileName().toString().matches("[A-Z]?\\d+\\.(txt|md)"))
          .sorted()
          .toList();
    }
  }

  private static Checked<IssueReading> read(Path page) {
    Checked<PageAlone> alone = ContentFolder.readPage(page);
    Checked<IssueReading> reading =
        new IssueReader(alone.value().archive()).read(alone.value().text());
    List<Problem> problems = new ArrayList<>(alone.problems());
    problems.addAll(reading.problems());
    return new Checked<>(reading.value(), problems);
  }

  private static Messages words() {
    try (Reader reader = Files.newBufferedReader(Path.of("templates/messages/en.properties"))) {
      return Messages.read(reader);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
