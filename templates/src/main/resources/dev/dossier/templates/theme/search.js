/*
 * Search over all pages that the readers of this page may be led to. The script with their text, which
 * is made for these readers alone, and the search library are loaded when the search is first opened;
 * both are scripts because pages opened from a folder may not fetch. Hits are sections, with links to
 * their headings.
 */
(() => {
  "use strict";

  const own = document.currentScript;
  const root = own.dataset.root;
  const MOST = 30;
  const BATCH = 200;
  const SHORTCUT = "dossier-search-key";
  const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
  const WORD = new RegExp(`[${CJK}]|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}_])+`, "gu");

  /** A word as it is compared: without case, accents and variants of width. */
  function folded(word) {
    return word.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  }

  function words(text) {
    return (text.match(WORD) || []).map(folded);
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  /* What is searched */

  /** The text, once it is there: pages as [path, title] and sections as [page, id, heading, text]. */
  let data;
  let index;
  let loading;

  window.dossierSearch = (text) => {
    data = text;
  };

  function load(path) {
    return new Promise((resolve, reject) => {
      const script = element("script", { src: path });
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => reject(new Error(path)));
      document.head.append(script);
    });
  }

  const NOTHING = Object.freeze({});
  const FIELDS = { title: 6, heading: 3, text: 1 };

  /** How often each word is in a text. */
  function counted(text) {
    const counts = new Map();
    for (const word of words(text)) {
      counts.set(word, (counts.get(word) || 0) + 1);
    }
    return counts;
  }

  /** The words of all fields of all sections, a batch at a time, so that the page answers meanwhile. */
  async function countAll() {
    const entries = [];
    for (let at = 0; at < data.sections.length; at++) {
      const [page, , heading, text] = data.sections[at];
      const isFirst = at === 0 || data.sections[at - 1][0] !== page;
      const fields = { title: isFirst ? data.pages[page][1] : "", heading, text };
      for (const field of Object.keys(FIELDS)) {
        const counts = counted(fields[field]);
        if (counts.size > 0) {
          const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
          entries.push({ at, field, counts, length });
        }
      }
      if (at % BATCH === BATCH - 1) {
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    return entries;
  }

  /**
   * The index in the form in which the library loads a stored one; its own builder takes several times
   * as long, because it makes an object of every word. Words are weighed by BM25, as it does.
   */
  function stored(entries) {
    const postings = new Map();
    const lengths = { title: [0, 0], heading: [0, 0], text: [0, 0] };
    for (const { at, field, counts, length } of entries) {
      lengths[field][0] += length;
      lengths[field][1] += 1;
      for (const word of counts.keys()) {
        let posting = postings.get(word);
        if (!posting) {
          posting = { count: 0, last: -1, title: {}, heading: {}, text: {} };
          postings.set(word, posting);
        }
        if (posting.last !== at) {
          posting.last = at;
          posting.count++;
        }
        posting[field][at] = NOTHING;
      }
    }
    const sorted = [...postings.keys()].sort();
    const invertedIndex = sorted.map((word, number) => {
      const { count, title, heading, text } = postings.get(word);
      const seldom = Math.log(1 + (data.sections.length - count + 0.5) / (count + 0.5));
      postings.set(word, { number, seldom });
      return [word, { _index: number, title, heading, text }];
    });
    const fieldVectors = entries.map(({ at, field, counts, length }) => {
      const mean = lengths[field][0] / lengths[field][1];
      const weights = [...counts].map(([word, count]) => {
        const { number, seldom } = postings.get(word);
        const often = (2.2 * count) / (1.2 * (0.25 + (0.75 * length) / mean) + count);
        return [number, Math.round(seldom * often * FIELDS[field] * 1000) / 1000];
      });
      return [`${field}/${at}`, weights.sort((one, other) => one[0] - other[0]).flat()];
    });
    return { version: lunr.version, fields: Object.keys(FIELDS), fieldVectors, invertedIndex, pipeline: [] };
  }

  async function build() {
    await Promise.all([load(root + "assets/lunr.js"), load(own.dataset.index)]);
    index = lunr.Index.load(stored(await countAll()));
  }

  /** The hits for a query: all words must be there, or begin words; else words nearly like them. */
  function find(query) {
    const asked = words(query);
    if (asked.join("").length < 2) {
      return [];
    }
    const all = lunr.Query.presence.REQUIRED;
    const exact = index.query((each) => {
      for (const word of asked) {
        each.term(word, { presence: all, wildcard: lunr.Query.wildcard.TRAILING });
        each.term(word, { boost: 8 });
      }
    });
    return exact.length > 0
      ? exact
      : index.query((each) => {
          for (const word of asked) {
            each.term(word, { presence: all, editDistance: word.length < 4 ? 0 : word.length < 8 ? 1 : 2 });
          }
        });
  }

  /* What is shown */

  const status = element("p", { class: "search-status", role: "status" });
  const results = element("ol", { class: "search-results" });
  const input = element("input", {
    id: "search-input",
    type: "search",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: "Words, an id, a name",
    "aria-controls": "search-results",
  });
  results.id = "search-results";
  const shortcut = element("input", { type: "checkbox", id: "search-key" });
  const close = element("button", { type: "button", class: "search-close" }, "Close");
  const dialog = element(
    "dialog",
    { class: "search", "aria-label": "Search" },
    element(
      "div",
      { class: "search-head" },
      element("label", { for: "search-input" }, "Search these pages"),
      close,
      input,
      status,
    ),
    results,
    element(
      "p",
      { class: "search-foot" },
      element("label", { for: "search-key" }, shortcut, " The key / opens the search"),
    ),
  );

  /** The piece of a text around its first found word, with all found words marked. */
  function excerpt(text, found, length) {
    const places = [...text.matchAll(WORD)].filter((match) => found.has(folded(match[0])));
    let from = places.length > 0 ? Math.max(0, places[0].index - Math.floor(length / 3)) : 0;
    if (from > 0) {
      from = text.indexOf(" ", from) + 1;
    }
    const to = text.length <= from + length ? text.length : text.lastIndexOf(" ", from + length);
    const pieces = [from > 0 ? "… " : ""];
    let at = from;
    for (const place of places) {
      const end = place.index + place[0].length;
      if (place.index >= at && end <= to) {
        pieces.push(text.slice(at, place.index), element("mark", {}, place[0]));
        at = end;
      }
    }
    pieces.push(text.slice(at, to), to < text.length ? " …" : "");
    return pieces;
  }

  function hit(result) {
    const [page, id, heading, text] = data.sections[result.ref];
    const [path, title] = data.pages[page];
    const found = new Set(Object.keys(result.matchData.metadata));
    const link = element(
      "a",
      { href: root + path + (id ? "#" + id : "") },
      element("span", { class: "hit-title" }, ...excerpt(title, found, 200)),
    );
    if (heading) {
      link.append(element("span", { class: "hit-heading" }, ...excerpt(heading, found, 200)));
    }
    if (text) {
      link.append(element("span", { class: "hit-text" }, ...excerpt(text, found, 180)));
    }
    return element("li", {}, link);
  }

  function show() {
    if (!index) {
      return;
    }
    const query = input.value.trim();
    const hits = find(query);
    const pages = new Set(hits.map((each) => data.sections[each.ref][0]));
    results.replaceChildren(...hits.slice(0, MOST).map(hit));
    results.scrollTop = 0;
    if (hits.length === 0) {
      status.textContent = query.length < 2 ? "" : "Nothing found";
    } else {
      status.textContent =
        `${hits.length} ${hits.length === 1 ? "place" : "places"} on ` +
        `${pages.size} ${pages.size === 1 ? "page" : "pages"}` +
        (hits.length > MOST ? `, the first ${MOST} shown` : "");
    }
  }

  function open() {
    if (dialog.open) {
      return;
    }
    dialog.showModal();
    input.select();
    if (!loading) {
      status.textContent = "Loading …";
      loading = build().then(
        () => {
          status.textContent = "";
          show();
        },
        () => {
          status.textContent = "The text of these pages cannot be loaded.";
        },
      );
    }
  }

  /* How it is reached and moved in */

  function slashOpens() {
    try {
      return localStorage.getItem(SHORTCUT) !== "off";
    } catch {
      return true;
    }
  }

  function isWriting(target) {
    return target instanceof Element && target.closest("input, textarea, select, [contenteditable]");
  }

  function move(event) {
    const links = [...results.querySelectorAll("a")];
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape") {
      // A search field would take the key to empty itself.
      event.preventDefault();
      dialog.close();
    } else if (event.key === "Enter" && event.target === input && links.length > 0) {
      event.preventDefault();
      links[0].click();
    } else if (event.key in steps && event.target !== shortcut) {
      event.preventDefault();
      const next = at + steps[event.key];
      if (next < 0) {
        input.focus();
      } else if (next < links.length) {
        links[next].focus();
      }
    }
  }

  input.addEventListener("input", show);
  dialog.addEventListener("keydown", move);
  close.addEventListener("click", () => dialog.close());
  results.addEventListener("click", (event) => {
    if (event.target.closest("a") && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      dialog.close();
    }
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  shortcut.checked = slashOpens();
  shortcut.addEventListener("change", () => {
    try {
      localStorage.setItem(SHORTCUT, shortcut.checked ? "on" : "off");
    } catch {
      // The choice cannot be kept.
    }
  });
  document.addEventListener("keydown", (event) => {
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
    const control = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if (control || (slash && slashOpens() && !isWriting(event.target))) {
      event.preventDefault();
      open();
    }
  });
  document.body.append(dialog);
  for (const button of document.querySelectorAll(".search-open")) {
    button.addEventListener("click", open);
  }
})();
