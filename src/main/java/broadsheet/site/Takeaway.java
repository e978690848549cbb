package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader takes away from a web page to find what stands there again: its permanent address,
 * and how to cite it.
 *
 * @param permalink its permanent address
 * @param first the citation that is shown before all others
 * @param others the other citations for people
 * @param records the same for programs, as plain text
 * @param json the same for programs, as JSON that is safe inside an element as it stands; null
 *     where programs have no word for what is cited
 */
public record Takeaway(
    String permalink,
    Citation first,
    List<Citation> others,
    List<Citation> records,
    @Nullable Citation json) {
  public Takeaway {
    others = List.copyOf(others);
    records = List.copyOf(records);
  }
}
