/**
 * Reads a finished site as a stranger would, knowing nothing of how it was made.
 *
 * <p>In: a folder of files. Out: a {@link broadsheet.check.CheckReport} of problems, each at the
 * line and column of the site's own file. It changes nothing, asks no network, and shares no code
 * with the rooms whose work it judges: it has its own reader of addresses, of JSON and of the
 * search index. The door of jsoup (which source may use too, for HTML pages of a newspaper).
 *
 * <pre>
 * SiteTable ─► readers, one file at a time ─► FileFacts ─► Crossings ─► SearchEntries ─► report
 * (what is     PageReader StylesheetReader     (a few       anchors,     every entry
 *  there)      XmlReader: feeds, sitemaps       hundred      neighbours,  lands on a
 *                                               bytes)       orphans      page
 * </pre>
 *
 * <p>Start with {@link broadsheet.check.SiteCheck}. The kinds of faults are in {@code Fault}.
 */
@NullMarked
package broadsheet.check;

import org.jspecify.annotations.NullMarked;
