/** Corrections that are proposed with their reasons and never applied. */
@NullMarked
package broadsheet.derive.corrections;

import org.jspecify.annotations.NullMarked;
