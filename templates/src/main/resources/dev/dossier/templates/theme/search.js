/*
 * Search over all pages that the readers of this page may be led to. MiniSearch and the script with their
 * text and index, which is made for these readers alone, are loaded when the search is first opened; the index
 * is in a script because pages opened from a folder may not fetch. Hits are sections, with links to their
 * headings.
 */
(() => {
  "use strict";

  const own = document.currentScript;
  const root = own.dataset.root;
  const MOST = 30;
  const SHORTCUT = "dossier-search-key";
  /** Letters of scripts without spaces between words. */
  const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u30fc";
  const SPACED = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}_])+`;
  /** What is looked for as one: a word, or letters that no space parts. */
  const TERM = new RegExp(`[${UNSPACED}]+|${SPACED}`, "gu");
  /** The same in a text, where such letters stand for themselves. */
  const WORD = new RegExp(`[${UNSPACED}]|${SPACED}`, "gu");
  const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
  const PLAIN = /^[\x00-\x7f\u2010-\u203a]*$/;

  /** A text as it is compared: without case, accents and variants of width. */
  function folded(text) {
    const letters = PLAIN.test(text) ? text : text.normalize("NFKD").replace(/\p{M}+/gu, "");
    return letters.toLowerCase().replaceAll("\u03c2", "\u03c3");
  }

  function terms(text) {
    return folded(text).match(TERM) || [];
  }

  /** The words of a text as they stand in the index, which SearchWords.java takes apart in the same way. */
  function words(text) {
    return terms(text).flatMap((term) => {
      if (!IS_UNSPACED.test(term)) {
        return [term];
      }
      const letters = [...term];
      return letters.flatMap((letter, at) => (at + 1 < letters.length ? [letter, letter + letters[at + 1]] : [letter]));
    });
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

  /**
   * Words of titles are in the index under "title" for the first section of a page and under "page" for all
   * others. A section is found by those of its page only together with one of its own.
   */
  const OPTIONS = {
    fields: ["title", "heading", "text", "page"],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 6, heading: 3, page: 0.5 },
      combineWith: "AND",
      prefix: (term) => !IS_UNSPACED.test(term),
      filter: ({ match }) => Object.values(match).some((fields) => fields.some((field) => field !== "page")),
    },
  };

  /** The text, once it is there: pages as [path, title] and sections as [page, id, heading, text]. */
  let data;
  let serialized;
  /** Indexes of the sections, by their numbers. */
  const indexes = [];
  let ready = false;
  let loading;

  window.dossierSearch = (text, jsons) => {
    data = text;
    serialized = jsons;
  };

  function load(path) {
    return new Promise((resolve, reject) => {
      const script = element("script", { src: path });
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => reject(new Error(path)));
      document.head.append(script);
    });
  }

  /** Reads the indexes with pauses between them, in which the page answers. */
  async function build() {
    await Promise.all([load(new URL("minisearch.js", own.src)), load(own.dataset.index)]);
    for (const json of serialized) {
      await new Promise((resolve) => setTimeout(resolve));
      indexes.push(MiniSearch.loadJSON(json, OPTIONS));
    }
    serialized = undefined;
    ready = true;
  }

  /** How many letters of a term may be others, of at most `most`. */
  function tolerance(term, most) {
    const allowed = term.length < 4 ? 0 : term.length < 5 ? 1 : 2;
    return indexes.some((index) => index.search(term).length > 0) ? 0 : Math.min(most, allowed);
  }

  /** The hits for a query: all words must be there, or begin words; else words nearly like them. */
  function find(query) {
    const asked = terms(query);
    let hits = [];
    for (let most = 0; most <= 2 && hits.length === 0 && asked.join("").length > 1; most++) {
      const tolerances = new Map(asked.map((term) => [term, most && tolerance(term, most)]));
      const fuzzy = (term) => tolerances.get(term) ?? 0;
      hits = indexes.flatMap((index) => index.search(query, { fuzzy }));
    }
    return hits.sort((one, other) => other.score - one.score || one.id - other.id);
  }

  /* What is shown */

  const status = element("p", { class: "search-status", role: "status" });
  const results = element("ol", { class: "search-results" });
  const input = element("input", {
    id: "search-input",
    type: "search",
    autocomplete: "off",
    spellcheck: "false",
    maxlength: "200",
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

  /** Where terms stand in a text, as [from, to], in order. */
  function places(text, asked) {
    const found = [];
    const words = [...text.matchAll(WORD)].map((match) => ({ match, said: folded(match[0]) }));
    for (let at = 0; at < words.length; at++) {
      const start = words[at].match.index;
      for (const term of asked) {
        let said = words[at].said;
        let last = at;
        if (IS_UNSPACED.test(term)) {
          while (said.length < term.length && last + 1 < words.length) {
            last++;
            said += words[last].said;
          }
        }
        if (said.startsWith(term)) {
          found.push([start, words[last].match.index + words[last].match[0].length]);
          at = last;
          break;
        }
      }
    }
    return found;
  }

  /** The piece of a text around its first found word, with all found words marked. */
  function excerpt(text, asked, length) {
    const found = places(text, asked);
    let from = found.length > 0 ? Math.max(0, found[0][0] - Math.floor(length / 3)) : 0;
    if (from > 0) {
      from = text.indexOf(" ", from) + 1;
    }
    const to = text.length <= from + length ? text.length : text.lastIndexOf(" ", from + length);
    const pieces = [from > 0 ? "… " : ""];
    let at = from;
    for (const [start, end] of found) {
      if (start >= at && end <= to) {
        pieces.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
        at = end;
      }
    }
    pieces.push(text.slice(at, to), to < text.length ? " …" : "");
    return pieces;
  }

  /** A found section. What was asked for is marked in it, and what was found instead, but for single letters. */
  function hit(result, asked) {
    const marked = [...asked, ...result.terms.filter((term) => term.length > 1)];
    const [page, id, heading, text] = data.sections[result.id];
    const [path, title] = data.pages[page];
    const link = element(
      "a",
      { href: root + path + (id ? "#" + id : "") },
      element("span", { class: "hit-title" }, ...excerpt(title, marked, 200)),
    );
    if (heading) {
      link.append(element("span", { class: "hit-heading" }, ...excerpt(heading, marked, 200)));
    }
    if (text) {
      link.append(element("span", { class: "hit-text" }, ...excerpt(text, marked, 180)));
    }
    return element("li", {}, link);
  }

  function show() {
    if (!ready) {
      return;
    }
    const query = input.value.trim();
    const asked = terms(query);
    const hits = find(query);
    const pages = new Set(hits.map((each) => data.sections[each.id][0]));
    results.replaceChildren(...hits.slice(0, MOST).map((each) => hit(each, asked)));
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
