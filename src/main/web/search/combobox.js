import { element } from "./voice.js";

/**
 * A list of suggestions under a field, after the ARIA pattern of an editable combobox: the focus
 * stays in the field, the arrows choose, Enter takes, Escape closes the list and leaves the text.
 *
 * @template T
 */
export class Combobox {
  /** @type {T[]} */
  #items = [];
  #at = -1;
  #input;
  #list;
  #label;
  #take;

  /**
   * @param {HTMLInputElement} input
   * @param {HTMLElement} list empty, with an id
   * @param {(item: T) => (string | Node)[]} label what is shown of a suggestion
   * @param {(item: T) => void} take
   */
  constructor(input, list, label, take) {
    [this.#input, this.#list, this.#label, this.#take] = [input, list, label, take];
    const roles = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id,
      "aria-expanded": "false" };
    for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
    list.setAttribute("role", "listbox");
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => this.close());
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
      if (option) this.#choose([...list.children].indexOf(option));
    });
  }

  /** @param {T[]} items an empty list closes it */
  show(items) {
    this.#items = items;
    this.#at = -1;
    this.#list.replaceChildren(...items.map((item, i) => {
      const option = element("li", "", ...this.#label(item));
      option.id = `${this.#list.id}-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      return option;
    }));
    this.#list.hidden = items.length === 0;
    this.#input.setAttribute("aria-expanded", String(items.length > 0));
    this.#input.removeAttribute("aria-activedescendant");
  }

  close() {
    if (this.#items.length > 0) this.show([]);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing || this.#items.length === 0) return;
    const count = this.#items.length;
    if (event.key === "ArrowDown") this.#move((this.#at + 1) % count);
    else if (event.key === "ArrowUp") this.#move(this.#at <= 0 ? count - 1 : this.#at - 1);
    else if (event.key === "Enter" && this.#at >= 0) this.#choose(this.#at);
    else if (event.key === "Escape") this.close();
    else return;
    event.preventDefault();
  }

  /** @param {number} to */
  #move(to) {
    this.#at = to;
    [...this.#list.children].forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === to));
      if (i === to) option.scrollIntoView({ block: "nearest" });
    });
    this.#input.setAttribute("aria-activedescendant", `${this.#list.id}-${to}`);
  }

  /** @param {number} at */
  #choose(at) {
    const item = this.#items[at];
    this.close();
    if (item !== undefined) this.#take(item);
  }
}
