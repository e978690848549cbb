package broadsheet.site;

import org.jspecify.annotations.Nullable;

/**
 * The head of an issue.
 *
 * @param publication the newspaper
 * @param issue the issue, by its full date
 * @param date ISO date
 * @param number 期号, in words, or null
 * @param edition the edition, or null
 * @param counts how many pages and articles, in words
 */
public record Masthead(
    Link publication,
    Link issue,
    String date,
    @Nullable String number,
    @Nullable String edition,
    String counts) {}
