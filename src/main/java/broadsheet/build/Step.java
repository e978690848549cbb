package broadsheet.build;

import java.io.IOException;

/**
 * What is done to one issue on its way; called for several at a time.
 *
 * @param <T> what comes in
 * @param <R> what goes out
 */
@FunctionalInterface
interface Step<T, R> {
  R take(T in) throws IOException;
}
