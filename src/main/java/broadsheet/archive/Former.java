package broadsheet.archive;

import org.jspecify.annotations.Nullable;

/**
 * An address of an issue under which an article was published once and none stands now.
 *
 * @param page label of the page
 * @param number number of the article there
 * @param now the article of this issue that has its text now, or null where none has
 */
public record Former(String page, int number, @Nullable ArticleId now) {}
