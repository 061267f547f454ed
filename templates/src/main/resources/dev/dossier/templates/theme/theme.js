/*
 * Puts the theme that a reader has chosen in place before anything is painted. It stands in the head
 * of every page and says with the class "scripted" that scripts run, so that controls which need them
 * appear. Where nothing is chosen, or cannot be remembered, the system's preference holds.
 */
(() => {
  "use strict";

  const root = document.documentElement;
  root.classList.add("scripted");
  try {
    const chosen = localStorage.getItem("dossier-theme");
    if (chosen === "dark" || chosen === "light") {
      root.dataset.theme = chosen;
    }
  } catch {
    // Storage is closed to this page: the system's preference holds.
  }
})();
