package broadsheet.site;

import broadsheet.site.AlphabetView.Period;
import broadsheet.text.Stamp;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One of the printed indexes: that of everything, or one of the two that time parts it into. */
sealed interface Volume {
  /**
   * More entries than these are not put on one page, as long as they can be parted; what cannot be
   * shows so many of a group, the most frequent.
   */
  default int entries() {
    return 200;
  }

  /** Articles named with a term: the newest. */
  default int articles() {
    return 8;
  }

  /** The only one. */
  record Whole() implements Volume {
    @Override
    public String path(String prefix) {
      return prefix.isEmpty() ? Urls.ALPHABET : Urls.alphabet(prefix);
    }

    @Override
    public String name(Here here) {
      return here.messages().get("nav.a-z");
    }

    @Override
    public Frames steps(Here here, Frames frames) {
      return frames.step(name(here), Urls.ALPHABET);
    }

    @Override
    public @Nullable Period period(Here here) {
      return null;
    }

    @Override
    public long stamp() {
      return 0;
    }
  }

  /**
   * All that was printed before a month.
   *
   * @param open that month
   */
  record Cumulated(YearMonth open) implements Volume {
    @Override
    public String path(String prefix) {
      return new Whole().path(prefix);
    }

    @Override
    public String name(Here here) {
      return new Whole().name(here);
    }

    @Override
    public Frames steps(Here here, Frames frames) {
      return new Whole().steps(here, frames);
    }

    @Override
    public Period period(Here here) {
      String text = here.messages().format("a-z.until", here.dates().month(open.minusMonths(1)));
      return new Period(text, here.link(new Supplement(open).name(here), Urls.SUPPLEMENT));
    }

    @Override
    public long stamp() {
      return new Stamp().add(1).add(open.toString()).value();
    }
  }

  /**
   * What stands in the newest month.
   *
   * @param open that month
   */
  record Supplement(YearMonth open) implements Volume {
    /** Few pages, as each new issue has words on most of them. */
    @Override
    public int entries() {
      return 500;
    }

    @Override
    public int articles() {
      return 3;
    }

    @Override
    public String path(String prefix) {
      return prefix.isEmpty() ? Urls.SUPPLEMENT : Urls.supplement(prefix);
    }

    @Override
    public String name(Here here) {
      return here.messages().format("a-z.supplement", here.dates().month(open));
    }

    @Override
    public Frames steps(Here here, Frames frames) {
      return new Whole().steps(here, frames).step(name(here), Urls.SUPPLEMENT);
    }

    @Override
    public Period period(Here here) {
      String text = here.messages().format("a-z.since", here.dates().month(open));
      return new Period(text, here.link(new Whole().name(here), Urls.ALPHABET));
    }

    @Override
    public long stamp() {
      return new Stamp().add(2).add(open.toString()).value();
    }
  }

  /** Where what begins with these letters stands; its first page where there are none. */
  String path(String prefix);

  /** What it is called. */
  String name(Here here);

  /** Adds the steps of the trail to its first page. */
  Frames steps(Here here, Frames frames);

  /** Which months it holds, and where the others are; null where it holds all. */
  @Nullable Period period(Here here);

  /** Tells whether a page says of it what it said. */
  long stamp();
}
