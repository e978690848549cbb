package broadsheet.names;

import broadsheet.archive.Archive;
import broadsheet.archive.District;
import broadsheet.archive.Publication;
import broadsheet.names.Tag.Sort;
import broadsheet.text.Fold;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of places in a passage: the city's districts, what the library's dictionary has, and
 * what looks like a place below one of these.
 *
 * <p>The city itself is everywhere and no news; its name is the place of the publications.
 */
final class PlaceReader {
  private static final WordList ENDS = WordList.section("place-clues.txt", "ends");
  private static final WordList GOING_ON = WordList.section("place-clues.txt", "going on");
  private static final WordList COMING_BEFORE = WordList.section("place-clues.txt", "before");
  private static final WordList NEVER = WordList.section("place-clues.txt", "never");
  private static final WordList NOT_WITHIN = WordList.section("person-clues.txt", "given");
  private static final WordList ZONES = WordList.section("place-clues.txt", "zones");
  private static final WordList FIRST = WordList.section("place-clues.txt", "first");
  private static final WordList MEASURES = WordList.section("place-clues.txt", "measures");

  /** In units of UTF-16. */
  private static final int LONGEST = 6;

  /** A word that is as rare may be a district's short name; see {@link Words}. */
  private static final int RARE = 118;

  /** What districts are called, with their full names. */
  private final Map<String, String> districts = new HashMap<>();

  private final WordList called;
  private final Set<String> home = new HashSet<>();

  PlaceReader(Archive archive) {
    for (District district : archive.districts()) {
      district
          .aliases()
          .forEach(alias -> districts.putIfAbsent(Fold.simplified(alias), district.name()));
    }
    archive.districts().forEach(d -> addShort(Fold.simplified(d.name()), d.name()));
    archive.districts().forEach(d -> districts.put(Fold.simplified(d.name()), d.name()));
    this.called = new WordList(districts.keySet());
    archive.publications().stream().map(Publication::place).forEach(this::addHome);
  }

  /** 柳塘区 is 柳塘; but 云湖新区 is not 云湖. */
  private void addShort(String name, String full) {
    boolean zone = ZONES.endsAt(name, name.length());
    if (name.length() > 2 && !zone && "区县市旗".indexOf(name.charAt(name.length() - 1)) >= 0) {
      districts.putIfAbsent(name.substring(0, name.length() - 1), full);
    }
  }

  /** What the districts are called, in simplified forms. */
  WordList districts() {
    return called;
  }

  private void addHome(@Nullable String place) {
    if (place != null) {
      home.add(shortened(Fold.simplified(place)));
    }
  }

  /** The names, the districts first, by their full names. */
  List<Sighting> read(Passage passage) {
    BitSet taken = new BitSet();
    List<Sighting> found = new ArrayList<>(districtsIn(passage.text(), taken));
    int before = -1;
    for (Tag tag : passage.tags()) {
      boolean place = tag.sort() == Sort.PLACE || tag.sort() == Sort.KNOWN_PLACE;
      if (place && taken.get(tag.from(), tag.to()).isEmpty()) {
        boolean below = before == tag.from() || (tag.from() > 0 && taken.get(tag.from() - 1));
        if (isPlace(tag) && !MEASURES.endsAt(passage.text(), tag.from())) {
          found.add(new Sighting(shortened(tag.word()), tag.from(), below || isKnown(tag)));
        }
        before = tag.to();
      }
    }
    return found.stream().filter(s -> !home.contains(s.name())).toList();
  }

  /** The districts that a text names, and where. */
  private List<Sighting> districtsIn(String text, BitSet taken) {
    List<Sighting> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int length = called.longestAt(text, at);
      if (length > 1 && isDistrict(text, at, at + length)) {
        String name = text.substring(at, at + length);
        found.add(new Sighting(districts.getOrDefault(name, name), at, true));
        taken.set(at, at + length);
        at += length - 1;
      }
    }
    return found;
  }

  /** A short name that is a word too, or a part of a longer name, is none of the district. */
  private boolean isDistrict(String text, int from, int to) {
    String name = text.substring(from, to);
    boolean full = name.equals(Fold.simplified(districts.getOrDefault(name, "")));
    int cost = Words.cost(text, from, to);
    boolean part = GOING_ON.beginsAt(text, to) || COMING_BEFORE.endsAt(text, from);
    return full || ((cost < 0 || cost >= RARE) && !part);
  }

  private static boolean isKnown(Tag tag) {
    return tag.sort() == Sort.KNOWN_PLACE;
  }

  private static boolean isPlace(Tag tag) {
    String word = tag.word();
    if (NEVER.has(word) || word.length() < 2 || word.length() > LONGEST) {
      return false;
    }
    if (isKnown(tag)) {
      return true;
    }
    boolean ends = ENDS.endsAt(word, word.length()) && !FIRST.beginsAt(word, 0);
    boolean plain = word.chars().noneMatch(c -> NOT_WITHIN.has(String.valueOf((char) c)));
    return ends && plain && word.length() >= 3 && word.chars().allMatch(Fold::isHan);
  }

  /** 太原市 and 山西省 are 太原 and 山西. */
  private static String shortened(String name) {
    boolean city = name.length() > 2 && (name.endsWith("市") || name.endsWith("省"));
    return city ? name.substring(0, name.length() - 1) : name;
  }
}
