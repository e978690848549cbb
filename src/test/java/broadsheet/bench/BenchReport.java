package broadsheet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What several rounds took, as a table of Markdown. Figures are medians of the rounds; a ratio is
 * the median of the rounds' ratios, so that a slow hour of the machine does not tell. The ratio
 * behind the processor's time is one of such times: other programs change it least.
 *
 * @param rounds what each step took, by round
 */
record BenchReport(List<Map<Step, Measured>> rounds) {
  private static final String HEAD =
      "| | s (least–most) | of `cp -r` | of a whole build | processor s | of a whole build | peak MB"
          + " | files | MB | files rewritten |\n"
          + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";

  BenchReport {
    rounds = List.copyOf(rounds);
  }

  /** The table; what was not measured has no row. */
  String table() {
    StringBuilder table = new StringBuilder(HEAD);
    for (Step step : Step.values()) {
      if (rounds.stream().allMatch(round -> round.containsKey(step))) {
        table.append(row(step));
      }
    }
    return table.toString();
  }

  private String row(Step step) {
    List<Measured> all = rounds.stream().map(round -> of(round, step)).toList();
    double[] seconds = all.stream().mapToDouble(one -> one.effort().seconds()).sorted().toArray();
    return String.join(
        " | ",
        "| " + step.title(),
        number("%.2f (%.2f–%.2f)", median(seconds), seconds[0], seconds[seconds.length - 1]),
        ratio(step, Step.COPY, Effort::seconds),
        ratio(step, Step.WHOLE, Effort::seconds),
        number("%.1f", median(all, one -> one.effort().processor())),
        ratio(step, Step.WHOLE, Effort::processor),
        number("%,.0f", median(all, one -> one.effort().peak() / 1e6)),
        number("%,.0f", median(all, one -> one.size().files())),
        number("%,.1f", median(all, one -> one.size().bytes() / 1e6)),
        rewritten(all) + " |\n");
  }

  private String ratio(Step step, Step to, ToDoubleFunction<Effort> time) {
    ToDoubleFunction<Map<Step, Measured>> ratio =
        round ->
            time.applyAsDouble(of(round, step).effort())
                / time.applyAsDouble(of(round, to).effort());
    return number("%.2f", median(rounds.stream().mapToDouble(ratio).sorted().toArray()));
  }

  private static String rewritten(List<Measured> all) {
    List<Long> told = new ArrayList<>();
    for (Measured one : all) {
      @Nullable Long rewritten = one.rewritten();
      if (rewritten != null) {
        told.add(rewritten);
      }
    }
    double[] sorted = told.stream().mapToDouble(Long::doubleValue).sorted().toArray();
    return sorted.length == 0 ? "–" : number("%,.0f", median(sorted));
  }

  private static Measured of(Map<Step, Measured> round, Step step) {
    return Objects.requireNonNull(round.get(step));
  }

  private static double median(List<Measured> all, ToDoubleFunction<Measured> figure) {
    return median(all.stream().mapToDouble(figure).sorted().toArray());
  }

  /** The middle one, or the mean of the two in the middle. */
  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String number(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
