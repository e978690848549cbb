package broadsheet.search;

import java.io.IOException;

/**
 * The parts of an article's folded text, in their order.
 *
 * @param kicker UTF-16 units of the kicker with its end, 0 without a kicker
 * @param headline the same for the headline
 * @param deck the same for all deck lines together
 * @param body the same for all blocks together
 */
record Zones(int kicker, int headline, int deck, int body) {
  /** Units of the whole. */
  int units() {
    return kicker + headline + deck + body;
  }

  void writeTo(Bytes out) {
    out.varint(kicker).varint(headline).varint(deck).varint(body);
  }

  static Zones read(SpillInput in) throws IOException {
    int kicker = (int) in.varint();
    int headline = (int) in.varint();
    int deck = (int) in.varint();
    return new Zones(kicker, headline, deck, (int) in.varint());
  }
}
