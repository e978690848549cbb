// A classic script, so that it works in pages opened from disk: arrow keys go from link to link of a
// calendar, a table of coverage or a strip, for its days are too many for the tab key.
(() => {
  /** So far apart may be the middles of what is read as one column. */
  const NEAR = 12;

  /** The middle of a link. @param {Element} link */
  const middle = (link) => {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };

  /**
   * The nearest link straight above or below.
   *
   * @param {HTMLAnchorElement[]} links
   * @param {Element} from
   * @param {number} step -1 upwards, 1 downwards
   */
  const inColumn = (links, from, step) => {
    const here = middle(from);
    return links
      .filter((link) => Math.abs(middle(link).x - here.x) < NEAR && (middle(link).y - here.y) * step > 2)
      .sort((one, other) => (middle(one).y - middle(other).y) * step)[0];
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const from = event.target instanceof Element ? event.target.closest("td a") : null;
    // The months of a year are one calendar.
    const table = from?.closest(".months") ?? from?.closest("table");
    if (!from || !table) return;
    const links = /** @type {HTMLAnchorElement[]} */ ([...table.querySelectorAll("td a")]);
    const at = links.indexOf(/** @type {HTMLAnchorElement} */ (from));
    /** @type {Record<string, () => HTMLAnchorElement | undefined>} */
    const ways = {
      ArrowRight: () => links[at + 1],
      ArrowLeft: () => links[at - 1],
      ArrowDown: () => inColumn(links, from, 1),
      ArrowUp: () => inColumn(links, from, -1),
      Home: () => links[0],
      End: () => links[links.length - 1],
    };
    const to = ways[event.key]?.();
    if (to) {
      event.preventDefault();
      to.focus();
    }
  });
})();
