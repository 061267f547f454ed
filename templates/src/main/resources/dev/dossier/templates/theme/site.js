/*
 * What the frame of a page does beyond links: the switch between dark and light, a navigation that
 * shows its current item, and drawings that begin with their first step where they are wider than the
 * screen. Without scripts the switch is not there and everything else works.
 */
(() => {
  "use strict";

  const KEY = "dossier-theme";
  const root = document.documentElement;
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

  /** Whether the page is dark, by choice or else by the system's preference. */
  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : systemIsDark.matches;
  }

  /** Remembers a choice; one that is what the system prefers anyway is forgotten. */
  function choose(dark) {
    const choice = dark === systemIsDark.matches ? null : dark ? "dark" : "light";
    if (choice) {
      root.dataset.theme = choice;
    } else {
      delete root.dataset.theme;
    }
    try {
      if (choice) {
        localStorage.setItem(KEY, choice);
      } else {
        localStorage.removeItem(KEY);
      }
    } catch {
      // The choice holds for this page alone.
    }
  }

  const button = document.querySelector(".theme-switch");
  if (button) {
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      choose(!isDark());
      show();
    });
    systemIsDark.addEventListener("change", show);
    show();
  }

  const navigation = document.querySelector(".site-nav");
  const current = navigation && navigation.querySelector('[aria-current="page"]');
  if (current && navigation.scrollHeight > navigation.clientHeight) {
    const place = current.getBoundingClientRect();
    const frame = navigation.getBoundingClientRect();
    if (place.bottom > frame.bottom) {
      navigation.scrollTop += place.top - frame.top - frame.height / 2;
    }
  }

  for (const drawing of document.querySelectorAll(".figure-scroll.flow")) {
    const first = drawing.querySelector(".flow-box");
    if (first && drawing.scrollWidth > drawing.clientWidth) {
      const place = first.getBoundingClientRect();
      const frame = drawing.getBoundingClientRect();
      drawing.scrollLeft += place.left + place.width / 2 - frame.left - frame.width / 2;
    }
  }
})();
