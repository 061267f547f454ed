/* Loads the page again as soon as it would show something else. The server answers a request for
   wait.js when that is so, or after a while; a script may be loaded where the page's policy forbids
   every other request. */
(() => {
  "use strict";
  const own = document.currentScript;
  const { page, tag } = own.dataset;
  const base = own.src.replace(/live\.js.*$/, "");
  let turn = 0;
  let pause = 0;

  const ask = () => {
    const script = document.createElement("script");
    turn += 1;
    script.src = `${base}wait.js?page=${encodeURIComponent(page)}&tag=${tag}&turn=${turn}`;
    script.onload = () => script.remove();
    script.onerror = () => {
      script.remove();
      pause = Math.min(pause + 250, 2000);
      setTimeout(ask, pause);
    };
    document.head.append(script);
  };
  document.addEventListener("dossier-same", () => {
    pause = 0;
    setTimeout(ask, 0);
  });
  document.addEventListener("dossier-changed", () => location.reload());

  /* Whether the reader folded the findings away is kept from one state to the next. */
  const panel = document.querySelector(".dossier-findings details");
  if (panel) {
    const key = "dossier-findings";
    const same = (() => {
      try {
        return sessionStorage.getItem(key);
      } catch {
        return null;
      }
    })();
    if (same === "closed" && !panel.closest(".stale")) {
      panel.open = false;
    }
    panel.addEventListener("toggle", () => {
      try {
        sessionStorage.setItem(key, panel.open ? "open" : "closed");
      } catch {
        /* Nothing is kept then. */
      }
    });
  }
  if (document.readyState === "complete") {
    ask();
  } else {
    addEventListener("load", () => setTimeout(ask, 0));
  }
})();
