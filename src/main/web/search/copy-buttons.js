// A classic script, so that it works in pages opened from disk: a button beside each citation copies
// it. The words stand in the data attributes of the folded list.
//   <details class="cite" data-copy="复制" data-copied="已复制" data-yourself="已选中，请用 Ctrl+C 复制">
(() => {
  const list = /** @type {HTMLElement | null} */ (document.querySelector("details.cite"));
  if (!list) return;
  const { copy = "", copied = "", yourself = "" } = list.dataset;
  const said = document.createElement("p");
  said.className = "copy-said";
  said.setAttribute("role", "status");
  list.after(said);

  /** @param {Element} citation @returns {string} with the reader's day, where the standard wants it */
  const textOf = (citation) => {
    const text = (citation.textContent ?? "").trim();
    if (!citation.matches("[data-day]")) return text;
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, "0")).join("-");
    return text.replace(/(?=\. https?:\S+$)/, `[${day}]`);
  };

  /** @param {Element} citation @param {string} style */
  const hand = async (citation, style) => {
    try {
      await navigator.clipboard.writeText(textOf(citation));
      said.textContent = `${copied} ${style}`;
    } catch {
      getSelection()?.selectAllChildren(citation);
      said.textContent = yourself;
    }
  };

  for (const citation of document.querySelectorAll("dd.citation, .cite pre")) {
    const term = citation.closest("dd")?.previousElementSibling;
    if (!term) continue;
    const style = (term.textContent ?? "").trim();
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy;
    button.setAttribute("aria-label", `${copy} ${style}`);
    button.addEventListener("click", () => void hand(citation, style));
    term.append(button);
  }
})();
