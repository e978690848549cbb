/**
 * A view and a template in, bytes out.
 *
 * <p>In: a {@link broadsheet.site.View}, the folder of templates, the interface's words. Out: the
 * file's bytes in UTF-8, or a {@link broadsheet.render.TemplateProblem} that says which template is
 * missing or wrong and where. It decides nothing: which template belongs to a view follows from the
 * view's type. The door of FreeMarker.
 */
@NullMarked
package broadsheet.render;

import org.jspecify.annotations.NullMarked;
