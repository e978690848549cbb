/**
 * Decides which web pages exist, their addresses, and what is printed on each.
 *
 * <p>In: the configuration, one {@link broadsheet.archive.Issue} at a time, and the summaries of
 * all issues. Out: views, ready to print, each with its path; a view holds strings, numbers and
 * lists, so that a template has nothing to decide. It renders nothing and writes nothing.
 */
@NullMarked
package broadsheet.site;

import org.jspecify.annotations.NullMarked;
