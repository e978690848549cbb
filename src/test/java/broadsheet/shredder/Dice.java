package broadsheet.shredder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that can be repeated: the same seed gives the same throws. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  boolean chance(double rate) {
    return random.nextDouble() < rate;
  }

  /** A number between the two, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** From the normal distribution of mean 0 and deviation 1. */
  double normal() {
    return random.nextGaussian();
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of the values, each as probable as its weight says. */
  <T> T weighted(List<T> choices, int... weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int at = random.nextInt(total);
    for (int i = 0; i < weights.length; i++) {
      at -= weights[i];
      if (at < 0) {
        return choices.get(i);
      }
    }
    throw new IllegalArgumentException("no weights");
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> out = new ArrayList<>(list);
    Collections.shuffle(out, random);
    return out;
  }

  /** Other dice, for a part of the work that must not disturb the rest. */
  Dice split() {
    return new Dice(random.nextLong());
  }
}
