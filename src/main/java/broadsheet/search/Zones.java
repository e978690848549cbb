package broadsheet.search;

/**
 * The parts of an article's folded text, in their order.
 *
 * @param kicker UTF-16 units of the kicker with its end, 0 without a kicker
 * @param headline the same for the headline
 * @param deck the same for all deck lines together
 * @param body the same for all blocks together
 */
public record Zones(int kicker, int headline, int deck, int body) {
  /** Units of the whole. */
  int units() {
    return kicker + headline + deck + body;
  }

  void writeTo(Bytes out) {
    out.varint(kicker).varint(headline).varint(deck).varint(body);
  }

  /** Whether a unit of the text is in the headline. */
  boolean inHeadline(long at) {
    return at >= kicker && at < kicker + headline;
  }

  /** Whether a unit of the text is in the body. */
  boolean inBody(long at) {
    return at >= kicker + headline + deck;
  }
}
