/**
 * Decides which web pages exist, their addresses, and what is printed on each.
 *
 * <p>In: the {@link broadsheet.site.Imprint} (configuration, words, which issues there are), one
 * {@link broadsheet.archive.Issue} at a time for {@link broadsheet.site.IssueSite}, and the
 * summaries of all issues for {@link broadsheet.site.ArchiveSite}. Out: {@link
 * broadsheet.site.WebPage}s. A {@link broadsheet.site.View} holds strings, numbers, booleans and
 * lists, so that a template has nothing to decide. Addresses are made in {@link
 * broadsheet.site.Urls} and nowhere else. It renders nothing and writes nothing; of files it reads
 * only the bundles of words ({@link broadsheet.site.Messages}).
 */
@NullMarked
package broadsheet.site;

import org.jspecify.annotations.NullMarked;
