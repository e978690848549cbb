package broadsheet.register;

import broadsheet.archive.Issue;
import java.util.List;

/**
 * An issue whose articles are where they were.
 *
 * @param issue the issue
 * @param published what the register says of it from now on, by page and number
 */
public record Kept(Issue issue, List<Published> published) {
  public Kept {
    published = List.copyOf(published);
  }
}
