/** One class a command; prints problems and returns exit codes. The door of picocli. */
@NullMarked
package broadsheet.cli;

import org.jspecify.annotations.NullMarked;
