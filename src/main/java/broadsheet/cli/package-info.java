/**
 * One class a command: {@code build}, {@code read}, {@code check}, {@code serve}, {@code init},
 * {@code add}.
 *
 * <p>In: the words of the command line. Out: problems and what a command has to say on two streams,
 * and the exit status: 0 clean, 1 the content or the site has errors or a file cannot be used, 2
 * the command was not understood. The only room that speaks, and the door of picocli; it decides
 * nothing that a build or a check could decide.
 */
@NullMarked
package broadsheet.cli;

import org.jspecify.annotations.NullMarked;
