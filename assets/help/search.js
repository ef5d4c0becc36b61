// Search over the tables of functions, without a server or a library. An entry is shown if it contains every word.
(() => {
  "use strict";
  const box = document.querySelector("search");
  const input = document.getElementById("query");
  const status = document.getElementById("found");
  const entries = [...document.querySelectorAll("[data-words]")];
  const sections = [...document.querySelectorAll("section.functions")];

  const show = () => {
    const words = input.value.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      entry.hidden = !words.every((word) => entry.dataset.words.includes(word));
      if (!entry.hidden) shown += 1;
    }
    for (const section of sections) section.hidden = !section.querySelector("[data-words]:not([hidden])");
    if (words.length === 0) status.textContent = "";
    else status.textContent = shown === 0 ? status.dataset.none : `${shown} ${status.dataset.found}`;
  };

  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing && input.value.trim() !== "")
      entries
        .find((entry) => !entry.hidden)
        ?.querySelector("a")
        .click();
    if (event.key === "Escape") {
      input.value = "";
      show();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (
      event.key !== "/" ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      document.activeElement === input
    )
      return;
    event.preventDefault();
    input.focus();
  });
  // The box is hidden in the page, so that it does not appear if scripts are blocked.
  box.hidden = false;
  show();
})();
