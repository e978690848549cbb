/**
 * The finished site before judges that are not ours: the Nu HTML checker, axe, a browser with a
 * strict policy, readers of feeds, sitemaps, linked data and link previews; and on the scales.
 *
 * <p>What is judged are page types, found in the site itself ({@link broadsheet.judged.PageTypes}),
 * so that a new type of page is judged without being named anywhere.
 */
@NullMarked
package broadsheet.judged;

import org.jspecify.annotations.NullMarked;
