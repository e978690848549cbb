import { curveElement } from "./curve-view.js";
import { histogramOf } from "./histogram.js";
import { addressOf, isChosen, within } from "./state.js";
import { buttonElement, element, linkElement } from "./voice.js";

/**
 * What a result can be narrowed by: values as buttons, stretches of time as bars that are links.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./voice.js").Say} Say
 */

/** So many values of a facet are shown before one asks for more, and so many then. */
const FEW_VALUES = 8;
const MANY_VALUES = 300;

/**
 * The values of one facet as buttons.
 *
 * @param {string} field
 * @param {[string, number][]} values commonest first
 * @param {State} state
 * @param {(value: string) => string} label
 * @param {Say} say
 * @returns {HTMLElement | null} nothing where there is nothing to choose
 */
export function facetElement(field, values, state, label, say) {
  const missing = (state.filters[field] ?? []).filter((v) => values.every(([value]) => value !== v));
  /** @type {[string, number][]} */
  const all = [...values, ...missing.map((value) => /** @type {[string, number]} */ ([value, 0]))];
  const chosen = all.filter(([value]) => isChosen(state, field, value));
  if (all.length < 2 && chosen.length === 0) return null;
  const button = (/** @type {[string, number]} */ [value, count]) =>
    valueButton(field, value, count, label(value), isChosen(state, field, value));
  const first = all.slice(0, FEW_VALUES);
  const shown = [...first, ...chosen.filter((value) => !first.includes(value))];
  const box = element("fieldset", "search-facet", element("legend", "", say("facet-" + field)),
    ...shown.map(button));
  const rest = all.filter((value) => !shown.includes(value)).slice(0, MANY_VALUES);
  if (rest.length > 0) box.append(restButton(all.length, rest.map((value) => () => button(value)), say));
  return box;
}

/**
 * @param {string} field
 * @param {string} value
 * @param {number} count
 * @param {string} label
 * @param {boolean} pressed
 */
function valueButton(field, value, count, label, pressed) {
  const button = buttonElement("search-value", "");
  button.append(element("span", "", label), " ",
    element("span", "search-count", count.toLocaleString("en")));
  button.setAttribute("aria-pressed", String(pressed));
  button.dataset.field = field;
  button.dataset.value = value;
  return button;
}

/** @param {number} count @param {(() => HTMLElement)[]} rest makes the other values @param {Say} say */
function restButton(count, rest, say) {
  const more = buttonElement("search-all", say("all-values", { count: count.toLocaleString("en") }), () => {
    const made = rest.map((make) => make());
    more.replaceWith(...made);
    made[0].focus();
  });
  return more;
}

/**
 * The histogram: each bar is a link that sets the stretch of time.
 *
 * @param {[string, number][]} months articles by month, whatever stretch is chosen
 * @param {State} state
 * @param {Say} say
 * @returns {HTMLElement | null}
 */
export function timesElement(months, state, say) {
  const { level, bars, up } = histogramOf(months, state.from, state.to);
  if (bars.length < 2 && !state.from && !state.to) return null;
  const tallest = bars.reduce((most, { count }) => (count > most ? count : most), 1);
  const list = element("ol", "search-bars");
  for (const bar of bars) {
    const label = say(level === "decades" ? "decade" : level === "years" ? "year" : "month",
      { year: bar.label.slice(0, 4), month: Number(bar.label.slice(5)) });
    const item = element("li", "", barElement(bar, label, bar.count / tallest, state, up, say));
    list.append(item);
  }
  const box = element("fieldset", "search-facet search-times",
    element("legend", "", say("facet-year")), list);
  if (up !== null) {
    const wider = say(up.from === "" ? "all-years" : "decade", { year: up.from });
    const link = linkElement("search-up", addressOf(within(state, up.from, up.to)) || "?", "‹ " + wider);
    const year = level === "months" ? say("year", { year: state.from.slice(0, 4) }) : "";
    list.before(element("p", "search-above", link, " ", year));
  }
  box.append(curveElement(months, state, say) ?? "", rangeForm(state, say));
  return box;
}

/**
 * @param {import("./histogram.js").Bar} bar
 * @param {string} label
 * @param {number} share of the tallest
 * @param {State} state
 * @param {{from: string, to: string} | null} up
 * @param {Say} say
 */
function barElement(bar, label, share, state, up, say) {
  const count = bar.count.toLocaleString("en");
  const rod = element("span", "search-rod");
  rod.style.setProperty("--share", String(share));
  const parts = [element("span", "search-when", label), rod, element("span", "search-count", count)];
  if (bar.count === 0 && !bar.chosen) return element("span", "search-bar", ...parts);
  const year = bar.label.slice(0, 4);
  const next = bar.chosen ? within(state, up === null ? "" : year, up === null ? "" : year)
    : within(state, bar.from, bar.to);
  const link = linkElement("search-bar", addressOf(next) || "?", ...parts);
  if (bar.chosen) link.setAttribute("aria-current", "true");
  link.setAttribute("aria-label", say("bar", { when: label, count }));
  link.dataset.stretch = bar.label;
  return link;
}

/** Two fields for a stretch of time of one's own. @param {State} state @param {Say} say */
function rangeForm(state, say) {
  const field = (/** @type {"from" | "to"} */ name) => {
    const input = /** @type {HTMLInputElement} */ (element("input", ""));
    Object.assign(input, { type: "text", name, value: state[name], maxLength: 10, inputMode: "numeric",
      placeholder: "2022-11", pattern: "\\d{4}(-\\d\\d){0,2}", autocomplete: "off", title: say("range-form") });
    return element("label", "", say(name), " ", input);
  };
  const button = buttonElement("search-all", say("range-apply"));
  button.type = "submit";
  const form = element("form", "search-range", field("from"), field("to"), button);
  form.id = "search-range";
  return form;
}
