// A classic script, so that pages opened from disk load it without complaint: shows the button that
// puts an article into the clippings. Everything else is in clippings.js, fetched only then.
//   <p id="clip" hidden data-root="../" data-add="剪下" data-remove="已剪下" data-lost="…"><button type="button"></button> …</p>
(() => {
  const script = document.currentScript;
  const place = document.getElementById("clip");
  if (!script || !place || location.protocol === "file:") return;
  import(new URL("clippings.js", script.src).href).then(
    ({ openClippings, clipOfPage }) => {
      const root = new URL(place.dataset.root ?? "", location.href);
      const url = location.pathname.slice(root.pathname.length);
      const clip = clipOfPage(document, url);
      const button = place.querySelector("button");
      if (!clip || !button) return;
      const clippings = openClippings(root.href);
      const show = () => {
        const kept = clippings.has(url);
        button.setAttribute("aria-pressed", String(kept));
        button.textContent = (kept ? place.dataset.remove : place.dataset.add) ?? "";
        const lost = place.querySelector("[role=status]");
        if (lost) lost.textContent = kept && !clippings.kept ? place.dataset.lost ?? "" : "";
      };
      button.addEventListener("click", () => {
        if (clippings.has(url)) clippings.remove(url);
        else clippings.add([clip]);
        show();
      });
      addEventListener("storage", show);
      addEventListener("pageshow", show);
      show();
      place.hidden = false;
    },
    () => {}, // without the button the page is as readable as before
  );
})();
