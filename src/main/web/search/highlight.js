// A classic script, so that pages opened from disk load it without complaint: marks what was
// searched for (?q=) on an article's page. Everything else is in marks.js, fetched only then.
//   <script defer src="…/search/highlight.js" data-clear="清除 {count} 处标记"></script>
(() => {
  const script = document.currentScript;
  const query = new URLSearchParams(location.search).get("q");
  if (!script || !query || location.protocol === "file:") return;
  import(new URL("marks.js", script.src).href).then(
    ({ markPage }) => markPage(document, query, script.dataset.clear || "×"),
    () => {}, // without marks the page is as readable as before
  );
})();
