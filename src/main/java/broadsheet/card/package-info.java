/**
 * Draws the pictures that other sites show where somebody shares a page.
 *
 * <p>In: a {@link broadsheet.site.CardView}. Out: the bytes of a PNG file of 1200 by 630 points,
 * the same under any locale, on any core and whatever fonts the machine has: letters are outlines
 * of the font that comes with the tool, so nothing is asked of the system.
 *
 * <p>Here is the door of FontBox, which reads that font, and of {@code java.awt}, which fills the
 * outlines. Nothing here opens a file of the user or decides what a card says.
 */
@NullMarked
package broadsheet.card;

import org.jspecify.annotations.NullMarked;
