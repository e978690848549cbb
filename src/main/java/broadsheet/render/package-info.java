/**
 * A view and a template in, bytes out.
 *
 * <p>It decides nothing: which template belongs to a view follows from the view's type. The door of
 * FreeMarker.
 */
@NullMarked
package broadsheet.render;

import org.jspecify.annotations.NullMarked;
