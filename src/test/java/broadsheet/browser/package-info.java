/**
 * Drives a real Chromium over a finished site, served from the loopback address.
 *
 * <p>A test class named {@code *IT} (run by {@code mvn verify}) starts a {@link
 * broadsheet.browser.StaticServer} over a folder and a {@link broadsheet.browser.Browser} on it;
 * {@link broadsheet.browser.Screenshots} does the same from the command line for human eyes.
 */
@NullMarked
package broadsheet.browser;

import org.jspecify.annotations.NullMarked;
