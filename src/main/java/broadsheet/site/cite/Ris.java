package broadsheet.site.cite;

import broadsheet.site.cite.Cited.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RIS, type {@code NEWS}: a tag, two spaces, a hyphen, a space, a value a line. Lines end with a
 * line feed here; in a file they end as the format wants it.
 */
final class Ris {
  private final StringBuilder out = new StringBuilder();

  private Ris() {}

  static String write(Cited cited) {
    boolean whole = cited.level() == Level.WHOLE;
    Ris record = new Ris();
    record.put("TY", "NEWS");
    record.put("TI", whole ? cited.newspaper().name() : cited.heading().title());
    cited.authors().forEach(author -> record.put("AU", author));
    record.put("T2", whole ? null : cited.newspaper().name());
    record.put("CY", cited.newspaper().place());
    record.dates(cited.printed().date());
    record.put("IS", cited.printed().number());
    record.put("ET", cited.printed().edition());
    record.put("SP", cited.printed().allPages());
    record.put("SE", cited.heading().columnOrSection());
    cited.heading().keywords().forEach(keyword -> record.put("KW", keyword));
    record.put("LA", cited.newspaper().language());
    record.put("SN", cited.newspaper().issn());
    record.put("AN", cited.key());
    record.put("UR", cited.held().url());
    record.put("DP", cited.held().archive());
    return record.out.append("ER  - \n").toString();
  }

  private void dates(CitedDate date) {
    List<Integer> from = date.parts().get(0);
    if (date instanceof CitedDate.Day day) {
      put("DA", day.day().toString().replace('-', '/') + "/");
    }
    put("PY", from.get(0).toString());
  }

  private void put(String tag, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.append(tag).append("  - ").append(value).append('\n');
    }
  }
}
