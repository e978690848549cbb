package broadsheet.search;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws questions from an archive, the same ones for the same number every time. */
final class BenchQuestions {
  /** What the grammar reads as text however it is typed. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsHan}0-9a-zA-Z，。、；！？…《》%％]+(?<!OR|AND|NEAR)");

  private static final List<String> FIELDS =
      List.of(
          "publication",
          "district",
          "section",
          "column",
          "kind",
          "byline",
          "quality",
          "from",
          "to");

  private final List<Issue> issues;
  private final Random random;

  BenchQuestions(List<Issue> issues, long seed) {
    this.issues = issues;
    this.random = new Random(seed);
  }

  /** So many questions, of all kinds in turn. */
  List<BenchQuestion> ofEveryKind(int count) {
    List<BenchQuestion> questions = new ArrayList<>();
    while (questions.size() < count) {
      questions.add(
          switch (questions.size() % 10) {
            case 0, 1 -> typed();
            case 2, 3, 4 -> quoted("piece", Map.of(), piece());
            case 5 -> quoted("absent", Map.of(), absent());
            case 6 -> quoted("pair", Map.of(), piece(), piece());
            case 7 -> pairOfOneArticle();
            case 8 -> quoted("filter", filters(1), piece());
            default -> quoted("filters", filters(2 + random.nextInt(2)), piece());
          });
    }
    return questions;
  }

  /** So many pieces of paragraphs, in quotes. */
  List<BenchQuestion> pieces(int count) {
    return Stream.generate(() -> quoted("piece", Map.of(), piece())).limit(count).toList();
  }

  private static BenchQuestion quoted(String kind, Map<String, String> filters, String... terms) {
    List<String> all = List.of(terms);
    String query = String.join(" ", all.stream().map(term -> '"' + term + '"').toList());
    return new BenchQuestion(kind, query, all, filters);
  }

  private BenchQuestion typed() {
    String piece = piece();
    while (!PLAIN.matcher(piece).matches()) {
      piece = piece();
    }
    return new BenchQuestion("typed", piece, List.of(piece), Map.of());
  }

  private BenchQuestion pairOfOneArticle() {
    List<Block> blocks = article().blocks();
    return quoted("pair", Map.of(), piece(blocks), piece(blocks));
  }

  /** Characters of one piece in another order, or two pieces that no one wrote so. */
  private String absent() {
    List<String> characters = new ArrayList<>();
    while (characters.size() < 3) {
      characters.addAll(piece().codePoints().mapToObj(Character::toString).toList());
    }
    Collections.shuffle(characters, random);
    return String.join("", characters);
  }

  private Map<String, String> filters(int count) {
    Map<String, String> filters = new HashMap<>();
    while (filters.size() < count) {
      Issue issue = issues.get(random.nextInt(issues.size()));
      Article article = issue.articles().get(random.nextInt(issue.articles().size()));
      String field = FIELDS.get(random.nextInt(FIELDS.size()));
      String value = value(field, issue, article);
      if (value != null) {
        filters.put(field, value);
      }
    }
    return filters;
  }

  private @Nullable String value(String field, Issue issue, Article article) {
    return switch (field) {
      case "publication" -> issue.id().publication();
      case "district" -> article.district();
      case "section" -> article.section();
      case "column" -> article.column();
      case "kind" -> article.kind().label();
      case "quality" -> TestIndex.quality(article.number()).band().label();
      case "byline" -> article.bylines().isEmpty() ? null : article.bylines().get(0).name();
      default -> issue.id().date().toString().substring(0, 4 + 3 * random.nextInt(3));
    };
  }

  private Article article() {
    while (true) {
      List<Article> articles = issues.get(random.nextInt(issues.size())).articles();
      Article article = articles.get(random.nextInt(articles.size()));
      if (article.blocks().stream().anyMatch(block -> !block.text().isBlank())) {
        return article;
      }
    }
  }

  private String piece() {
    return piece(article().blocks());
  }

  /** A piece of a paragraph, of 1 to 12 characters, that quotes can hold. */
  private String piece(List<Block> blocks) {
    while (true) {
      String text = blocks.get(random.nextInt(blocks.size())).text();
      int[] characters = text.codePoints().toArray();
      int length = 1 + random.nextInt(12);
      if (length <= characters.length) {
        int start = random.nextInt(characters.length - length + 1);
        String piece = new String(characters, start, length);
        if (!SearchOracle.plain(piece).isEmpty() && !piece.matches("(?s).*[\"＂].*")) {
          return piece;
        }
      } else if (blocks.stream().allMatch(b -> b.text().length() < 12)) {
        return piece(article().blocks());
      }
    }
  }
}
