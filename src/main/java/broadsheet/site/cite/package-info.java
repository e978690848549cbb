/**
 * The forms in which things are cited.
 *
 * <p>In: a {@link broadsheet.site.cite.Cited}, what is known of an article, a printed page, an
 * issue, a column or a whole newspaper. Out: one string for each {@link
 * broadsheet.site.cite.CitationForm}: for people after GB/T 7714, APA, MLA and Chicago, for
 * programs as BibTeX, RIS and CSL-JSON. Pure functions; no clock is asked, so no day of access is
 * told. The scripts write some of these forms for clippings; {@code src/test/contract/cite} is what
 * both obey. It knows nothing of addresses, views or the words of the interface: a citation speaks
 * the language of its standard, whatever the interface speaks.
 */
@NullMarked
package broadsheet.site.cite;

import org.jspecify.annotations.NullMarked;
