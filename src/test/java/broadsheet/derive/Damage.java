package broadsheet.derive;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import broadsheet.archive.PlainArticle;
import broadsheet.text.Fold;
import broadsheet.text.LookAlikes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Puts wrong characters into clean text, the same ones for the same seed: four in five are
 * look-alikes, mostly the likest, the others any characters of the text.
 */
public final class Damage {
  private final Random random;
  private final double rate;
  private final List<Planted> planted = new ArrayList<>();

  /**
   * A wrong character.
   *
   * @param article id of the article
   * @param place its text up to and with the wrong character, the last twelve of them
   * @param right what stood there
   */
  public record Planted(String article, String place, char right) {}

  public Damage(double rate, long seed) {
    this.rate = rate;
    this.random = new Random(seed);
  }

  /** The issue with wrong characters in its blocks. */
  public Issue of(Issue issue) {
    List<Article> articles = issue.articles().stream().map(this::of).toList();
    return new Issue(issue.id(), issue.number(), issue.notes(), issue.pages(), articles);
  }

  /** What was planted so far. */
  public List<Planted> planted() {
    return planted;
  }

  private Article of(Article a) {
    List<Block> blocks =
        a.blocks().stream()
            .map(b -> new Block(b.type(), damaged(a.id().value(), b.text()), b.lines()))
            .toList();
    return PlainArticle.with(a, blocks, a.pages(), a.references());
  }

  private String damaged(String article, String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wrong = Fold.isHan(c) && random.nextDouble() < rate;
      out.append(wrong ? other(c, text) : c);
      if (wrong) {
        String place = out.substring(Math.max(0, out.length() - 13));
        planted.add(new Planted(article, place, c));
      }
    }
    return out.toString();
  }

  private char other(char c, String text) {
    String alike = LookAlikes.of(c);
    if (!alike.isEmpty() && random.nextInt(5) > 0) {
      int rank = (int) (-2 * Math.log(1 - random.nextDouble()));
      return alike.charAt(Math.min(alike.length() - 1, rank));
    }
    char any = c;
    for (int tries = 0; tries < 50 && (any == c || !Fold.isHan(any)); tries++) {
      any = text.charAt(random.nextInt(text.length()));
    }
    return any == c ? '乂' : any;
  }
}
