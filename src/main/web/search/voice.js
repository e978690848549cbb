/**
 * Speaks to the reader of one of our pages. The words stand in the data attributes of the page's
 * element, so that they are in the language of the interface.
 *
 * @typedef {(key: string, values?: Record<string, string | number>) => string} Say
 */

/** Milliseconds that a sentence must have stood before it is read out, so that typing is quiet. */
const SETTLED = 800;

export class Voice {
  /** @param {HTMLElement} page @param {HTMLElement} seen @param {HTMLElement} heard a live region */
  constructor(page, seen, heard) {
    this.seen = seen;
    this.heard = heard;
    this.settling = 0;
    /** @type {Say} a sentence with its gaps filled; empty when the page has none of that name */
    this.say = (key, values = {}) => {
      const name = key.replace(/[-.](\w)/g, (_, letter) => letter.toUpperCase());
      return (page.dataset[name] ?? "").replace(/\{(\w+)\}/g, (gap, value) => String(values[value] ?? gap));
    };
  }

  /** Shows a sentence at once, and has it read out when it has stood for a moment. @param {string} text */
  tell(text) {
    this.seen.textContent = text;
    clearTimeout(this.settling);
    this.settling = setTimeout(() => { this.heard.textContent = text; }, SETTLED);
  }
}

/** Milliseconds after which the reader is told that something is going on. */
const SLOW = 400;
/** Milliseconds between two looks at how far it has come. */
const LOOK = 250;

/** Tells what is being loaded, where it takes longer than a moment. */
export class Waiting {
  #slow = 0;
  #looks = 0;
  #files = 0;
  #bytes = 0;
  /** @type {PerformanceObserver | null} */
  #observer = null;

  /**
   * @param {() => void} onSlow said once
   * @param {(files: number, kilobytes: number) => void} onLoaded said again and again, when known
   */
  constructor(onSlow, onLoaded) {
    this.#observe();
    this.#slow = setTimeout(() => {
      onSlow();
      this.#looks = setInterval(() => {
        if (this.#files > 0) onLoaded(this.#files, Math.ceil(this.#bytes / 1024));
      }, LOOK);
    }, SLOW);
  }

  #observe() {
    try {
      this.#observer = new PerformanceObserver((list) => {
        for (const entry of /** @type {PerformanceResourceTiming[]} */ (list.getEntries())) {
          if (!/\.(bin|json|js)$/.test(entry.name)) continue;
          this.#files++;
          this.#bytes += entry.encodedBodySize ?? 0;
        }
      });
      this.#observer.observe({ type: "resource" });
    } catch {
      // Without figures it is only said that something is going on.
    }
  }

  end() {
    clearTimeout(this.#slow);
    clearInterval(this.#looks);
    this.#observer?.disconnect();
  }
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {...(string | Node)} content as text, never as HTML
 * @returns {HTMLElement}
 */
export function element(tag, className, ...content) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** @param {string} className @param {string} text @param {() => void} [act] @returns {HTMLButtonElement} */
export function buttonElement(className, text, act) {
  const button = /** @type {HTMLButtonElement} */ (element("button", className, text));
  button.type = "button";
  if (act) button.addEventListener("click", act);
  return button;
}

/** @param {string} className @param {string} href @param {...(string | Node)} content @returns {HTMLElement} */
export function linkElement(className, href, ...content) {
  const link = element("a", className, ...content);
  link.setAttribute("href", href);
  return link;
}

/** Hands a text to the reader as a file. @param {string} name @param {string} type @param {string} text */
export function saveFile(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = /** @type {HTMLAnchorElement} */ (linkElement("", address));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
