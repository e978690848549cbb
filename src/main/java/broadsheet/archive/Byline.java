package broadsheet.archive;

/**
 * Somebody who signs an article.
 *
 * @param name the name, without inner spaces
 * @param role 记者, 通讯员, 编辑, or 作者 when the page does not say
 */
public record Byline(String name, String role) {}
