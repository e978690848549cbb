package broadsheet.dating;

import broadsheet.archive.PrintedLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and counts that belong to a time, from {@code times.tsv}, and years in the text. */
final class Times {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![0-9到至])(?<!将于|将在|力争|预计)(19[0-9]{2}|20[0-9]{2})年(?!前|末|底前|规划|目标|远景|将|要|时|基本|全面|建成|达)");

  /** A page names few years; one of thousands is a table. */
  private static final int MOST_YEARS = 40;

  private record Word(String word, LocalDate first, LocalDate last, double after, String what) {}

  private record Count(Pattern pattern, int base, int from, int to, String what) {}

  private final List<Word> words = new ArrayList<>();
  private final List<Count> counts = new ArrayList<>();

  static Times bundled() {
    return new Times(Offsets.resource("times.tsv"));
  }

  Times(String table) {
    table.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(this::row);
  }

  private void row(String line) {
    List<String> cells = Arrays.stream(line.split("\t")).map(String::strip).toList();
    String key = DateForms.fold(cells.get(1));
    if (cells.get(0).equals("WORD")) {
      words.add(
          new Word(
              key,
              LocalDate.parse(cells.get(2)),
              LocalDate.parse(cells.get(3)),
              Double.parseDouble(cells.get(4)),
              cells.get(5)));
    } else {
      int hole = key.indexOf("{N}");
      Pattern pattern =
          Pattern.compile(
              Pattern.quote(key.substring(0, hole))
                  + "(["
                  + HanNumber.DIGITS
                  + "]{1,6})"
                  + Pattern.quote(key.substring(hole + 3)));
      List<Integer> numbers = cells.subList(2, 5).stream().map(Integer::valueOf).toList();
      counts.add(new Count(pattern, numbers.get(0), numbers.get(1), numbers.get(2), cells.get(5)));
    }
  }

  /** What the page says about its time without naming a day. */
  List<Evidence> read(LoosePage page) {
    List<Evidence> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<YearClue> years = new ArrayList<>();
    for (PrintedLine line : page.page().lines()) {
      String text = DateForms.fold(line.text());
      words(line, text, seen, found);
      counts(line, text, seen, found);
      years(line, text, seen, years);
    }
    // Of the years that are named the latest tells; the others are history.
    years.stream().max(Comparator.comparingInt(YearClue::year)).ifPresent(found::add);
    return found;
  }

  private void words(PrintedLine line, String text, Set<String> seen, List<Evidence> found) {
    for (Word word : words) {
      int at = text.indexOf(word.word);
      if (at >= 0 && seen.add(word.word)) {
        Clue clue = Clue.at(line.number(), line.text(), at, at + word.word.length(), word.what);
        found.add(new TimeWord(word.first, word.last, word.after, clue));
      }
    }
  }

  private void counts(PrintedLine line, String text, Set<String> seen, List<Evidence> found) {
    for (Count count : counts) {
      Matcher m = count.pattern.matcher(text);
      while (m.find()) {
        int n = HanNumber.of(m.group(1));
        if (n >= count.from && n <= count.to && seen.add(m.group())) {
          int year = n + count.base;
          Clue clue =
              Clue.at(line.number(), line.text(), m.start(), m.end(), count.what + ": " + year);
          found.add(new YearClue(year, YearClue.Sort.COUNTED, clue));
        }
      }
    }
  }

  private static void years(PrintedLine line, String text, Set<String> seen, List<YearClue> found) {
    Matcher m = YEAR.matcher(text);
    while (found.size() < MOST_YEARS && m.find()) {
      if (seen.add(m.group(1))) {
        Clue clue =
            Clue.at(line.number(), line.text(), m.start(), m.end(), "the latest year named");
        found.add(new YearClue(Integer.parseInt(m.group(1)), YearClue.Sort.NAMED, clue));
      }
    }
  }
}
