/** Keeps how far a page was scrolled in its entry of the history, for who comes back to it. */

function rememberPlace() {
  if (history.state?.y !== scrollY) history.replaceState({ y: scrollY }, "");
}

/** From now on the page itself returns to the place, once it has its content again. */
export function keepPlace() {
  history.scrollRestoration = "manual";
  addEventListener("scrollend", rememberPlace);
  addEventListener("pagehide", rememberPlace);
}

/** Goes where the reader was in this entry of the history. */
export function returnToPlace() {
  if (history.state?.y) scrollTo(0, history.state.y);
}
