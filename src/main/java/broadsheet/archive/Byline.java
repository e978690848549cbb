package broadsheet.archive;

import java.util.List;

/**
 * Somebody who signs an article.
 *
 * @param name the name, without inner spaces
 * @param role 记者, 通讯员, 编辑, or 作者 when the page does not say
 */
public record Byline(String name, String role) {
  /** What somebody did who wrote nothing: editing, translating, proof-reading, setting. */
  private static final List<String> NOT_AUTHORS =
      List.of("编辑", "责编", "主编", "美编", "译", "校", "版式", "制图");

  /** Whether somebody wrote what is signed, and is named where it is cited. */
  public boolean isAuthor() {
    return NOT_AUTHORS.stream().noneMatch(role::contains);
  }
}
