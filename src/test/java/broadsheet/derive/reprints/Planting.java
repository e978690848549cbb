package broadsheet.derive.reprints;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/**
 * Makes reprints: a text of which some sentences were dropped and others added, read off again by a
 * bad OCR. From a seed, so that a failure can be had again.
 *
 * @param random where chance comes from
 * @param shared how much of the text, by sentences, stays; the rest is another text's
 * @param noise wrong, lost and doubled characters, a part of all
 */
@NullMarked
record Planting(Random random, double shared, double noise) {
  private static final String LOOKALIKES = "末未土士己已巳戊戌曰日大太天夫人入八千干于王玉主木本术";

  /** A reprint of a text. */
  String reprint(String text, String other) {
    List<String> sentences = sentences(text);
    List<String> others = sentences(other);
    int length = text.length();
    int drop = (int) (length * (1 - shared) * random.nextDouble());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    for (int i : order) {
      if (sentences.get(i).length() <= drop && sentences.size() > 1) {
        drop -= sentences.get(i).length();
        sentences.set(i, "");
      }
    }
    int kept = sentences.stream().mapToInt(String::length).sum();
    int add = (int) (kept / shared * (1 - shared) * random.nextDouble());
    for (String sentence : others) {
      if (sentence.length() <= add) {
        add -= sentence.length();
        sentences.add(random.nextInt(sentences.size() + 1), sentence);
      }
    }
    return noisy(String.join("", sentences));
  }

  private static List<String> sentences(String text) {
    return new ArrayList<>(Arrays.asList(text.split("(?<=[。！？\\n])")));
  }

  /** The text as a bad OCR reads it. */
  String noisy(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      double chance = random.nextDouble();
      if (c == '\n' || chance >= noise) {
        out.append(c);
      } else if (chance < noise * 0.7) {
        out.append(LOOKALIKES.charAt(random.nextInt(LOOKALIKES.length())));
      } else if (chance < noise * 0.85) {
        out.append(c).append(c);
      }
    }
    return out.toString();
  }
}
