package broadsheet.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds pages that are of one issue before the day of any is known; their clues count together. */
final class Groups {
  private static final int MOST_PAGES = 100;

  private Groups() {}

  /** A page, what its name says, and its clues. */
  record Member(LoosePage page, NameClues names, List<Evidence> evidence) {}

  /** For each page the clues of its group. */
  static List<List<Evidence>> evidence(List<Member> members) {
    int[] group = new int[members.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    folders(members, group);
    jumps(members, group);
    Map<Integer, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(root(group, i), k -> new ArrayList<>()).add(i);
    }
    List<List<Evidence>> result = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      result.add(together(i, groups.getOrDefault(root(group, i), List.of()), members));
    }
    return result;
  }

  /** The page's own clues first, then those of the others, each date once a kind. */
  private static List<Evidence> together(int page, List<Integer> group, List<Member> members) {
    if (group.size() < 2) {
      return members.get(page).evidence;
    }
    List<Evidence> all = new ArrayList<>(members.get(page).evidence);
    for (int other : group) {
      if (other != page) {
        Member member = members.get(other);
        String file = member.page.path().replaceFirst(".*[/\\\\]", "");
        member.evidence.forEach(e -> all.add(e.quotedFrom(file)));
      }
    }
    List<Evidence> weighed =
        new ArrayList<>(all.stream().filter(e -> !(e instanceof Mention)).toList());
    weighed.addAll(
        Weighing.byKind(
            all.stream().filter(Mention.class::isInstance).map(Mention.class::cast).toList()));
    return weighed;
  }

  /** A folder whose files are named by different labels, and by nothing else, holds one issue. */
  private static void folders(List<Member> members, int[] group) {
    Map<String, List<Integer>> folders = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      String path = members.get(i).page.path().replace('\\', '/');
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      folders.computeIfAbsent(folder, k -> new ArrayList<>()).add(i);
    }
    for (List<Integer> files : folders.values()) {
      Set<String> labels = new HashSet<>();
      boolean pages = files.size() <= MOST_PAGES;
      for (int i : files) {
        NameClues names = members.get(i).names;
        boolean plain = names.labelSure().compareTo(NameClues.LabelForm.PLAIN) >= 0;
        pages &= plain && !names.dateInFile() && labels.add(names.label());
      }
      if (pages) {
        files.forEach(i -> join(group, files.get(0), i));
      }
    }
  }

  /** A text that goes on on another page of the call. */
  private static void jumps(List<Member> members, int[] group) {
    List<Integer> jumping =
        IntStream.range(0, members.size())
            .filter(i -> !members.get(i).page.jumps().isEmpty())
            .boxed()
            .toList();
    for (int a : jumping) {
      for (int b : jumping) {
        if (a < b && fits(members.get(a), members.get(b))) {
          join(group, a, b);
        }
      }
    }
  }

  private static boolean fits(Member one, Member other) {
    return one.page.jumps().stream()
        .anyMatch(
            a ->
                other.page.jumps().stream()
                    .anyMatch(b -> a.fits(b, one.names.sureLabel(), other.names.sureLabel())));
  }

  private static void join(int[] group, int one, int other) {
    group[root(group, other)] = root(group, one);
  }

  private static int root(int[] group, int of) {
    int at = of;
    while (group[at] != at) {
      at = group[at];
    }
    return at;
  }
}
