/**
 * Strings in, strings or tokens out: folding, normalisation, Markdown, slugs.
 *
 * <p>It knows nothing of newspapers and imports no other room. It is the door of flexmark and ICU.
 */
@NullMarked
package broadsheet.text;

import org.jspecify.annotations.NullMarked;
