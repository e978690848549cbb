package broadsheet.browser;

/**
 * What a reader looks at the site with.
 *
 * @param width of the viewport in CSS pixels
 * @param height of the viewport in CSS pixels
 * @param pixelRatio device pixels to a CSS pixel
 * @param dark whether the reader prefers dark colours
 */
public record Screen(int width, int height, double pixelRatio, boolean dark) {
  public static final Screen PHONE = new Screen(390, 844, 2, false);
  public static final Screen TABLET = new Screen(820, 1180, 1, false);
  public static final Screen DESK = new Screen(1440, 900, 1, false);

  /** The same screen at night. */
  public Screen inTheDark() {
    return new Screen(width, height, pixelRatio, true);
  }

  /** A screen of a given width and an everyday height. */
  public static Screen ofWidth(int width) {
    return new Screen(width, width < 600 ? 844 : 900, 1, false);
  }

  /** A phone-sized screen behaves as one: overlay scrollbars, the viewport tag obeyed. */
  boolean mobile() {
    return width < 600;
  }
}
