package broadsheet.names;

import broadsheet.names.Tag.Sort;
import broadsheet.text.Fold;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of people in a passage: what the library takes for one, where it begins with a
 * surname and has a given name's form, and is proved by what stands before or after it.
 *
 * <pre>
 * 副市长 沈若澜 一同检查        a title before it
 * 骆文川 说，铜牌上的字         what people do after it
 * 陆景和、沈若澜、方远山出席     beside a proved one
 * </pre>
 */
final class PersonReader {
  private static final WordList BEFORE = WordList.section("person-clues.txt", "before");
  private static final WordList AFTER = WordList.section("person-clues.txt", "after");
  private static final WordList FOREIGN = WordList.section("person-clues.txt", "foreign");
  private static final WordList SIGNING = WordList.section("person-clues.txt", "signing");
  private static final WordList TRADES = WordList.section("person-clues.txt", "trades");
  private static final WordList CLOSING = WordList.section("person-clues.txt", "closing");

  private final Passage passage;
  private final String text;

  private PersonReader(Passage passage) {
    this.passage = passage;
    this.text = passage.text();
  }

  /** The names in their order. Those that are not proved are long enough to be names by form. */
  static List<Sighting> read(Passage passage) {
    return new PersonReader(passage).read();
  }

  private List<Sighting> read() {
    List<Sighting> found = new ArrayList<>();
    List<Tag> tags = passage.tags();
    for (int i = 0; i < tags.size(); i++) {
      Sighting proposed = tags.get(i).sort() == Sort.PERSON ? at(i) : null;
      Sighting sighting = proposed == null ? overlooked(i) : proposed;
      boolean again =
          sighting != null
              && !found.isEmpty()
              && found.get(found.size() - 1).to() > sighting.from();
      if (sighting != null && !again) {
        found.add(sighting);
      }
    }
    enumerated(found);
    return found.stream().filter(s -> s.sure() || PersonForm.isLong(s.name())).toList();
  }

  /** The name that begins with a word, or null. */
  private @Nullable Sighting at(int index) {
    Tag tag = passage.tags().get(index);
    int to = end(index);
    String name = text.substring(tag.from(), to);
    if (!PersonForm.isName(name) || isAmidNumbers(tag.from()) || isForeign(tag.from(), to)) {
      return null;
    }
    int before = skipBack(tag.from());
    if (SIGNING.endsAt(text, before)) {
      return null;
    }
    boolean trade = PersonForm.isLong(name) && TRADES.endsAt(text, before);
    boolean titled = trade || BEFORE.endsAt(text, before);
    boolean acting =
        PersonForm.isLong(name) && (AFTER.beginsAt(text, to) || isDescribed(name, before));
    boolean sure = titled ? isWellEnded(name, to) : acting;
    return new Sighting(name, tag.from(), sure);
  }

  /**
   * The name that the library overlooked after a title, or null: a surname alone, then two
   * characters that are hardly a word.
   */
  private @Nullable Sighting overlooked(int index) {
    List<Tag> tags = passage.tags();
    Tag tag = tags.get(index);
    int given = tag.to();
    int to = given + 2;
    boolean alone = PersonForm.surname(text, tag.from()) == tag.word().length();
    if (!alone || to > text.length() || PersonForm.isAmbiguous(tag.word())) {
      return null;
    }
    boolean parted = tags.get(Math.min(index + 1, tags.size() - 1)).to() <= to;
    int before = skipBack(tag.from());
    boolean titled = BEFORE.endsAt(text, before) || TRADES.endsAt(text, before);
    String name = text.substring(tag.from(), to);
    boolean rare = PersonForm.isRare(text, given, to);
    return titled && parted && rare && PersonForm.isName(name) && !isForeign(tag.from(), to)
        ? new Sighting(name, tag.from(), true)
        : null;
  }

  /**
   * Where the name ends: the library parts a surname from its given name now and then, or loses the
   * last character.
   */
  private int end(int index) {
    Tag tag = passage.tags().get(index);
    if (index + 1 == passage.tags().size()) {
      return tag.to();
    }
    Tag next = passage.tags().get(index + 1);
    int surname = PersonForm.surname(text, tag.from());
    boolean alone = tag.word().length() == surname;
    if (alone && next.sort() == Sort.PERSON && next.word().length() <= 2) {
      return next.to();
    }
    boolean lost =
        tag.word().length() == surname + 1
            && next.word().length() == 1
            && Fold.isHan(next.word().charAt(0))
            && !CLOSING.has(next.word());
    return lost ? next.to() : tag.to();
  }

  /** What is said of somebody ends in 的: 古籍部的邵静斋. */
  private boolean isDescribed(String name, int before) {
    return before > 0 && text.charAt(before - 1) == '的' && PersonForm.isPlain(name);
  }

  /** Two characters after a title may be half a name, unless something begins behind them. */
  private boolean isWellEnded(String name, int to) {
    if (PersonForm.isLong(name) || to == text.length()) {
      return true;
    }
    boolean word = Words.cost(text, to - name.length(), to) >= 0;
    boolean punctuation = !Fold.isHan(text.charAt(to));
    if ("和与及".indexOf(text.charAt(to)) >= 0) {
      return !word && PersonForm.surname(text, to + 1) > 0;
    }
    return !word && (punctuation || CLOSING.beginsAt(text, to) || AFTER.beginsAt(text, to));
  }

  /** Names beside a proved one, with nothing but a mark between, are proved by it. */
  private void enumerated(List<Sighting> found) {
    for (int i = 1; i < found.size(); i++) {
      if (found.get(i - 1).sure() && isBeside(found.get(i - 1), found.get(i))) {
        found.set(i, found.get(i).proved());
      }
    }
    for (int i = found.size() - 1; i > 0; i--) {
      if (found.get(i).sure() && isBeside(found.get(i - 1), found.get(i))) {
        found.set(i - 1, found.get(i - 1).proved());
      }
    }
  }

  private boolean isBeside(Sighting one, Sighting other) {
    String between = text.substring(one.to(), other.from());
    boolean both = PersonForm.isLong(one.name()) && PersonForm.isLong(other.name());
    return both && (between.equals("、") || between.isBlank());
  }

  /** A number before it makes a measure of it: 百余户. */
  private boolean isAmidNumbers(int from) {
    return from > 0 && "0123456789一二三四五六七八九十百千万亿半几多第".indexOf(text.charAt(from - 1)) >= 0;
  }

  /** The beginning or end of a longer foreign name: 谢瓦尔德纳泽, 安东·莫迪凯. */
  private boolean isForeign(int from, int to) {
    boolean parted = isDot(from - 1) || isDot(to);
    return parted || (FOREIGN.beginsAt(text, to - 1) && FOREIGN.beginsAt(text, to));
  }

  private boolean isDot(int at) {
    return at >= 0 && at < text.length() && "·•・‧".indexOf(text.charAt(at)) >= 0;
  }

  private int skipBack(int from) {
    return from > 0 && Fold.isSpace(text.charAt(from - 1)) ? from - 1 : from;
  }
}
