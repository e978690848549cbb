package broadsheet.build.cache;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.Correction;
import broadsheet.archive.Former;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.LineRef;
import broadsheet.archive.Page;
import broadsheet.archive.PageReference;
import broadsheet.archive.PrintedLine;
import broadsheet.archive.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Issues of every shape that the nouns allow, from a seed. */
@NullMarked
final class RandomIssues {
  private static final String LETTERS = "云溪日报，。“”0９aé\u3000\n\u0000\uD83D\uDE00\uDC00\uFFFD𠮷";

  private final Random random;

  RandomIssues(long seed) {
    this.random = new Random(seed);
  }

  Issue issue() {
    LocalDate date = LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000);
    return new Issue(
        new IssueId("yx" + random.nextInt(10), date, random.nextBoolean() ? "" : "evening"),
        orNull(this::text),
        list(this::text),
        list(this::page),
        list(this::article),
        list(() -> new Former(text(), number(), orNull(this::id))));
  }

  private Page page() {
    return new Page(
        text(), orNull(this::text), text(), random.nextBoolean(), list(this::line), list(this::id));
  }

  private PrintedLine line() {
    return new PrintedLine(number(), text(), one(Role.values()), orNull(this::id));
  }

  private ArticleId id() {
    return new ArticleId("id" + random.nextInt(5) + text());
  }

  private Article article() {
    return new Article(
        new ArticleId("article-" + random.nextLong()),
        text(),
        number(),
        one(Kind.values()),
        new HeadlineGroup(orNull(this::text), orNull(this::text), list(this::text)),
        orNull(this::text),
        orNull(this::text),
        orNull(this::text),
        list(() -> new Byline(text(), text())),
        list(this::text),
        list(this::block),
        list(this::text),
        list(this::reference),
        orNull(() -> LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000)),
        orNull(this::text),
        list(this::text),
        list(this::correction));
  }

  private Correction correction() {
    return new Correction(
        text(), text(), orNull(this::text), new LineRef(text(), number()), orNull(this::span));
  }

  private Correction.Span span() {
    return new Correction.Span(one(Correction.Part.values()), number(), number(), number());
  }

  private Block block() {
    return new Block(one(Block.Type.values()), text(), list(() -> new LineRef(text(), number())));
  }

  private PageReference reference() {
    return new PageReference(
        one(PageReference.Type.values()), text(), orNull(this::text), orNull(this::id));
  }

  private int number() {
    return random.nextInt(4) == 0 ? random.nextInt(Integer.MAX_VALUE) : random.nextInt(200);
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }

  private <T> @Nullable T orNull(Supplier<T> supplier) {
    return random.nextInt(3) == 0 ? null : supplier.get();
  }

  private <T> List<T> list(Supplier<T> supplier) {
    return Stream.generate(supplier).limit(random.nextInt(5)).toList();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
