package broadsheet.shredder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How much of each phenomenon a page suffers.
 *
 * @param rates one for each {@link Phenomenon}
 */
public record Damage(List<Rate> rates) {
  /** A page as it was set. */
  public static final Damage NONE = of(p -> 0);

  /** Marked text with few faults. */
  public static final Damage LIGHT = of(Phenomenon::light);

  /** Unmarked OCR text as city dailies have it. */
  public static final Damage DEFAULT = of(Phenomenon::usual);

  /** Blocks out of order, torn bodies, two wrong characters in a hundred. */
  public static final Damage HEAVY = of(Phenomenon::heavy);

  public Damage {
    rates = List.copyOf(rates);
  }

  /** How often a phenomenon happens, 0 to 1; what it is the share of, the phenomenon says. */
  public record Rate(Phenomenon phenomenon, double share) {}

  private static Damage of(ToDoubleFunction<Phenomenon> share) {
    List<Rate> rates = new ArrayList<>();
    for (Phenomenon phenomenon : Phenomenon.values()) {
      rates.add(new Rate(phenomenon, share.applyAsDouble(phenomenon)));
    }
    return new Damage(rates);
  }

  /** The rate of one phenomenon. */
  public double rate(Phenomenon phenomenon) {
    for (Rate rate : rates) {
      if (rate.phenomenon() == phenomenon) {
        return rate.share();
      }
    }
    return 0;
  }

  /** The same but for one rate. */
  public Damage with(Phenomenon phenomenon, double share) {
    return new Damage(
        rates.stream()
            .map(r -> r.phenomenon() == phenomenon ? new Rate(phenomenon, share) : r)
            .toList());
  }
}
