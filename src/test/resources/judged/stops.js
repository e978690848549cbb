// Run inside a page by StopsIT: keeps what a reader with a keyboard meets on it.
window.stops = (() => {
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  /** An area that scrolls is a stop of its own where nothing inside it is one. */
  const scrolls = (at) =>
    /auto|scroll/.test(getComputedStyle(at).overflow) &&
    (at.scrollWidth > at.clientWidth || at.scrollHeight > at.clientHeight) &&
    !at.querySelector(FOCUSABLE);
  const isStop = (at) => (at.matches(FOCUSABLE) && !at.disabled && at.type !== "hidden") || scrolls(at);
  /** What is drawn may be left out where its table leads to the same place by words. */
  const isLeftOut = (at) =>
    at.tabIndex < 0 && at.closest("svg") &&
    [...document.querySelectorAll("a[href]:not([tabindex])")].some(
      (twin) => twin.getAttribute("href") === at.getAttribute("href"));
  const seen = (at) => at.checkVisibility({ checkVisibilityCSS: true });
  const elements = () => [...document.body.querySelectorAll("*")].filter(seen);
  const named = (at) => at.outerHTML.replace(/\s+/g, " ").slice(0, 110);

  const drawn = (at) => {
    const s = getComputedStyle(at);
    const outline = s.outlineStyle === "none" ? "" : `${s.outlineWidth} ${s.outlineColor}`;
    return [outline, s.borderColor, s.borderWidth, s.backgroundColor, s.boxShadow, s.fill, s.stroke].join();
  };
  const looks = (at) => [at, ...at.querySelectorAll("svg *, rect")].map(drawn).join(";");

  const uncovered = (at) =>
    [...at.getClientRects()].some(({ left, right, top, bottom }) => {
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return hit && (hit === at || at.contains(hit));
    });

  let all = [];
  let before = new Map();
  let met = [];
  let faults = [];

  const meet = () => {
    const at = document.activeElement;
    if (!all.includes(at) || met.includes(at)) return;
    met.push(at);
    if (before.get(at) === looks(at)) faults.push("same look with and without focus: " + named(at));
    if (!uncovered(at)) faults.push("covered or outside the window: " + named(at));
  };
  // When the next key goes down the page has scrolled to where the last one led.
  addEventListener("keydown", meet, true);

  return {
    begin() {
      faults = [];
      all = elements().filter(isStop).filter((at) => !isLeftOut(at));
      before = new Map(all.map((at) => [at, looks(at)]));
      met = [];
      return all.length;
    },
    /** How many are still to come. */
    left() {
      meet();
      return all.length - met.length;
    },
    end(backwards) {
      meet();
      const order = met.map((at) => all.indexOf(at));
      if (backwards) order.reverse();
      const breaks = order.slice(1).filter((at, place) => at < order[place]);
      // Backwards the way begins where the last one ended, and comes round once.
      if (breaks.length > (backwards ? 1 : 0)) {
        faults.push("order is not that of the page: " + named(all[breaks[0]]));
      }
      all.filter((at) => !met.includes(at)).forEach((at) =>
        faults.push((backwards ? "never reached backwards: " : "never reached: ") + named(at)));
      const told = faults;
      faults = [];
      met = [];
      return told;
    },
    moving() {
      const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0);
      return elements()
        .filter((at) => {
          const s = getComputedStyle(at);
          return lasts(s.transitionDuration) || (s.animationName !== "none" && lasts(s.animationDuration));
        })
        .map((at) => "moves: " + named(at));
    },
    foreign() {
      const told = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        const at = text.parentElement;
        if (!seen(at) || at.closest("script, style, code, pre")) continue;
        const own = at.closest("[lang]").getAttribute("lang");
        const chinese = /\p{Script=Han}/u.test(text.data);
        const latin = /\p{Script=Latin}[\p{Script=Latin}'’-]*(?:[ ,]+\p{Script=Latin}[\p{Script=Latin}'’-]*){3,}/u.test(text.data);
        if (own.startsWith("zh") ? latin : chinese) {
          told.push(`language is said to be ${own}: ${text.data.trim().slice(0, 60)} in ${named(at).slice(0, 60)}`);
        }
      }
      return told;
    },
    cutOff() {
      const told = [];
      const page = document.documentElement;
      if (page.scrollWidth > page.clientWidth) told.push(`cut off: page wider than ${innerWidth}`);
      for (const at of elements()) {
        const s = getComputedStyle(at);
        if (s.display === "inline" || at.closest(".unseen, .skip, svg")) continue;
        const small = at.clientWidth <= 1 || s.clipPath !== "none";
        if (/hidden|clip/.test(s.overflow) && !small && at.scrollWidth > at.clientWidth + 1) {
          told.push(`cut off at ${innerWidth}: ${named(at)}`);
        }
      }
      return told;
    },
  };
})();
