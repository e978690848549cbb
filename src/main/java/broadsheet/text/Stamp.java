package broadsheet.text;

import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A number of 64 bits that tells whether something is what it was: made of all its fields, one
 * after the other. Of two things that differ, one in 2<sup>64</sup> have the same.
 *
 * <p>It depends on nothing but the fields, so it may be written down and compared by a later
 * program. Not safe against those who look for two things with one stamp.
 */
public final class Stamp {
  /** The multipliers of MurmurHash3's 64-bit finalizer (Austin Appleby, public domain). */
  private static final long FIRST = 0xFF51AFD7ED558CCDL;

  private static final long SECOND = 0xC4CEB9FE1A85EC53L;

  private long state;

  /** The stamp of nothing yet. */
  public Stamp() {
    state = SECOND;
  }

  public Stamp add(long number) {
    long mixed = (state ^ number) * FIRST;
    mixed ^= mixed >>> 32;
    state = mixed * SECOND + number;
    state ^= state >>> 29;
    return this;
  }

  /** Adds a text, or that there is none. */
  public Stamp add(@Nullable CharSequence text) {
    if (text == null) {
      return add(-1L);
    }
    int length = text.length();
    add((long) length);
    for (int i = 0; i + 3 < length; i += 4) {
      long four =
          ((long) text.charAt(i) << 48)
              | ((long) text.charAt(i + 1) << 32)
              | ((long) text.charAt(i + 2) << 16)
              | text.charAt(i + 3);
      add(four);
    }
    for (int i = length & ~3; i < length; i++) {
      add((long) text.charAt(i));
    }
    return this;
  }

  /** Adds a list of texts, told from the same texts in two lists. */
  public Stamp addAll(Collection<? extends CharSequence> texts) {
    add((long) texts.size());
    texts.forEach(this::add);
    return this;
  }

  /** Adds a list of things, told from the same things in two lists. */
  public <T> Stamp addAll(Collection<T> things, BiConsumer<Stamp, T> how) {
    add((long) things.size());
    things.forEach(thing -> how.accept(this, thing));
    return this;
  }

  /** Adds a thing, or that there is none. */
  public <T> Stamp add(@Nullable T thing, BiConsumer<Stamp, T> how) {
    if (thing == null) {
      return add(-1L);
    }
    add(1L);
    how.accept(this, thing);
    return this;
  }

  /** The number; never 0, which may stand for none. */
  public long value() {
    long value = state ^ (state >>> 31);
    return value == 0 ? 1 : value;
  }
}
