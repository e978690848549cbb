/**
 * The nouns of a newspaper archive: publication, issue, page, article and what they are made of.
 *
 * <p>Everything here is an immutable value. The package reads no file, writes none, and imports no
 * other room; every other room may import it.
 */
@NullMarked
package broadsheet.archive;

import org.jspecify.annotations.NullMarked;
