package broadsheet.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file and of its folders say.
 *
 * @param date the day, or null
 * @param dateInFile whether the file itself is named by it, and not a folder
 * @param edition what stands behind the date of a folder named as issues are, or empty
 * @param label the page, or empty
 * @param labelSure whether the name has the form of a label and a date stands with it
 * @param folders names of folders above, the nearest first, at most four
 * @param stem the file's name without its ending, lower case
 */
record NameClues(
    @Nullable LocalDate date,
    boolean dateInFile,
    String edition,
    String label,
    LabelForm labelSure,
    List<String> folders,
    String stem) {
  /** How much a name looks like a label. */
  enum LabelForm {
    NONE,
    /** 1, p1: may be a running number. */
    WEAK,
    /** 01, A05, 第3版. */
    PLAIN,
    /** The same, with a date in the name or the folder. */
    WITH_DATE
  }

  private static final int DEPTH = 4;
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})[-._/年]?([01][0-9])[-._/月]?([0-3][0-9])(?![0-9])日?");
  private static final Pattern ISSUE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}-([A-Za-z0-9]+)");
  private static final Pattern REST =
      Pattern.compile("(?:.*[-_ .])?(?:第|p|page|版)?[-_ ]?([A-Za-z]?[0-9]{1,2})版?");
  private static final Pattern LABEL = Pattern.compile("([A-Z]?[0-9]{2}|第[0-9]{1,2}版)");
  private static final Pattern LOOSE = Pattern.compile("(?:page|p)?[-_ ]?([A-Za-z]?[0-9]{1,2})版?");

  static NameClues of(String path) {
    List<String> parts = List.of(path.replace('\\', '/').split("/"));
    int from = Math.max(0, parts.size() - 1 - DEPTH);
    List<String> folders = new java.util.ArrayList<>(parts.subList(from, parts.size() - 1));
    java.util.Collections.reverse(folders);
    String file = parts.get(parts.size() - 1);
    String stem = file.replaceFirst("\\.[^.]{1,5}$", "");
    LocalDate inFile = last(stem);
    LocalDate inFolder = last(String.join("/", parts.subList(from, parts.size() - 1)));
    LocalDate inBoth = inFolder == null && inFile == null ? last(joined(parts, from, stem)) : null;
    LocalDate date = inFile != null ? inFile : inFolder != null ? inFolder : inBoth;
    String rest = inFile == null ? "" : DAY.matcher(stem).replaceFirst("_");
    String label = label(stem, rest);
    return new NameClues(
        date,
        inFile != null,
        edition(folders),
        label,
        form(stem, label, date != null),
        folders,
        stem.toLowerCase(Locale.ROOT));
  }

  private static String joined(List<String> parts, int from, String stem) {
    return String.join("/", parts.subList(from, parts.size() - 1)) + "/" + stem;
  }

  /** Folders may be 2022/11/28; the last day that can be read in them counts. */
  private static @Nullable LocalDate last(String text) {
    LocalDate last = null;
    Matcher m = DAY.matcher(text);
    while (m.find()) {
      PrintedDate date =
          new PrintedDate(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)),
              0,
              PrintedDate.NONE);
      LocalDate day = date.nearest(LocalDate.EPOCH);
      // A number that looks like a date and is none says nothing.
      last = day.equals(LocalDate.MIN) ? last : day;
    }
    return last;
  }

  private static String edition(List<String> folders) {
    Matcher m = ISSUE.matcher(folders.isEmpty() ? "" : folders.get(0));
    return m.matches() ? m.group(1) : "";
  }

  private static String label(String stem, String rest) {
    Matcher m = rest.isEmpty() ? LOOSE.matcher(stem) : REST.matcher(rest);
    if (m.matches()) {
      return Labels.of(m.group(1));
    }
    Matcher named = Pattern.compile("第?([A-Za-z]?[0-9]{1,2}|[一二三四五六七八九十]{1,3})版").matcher(stem);
    return named.find() ? Labels.of(named.group(1)) : "";
  }

  private static LabelForm form(String stem, String label, boolean dated) {
    if (label.isEmpty()) {
      return LabelForm.NONE;
    }
    boolean plain = LABEL.matcher(stem).matches() || stem.contains("版");
    boolean inDatedFile = last(stem) != null;
    if (inDatedFile || (plain && dated)) {
      return LabelForm.WITH_DATE;
    }
    return plain ? LabelForm.PLAIN : LabelForm.WEAK;
  }

  /** The label when the name has the form of one, else empty. */
  String sureLabel() {
    return labelSure.compareTo(LabelForm.PLAIN) >= 0 ? label : "";
  }

  /** Whether the file or one of its folders has this name, or holds it as a word of its own. */
  boolean names(String id) {
    String wanted = id.toLowerCase(Locale.ROOT);
    boolean folder = folders.stream().anyMatch(f -> f.toLowerCase(Locale.ROOT).equals(wanted));
    Pattern word = Pattern.compile("(?<![a-z])" + Pattern.quote(wanted) + "(?![a-z])");
    return folder || word.matcher(stem).find();
  }
}
