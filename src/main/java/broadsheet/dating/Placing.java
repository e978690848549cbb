package broadsheet.dating;

import broadsheet.archive.IssueId;
import broadsheet.archive.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Places loose pages: all of a call are weighed together, for pages of one issue help another. */
public final class Placing {
  private static final double SURE = 0.8;
  private static final double YEAR_SURE = 0.9;
  private static final int FEWEST_LETTERS = 40;

  private final Known known;
  private final Offsets offsets = Offsets.bundled();
  private final Times times = Times.bundled();
  private final MentionReader mentions = new MentionReader(offsets);
  private final Feasts feasts = new Feasts(offsets);
  private final Neighbours neighbours;
  private final PublicationGuesser publications;
  private final LabelGuesser labels;

  /** A placer that knows what the archive holds. */
  public Placing(Known known) {
    this.known = known;
    this.neighbours = new Neighbours(known);
    this.publications = new PublicationGuesser(known);
    this.labels = new LabelGuesser(known);
  }

  /** A page and what is known of it so far. */
  private record Draft(
      LoosePage page,
      NameClues names,
      Guess<String> publication,
      Guess<String> label,
      List<Evidence> evidence) {}

  /** A placement for each page, in the same order. */
  public List<Placement> place(List<LoosePage> pages, Wish wish) {
    List<Draft> drafts = pages.parallelStream().map(p -> draft(p, wish)).toList();
    List<List<Evidence>> together =
        Groups.evidence(
            drafts.stream().map(d -> new Groups.Member(d.page, d.names, d.evidence)).toList());
    List<Guess<LocalDate>> alone = days(drafts, together, new DayPrior(known.issues()), wish);
    DayPrior batch = withBatch(alone);
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Guess<LocalDate> first = alone.get(i);
      boolean again = first.value() == null && !first.others().isEmpty() && drafts.size() > 1;
      Guess<LocalDate> day = again ? day(drafts.get(i), together.get(i), batch, wish) : first;
      placements.add(placement(drafts.get(i), day, wish));
    }
    return placements;
  }

  private Draft draft(LoosePage page, Wish wish) {
    NameClues names = NameClues.of(page.path());
    List<HeldPage> same = neighbours.same(page);
    String known = wish.label() == null ? "" : wish.label();
    List<HeldPage> joined = neighbours.joined(page, known);
    Guess<String> publication = publication(page, names, same, joined, wish);
    Guess<String> label = label(page, names, publication.value(), Set.of(), wish);
    List<Evidence> evidence = new ArrayList<>(mentions.read(page));
    evidence.addAll(times.read(page));
    evidence.addAll(feasts.read(page));
    byName(names, evidence);
    byNeighbours(page, same, joined, evidence);
    taken(publication, label, same).ifPresent(evidence::add);
    return new Draft(page, names, publication, label, evidence);
  }

  private Guess<String> publication(
      LoosePage page, NameClues names, List<HeldPage> same, List<HeldPage> joined, Wish wish) {
    String wanted = wish.publication();
    return wanted != null ? Guess.given(wanted) : publications.guess(page, names, same, joined);
  }

  private Guess<String> label(
      LoosePage page, NameClues names, @Nullable String publication, Set<String> taken, Wish wish) {
    String wanted = wish.label();
    return wanted != null
        ? Guess.given(wanted)
        : labels.guess(page, names, publication, taken, neighbours.same(page));
  }

  private void byName(NameClues names, List<Evidence> evidence) {
    LocalDate date = names.date();
    if (date != null) {
      MentionKind kind = names.dateInFile() ? MentionKind.FILE_NAME : MentionKind.FOLDER_NAME;
      evidence.add(mention(kind, date, ""));
    }
  }

  private void byNeighbours(
      LoosePage page, List<HeldPage> same, List<HeldPage> joined, List<Evidence> evidence) {
    same.forEach(h -> evidence.add(mention(MentionKind.SAME_PAGE, h, "this page is held as ")));
    joined.forEach(h -> evidence.add(mention(MentionKind.JUMP, h, "a text goes on from or to ")));
    if (same.isEmpty()) {
      Set<LocalDate> days = new TreeSet<>();
      for (HeldPage one : neighbours.sharing(page)) {
        if (days.add(one.issue().date())) {
          evidence.add(mention(MentionKind.SAME_TEXT, one, "the same text stands in "));
        }
      }
    }
  }

  private Mention mention(MentionKind kind, HeldPage page, String says) {
    return mention(kind, page.issue().date(), PublicationGuesser.held(page, says).says());
  }

  private Mention mention(MentionKind kind, LocalDate date, String says) {
    return new Mention(kind, PrintedDate.of(date), new Clue(0, "", says), kind.weight(), offsets);
  }

  /** Days on which the publication has another page of that label. */
  private Optional<Evidence> taken(
      Guess<String> publication, Guess<String> label, List<HeldPage> same) {
    String ours = label.value();
    if (ours == null || label.probability() < SURE || !same.isEmpty()) {
      return Optional.empty();
    }
    Set<LocalDate> days =
        known.pages().stream()
            .filter(h -> h.issue().publication().equals(publication.value()))
            .filter(h -> Labels.of(h.label()).equals(Labels.of(ours)))
            .map(h -> h.issue().date())
            .collect(Collectors.toCollection(TreeSet::new));
    return days.isEmpty() ? Optional.empty() : Optional.of(new Taken(days));
  }

  private List<Guess<LocalDate>> days(
      List<Draft> drafts, List<List<Evidence>> together, DayPrior prior, Wish wish) {
    return IntStream.range(0, drafts.size())
        .parallel()
        .mapToObj(i -> day(drafts.get(i), together.get(i), prior, wish))
        .toList();
  }

  private Guess<LocalDate> day(Draft draft, List<Evidence> evidence, DayPrior prior, Wish wish) {
    LocalDate wanted = wish.date();
    return wanted != null
        ? Guess.given(wanted)
        : new DayModel(evidence, prior, name(draft.publication)).decide();
  }

  /** Id and printed name, of which the habit is known; empty when the paper is not. */
  private String name(Guess<String> publication) {
    String id = publication.value();
    if (id == null || publication.probability() < SURE) {
      return "";
    }
    Publication paper = known.archive().publication(id);
    return paper.name() + " " + id;
  }

  /** The years of the archive and of the pages whose day is sure: boxes hold what was together. */
  private DayPrior withBatch(List<Guess<LocalDate>> days) {
    List<IssueId> issues = new ArrayList<>(known.issues());
    for (Guess<LocalDate> day : days) {
      LocalDate value = day.value();
      if (value != null && day.probability() >= YEAR_SURE) {
        issues.add(new IssueId("", value, ""));
      }
    }
    return new DayPrior(issues);
  }

  private Placement placement(Draft draft, Guess<LocalDate> date, Wish wish) {
    LocalDate day = date.value();
    String edition = day != null && day.equals(draft.names.date()) ? draft.names.edition() : "";
    edition = wish.date() != null ? wish.edition() : edition;
    Set<String> taken = new TreeSet<>();
    for (HeldPage one : known.pages()) {
      if (one.issue().date().equals(day)
          && one.issue().publication().equals(draft.publication.value())
          && one.issue().edition().equals(edition)) {
        taken.add(Labels.of(one.label()));
      }
    }
    Guess<String> label = label(draft.page, draft.names, draft.publication.value(), taken, wish);
    return new Placement(
        draft.page.path(), draft.publication, date, edition, label, doubts(draft.page));
  }

  private static List<String> doubts(LoosePage page) {
    List<String> doubts = new ArrayList<>();
    if (page.letters() < FEWEST_LETTERS) {
      doubts.add("hardly any text: is this a page?");
    } else if (page.unreadable() * 20 > page.letters()) {
      doubts.add("much of it cannot be read as text: is this a page?");
    }
    return doubts;
  }
}
