import { open } from "./broadsheet-search.js";

/**
 * A search box for any page of any site:
 *
 *     <script type="module" src="https://archive.example/search/search-box.js"></script>
 *     <broadsheet-search archive="https://archive.example/"></broadsheet-search>
 *
 * Attributes, all optional: `archive`, the root of the archive's site (that of this script unless
 * said otherwise); `limit`, how many hits (5); `lang`, the language of its words (zh or en); `label`
 * and `placeholder` in place of its own. The look is inherited; `::part(input)`, `::part(button)`,
 * `::part(hit)`, `::part(more)` can be styled. A script on another site can only be loaded when
 * the archive's host sends `Access-Control-Allow-Origin`, for scripts and for the folder `search/`.
 *
 * Its words are here and not in the templates, since no template of ours prints the page.
 */

const BOX_WORDS = {
  zh: {
    label: "检索报刊档案", submit: "检索", working: "正在检索……", none: "没有找到", total: "共 {total} 篇",
    more: "在档案中查看全部结果", failed: "检索未能完成。", page: "第{page}版",
  },
  en: {
    label: "Search the newspaper archive", submit: "Search", working: "Searching…", none: "Nothing found",
    total: "{total} articles", more: "See all results in the archive",
    failed: "The search could not be completed.", page: "page {page}",
  },
};

const BOX_STYLE = `
  :host { display: block; }
  form { display: flex; flex-wrap: wrap; gap: .5em; }
  label { flex-basis: 100%; }
  input { flex: 1; min-width: 0; }
  input, button { font: inherit; padding: .4em .7em; }
  ol { list-style: none; margin: 0; padding: 0; }
  li { padding-block: .6em; overflow-wrap: anywhere; }
  small { display: block; opacity: .75; }
  p { margin-block: .5em; }
`;

/** Milliseconds without a keystroke after which a query counts as typed. */
const BOX_TYPED = 300;
const BOX_HITS = 5;

/** @param {string} tag @param {string} part @param {...(string | Node)} content @returns {HTMLElement} */
function boxElement(tag, part, ...content) {
  const made = document.createElement(tag);
  if (part) made.setAttribute("part", part);
  made.append(...content);
  return made;
}

class SearchBox extends HTMLElement {
  #asked = 0;
  #typing = 0;
  /** @type {Promise<any> | null} */
  #archive = null;

  connectedCallback() {
    if (this.shadowRoot) return;
    const shadow = this.attachShadow({ mode: "open", delegatesFocus: true });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BOX_STYLE);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.#form(), this.#status, this.#hits, this.#more);
    this.#more.hidden = true;
  }

  #input = /** @type {HTMLInputElement} */ (boxElement("input", "input"));
  #status = boxElement("p", "status");
  #hits = boxElement("ol", "hits");
  #more = boxElement("p", "more");

  get #words() {
    const language = this.getAttribute("lang") || this.closest("[lang]")?.getAttribute("lang") || "zh";
    return language.startsWith("en") ? BOX_WORDS.en : BOX_WORDS.zh;
  }

  /** The root of the archive's site. @returns {URL} */
  get #root() {
    const given = this.getAttribute("archive");
    const root = given ? new URL(given, document.baseURI) : new URL("../", import.meta.url);
    if (!root.pathname.endsWith("/")) root.pathname += "/";
    return root;
  }

  #form() {
    const words = this.#words;
    Object.assign(this.#input, { type: "search", id: "q", autocomplete: "off",
      placeholder: this.getAttribute("placeholder") ?? "" });
    const label = boxElement("label", "label", this.getAttribute("label") || words.label);
    label.setAttribute("for", "q");
    const form = boxElement("form", "form", label, this.#input, boxElement("button", "button", words.submit));
    form.setAttribute("role", "search");
    this.#status.setAttribute("role", "status");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#ask();
    });
    this.#input.addEventListener("input", (event) => {
      clearTimeout(this.#typing);
      if (!(/** @type {InputEvent} */ (event).isComposing)) this.#typing = setTimeout(() => void this.#ask(), BOX_TYPED);
    });
    this.#input.addEventListener("compositionend", () => void this.#ask());
    return form;
  }

  async #ask() {
    clearTimeout(this.#typing);
    const question = ++this.#asked;
    const q = this.#input.value.trim();
    if (q === "") return this.#show("", [], "");
    const slow = setTimeout(() => question === this.#asked && this.#show(this.#words.working, [], ""), 400);
    try {
      this.#archive ??= open(this.#root);
      const archive = await this.#archive;
      const limit = Number(this.getAttribute("limit")) || BOX_HITS;
      const { total, hits } = await archive.search(q, { limit, facets: false });
      if (question !== this.#asked) return;
      const names = new Map(archive.publications.map(({ id, name }) => [id, name]));
      const said = total === 0 ? this.#words.none : this.#words.total.replace("{total}", total.toLocaleString("en"));
      this.#show(said, hits.map((hit) => this.#hit(hit, q, names)), q);
    } catch {
      this.#archive = null;
      if (question === this.#asked) this.#show(this.#words.failed, [], q);
    } finally {
      clearTimeout(slow);
    }
  }

  /** @param {string} said @param {HTMLElement[]} hits @param {string} q the way to the archive's own page, unless empty */
  #show(said, hits, q) {
    this.#status.textContent = said;
    this.#hits.replaceChildren(...hits);
    const all = /** @type {HTMLAnchorElement} */ (boxElement("a", "", this.#words.more));
    all.href = new URL("search/index.html?" + new URLSearchParams({ q }), this.#root).href;
    this.#more.replaceChildren(all);
    this.#more.hidden = q === "";
  }

  /** @param {any} hit @param {string} q @param {Map<string, string>} names */
  #hit(hit, q, names) {
    const link = /** @type {HTMLAnchorElement} */ (boxElement("a", "headline", hit.headline));
    const address = new URL(hit.url, this.#root);
    address.search = new URLSearchParams({ q }).toString();
    link.href = address.href;
    const facts = [names.get(hit.publication) ?? hit.publication, hit.date,
      this.#words.page.replace("{page}", hit.page)].join(" · ");
    return boxElement("li", "hit", link, boxElement("small", "facts", facts));
  }
}

if (!customElements.get("broadsheet-search")) customElements.define("broadsheet-search", SearchBox);
