package broadsheet.shredder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes pages with their truth. */
public final class Shredder {
  private static final List<String> YUNXI =
      List.of("澄湾区 望桥区 柳塘区 石矶区 东麓区 岚阳县 禾川县 清洛县 梅渡市 云湖新区 溪东高新区".split(" "));

  private final Split split;
  private final Damage damage;
  private final long seed;
  private final Phrases phrases;
  private final SampleStories samples;

  private Shredder(Split split, Damage damage, long seed) {
    this.split = split;
    this.damage = damage;
    this.seed = seed;
    this.phrases = Phrases.of(split);
    this.samples = SampleStories.of(split);
  }

  /**
   * Pages from one half of the material, in order and made one at a time. Page n is the same
   * whatever the count, and the same article text is set for every damage.
   */
  public static Stream<Shredded> pages(Split split, Damage damage, long seed, int count) {
    Shredder shredder = new Shredder(split, damage, seed);
    return IntStream.range(0, count).mapToObj(shredder::page);
  }

  private Shredded page(int number) {
    Dice dice = new Dice((seed * 1_000_003 + number) * 2 + split.first());
    Dice content = dice.split();
    Dice shears = dice.split();
    Dice blemishes = dice.split();
    PageKind kind = dice.weighted(List.of(PageKind.values()), 34, 24, 20, 6, 6, 5, 5);
    boolean national = kind == PageKind.NATIONAL || (kind == PageKind.WORLD && dice.chance(0.6));
    national |= kind != PageKind.FRONT && dice.chance(0.2);
    HouseStyle style = national ? HouseStyle.national(dice) : HouseStyle.city(dice);
    Setting setting = setting(dice, national);
    List<Box> boxes = new Desk(phrases, samples, setting, style, content).page(kind);
    List<Strip> strips = new Shears(damage, shears).read(boxes);
    if (dice.chance(damage.rate(Phenomenon.FURNITURE))) {
      strips = new Furnisher(phrases, setting, dice).around(strips, kind);
    }
    double broken = damage.rate(Phenomenon.BROKEN_HEADS) * (style.pressed() ? 0.1 : 1);
    Damage suffered = damage.with(Phenomenon.BROKEN_HEADS, broken);
    strips = new Blemishes(suffered, phrases.list("alike"), blemishes).on(strips);
    boolean known = dice.chance(0.7);
    String name = split + "/" + seed + "/" + number;
    return new Compositor(boxes, style.gaps())
        .write("shredded/" + name, strips, known ? setting.districts() : List.of());
  }

  private Setting setting(Dice dice, boolean national) {
    LocalDate from = national ? LocalDate.of(1985, 1, 1) : LocalDate.of(2002, 1, 1);
    LocalDate date = from.plusDays(dice.between(0, national ? 6000 : 8000));
    if (dice.chance(0.25)) {
      return new Setting("云溪", YUNXI, date, dice.chance(0.5) ? "云溪日报" : "云溪晚报");
    }
    String city = dice.of(phrases.list("citypool"));
    List<String> districts = dice.shuffled(phrases.list("districtpool"));
    String paper = city + dice.of(List.of("日报", "晚报", "时报", "都市报"));
    return new Setting(city, districts.subList(0, Math.min(12, districts.size())), date, paper);
  }
}
