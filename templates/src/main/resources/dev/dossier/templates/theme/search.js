/*
 * Search over all pages that the readers of this page may be led to. The script with their text, which
 * is made for these readers alone, is loaded when the search is first opened; it is a script because pages
 * opened from a folder may not fetch. Hits are sections, with links to their headings.
 *
 * There is no index: the text is read through for each query. That takes some milliseconds for a site of
 * a megabyte, and nothing has to be built before the first answer.
 */
(() => {
  "use strict";

  const own = document.currentScript;
  const root = own.dataset.root;
  const MOST = 30;
  const BATCH = 1000;
  const SHORTCUT = "dossier-search-key";
  const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
  /** What is looked for as one: a word, or letters of scripts without spaces between words. */
  const TERM = new RegExp(`[${CJK}\u30fc]+|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}_])+`, "gu");
  /** The same in a text, where such letters stand for themselves. */
  const WORD = new RegExp(`[${CJK}\u30fc]|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}_])+`, "gu");
  const WITHOUT_SPACES = new RegExp(`^[${CJK}]`, "u");
  const LETTER = /[\p{L}\p{N}_]/u;
  const PLAIN = /^[\x00-\x7f\u2010-\u203a]*$/;

  /** A text as it is compared: without case, accents and variants of width. */
  function folded(text) {
    return (PLAIN.test(text) ? text : text.normalize("NFKD").replace(/\p{M}+/gu, "")).toLowerCase();
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
  /** The same as it is compared: titles by page; headings and texts by section. */
  let titles;
  let headings;
  let texts;
  let firsts;
  let meanLength;
  let vocabulary;
  let ready = false;
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

  /** Folds all texts, a batch at a time, so that the page answers meanwhile. */
  async function build() {
    await load(own.dataset.index);
    titles = data.pages.map(([, title]) => folded(title));
    headings = [];
    texts = [];
    firsts = [];
    let length = 0;
    for (let at = 0; at < data.sections.length; at++) {
      const [page, , heading, text] = data.sections[at];
      headings.push(folded(heading));
      texts.push(folded(text));
      firsts.push(at === 0 || data.sections[at - 1][0] !== page);
      length += text.length;
      if (at % BATCH === BATCH - 1) {
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    meanLength = Math.max(1, length / Math.max(1, data.sections.length));
    ready = true;
  }

  function isLetter(text, at) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      return (code > 96 && code < 123) || (code > 47 && code < 58) || code === 95;
    }
    return at < text.length && LETTER.test(text[at]);
  }

  const ENOUGH = 16;

  /** How often words of a text begin with a term; one that is the whole word counts twice. */
  function counted(text, term) {
    const anywhere = WITHOUT_SPACES.test(term);
    let count = 0;
    for (let at = text.indexOf(term); at >= 0 && count < ENOUGH; at = text.indexOf(term, at + term.length)) {
      if (anywhere || at === 0 || !isLetter(text, at - 1)) {
        count += anywhere || !isLetter(text, at + term.length) ? 2 : 1;
      }
    }
    return count;
  }

  function most(alternatives, text) {
    let count = 0;
    for (const term of alternatives) {
      count = Math.max(count, counted(text, term));
    }
    return count;
  }

  /**
   * The sections in which all terms stand, best first: one term at least in the section itself, others
   * perhaps in the title of its page. Terms are weighed by BM25, those in titles and headings more.
   *
   * @param terms for each term what may stand for it
   */
  function ranked(terms) {
    const inTitles = terms.map((term) => titles.map((title) => most(term, title)));
    let candidates = [];
    for (let at = 0; at < texts.length; at++) {
      const page = data.sections[at][0];
      let own = 0;
      const counts = [];
      for (let number = 0; number < terms.length; number++) {
        const title = inTitles[number][page];
        const here =
          3 * most(terms[number], headings[at]) + most(terms[number], texts[at]) + (firsts[at] ? 6 * title : 0);
        if (here === 0 && title === 0) {
          break;
        }
        own += here;
        counts.push(here || 0.5);
      }
      if (own > 0 && counts.length === terms.length) {
        candidates.push({ ref: at, counts });
      }
    }
    const seldom = Math.log(1 + texts.length / (candidates.length + 1));
    candidates.forEach((each) => {
      const length = 0.25 + (0.75 * texts[each.ref].length) / meanLength;
      each.score = each.counts.reduce((sum, count) => sum + (seldom * 2.2 * count) / (1.2 * length + count), 0);
    });
    return candidates.sort((one, other) => other.score - one.score || one.ref - other.ref);
  }

  /** How many letters have to be put in, left out, changed or exchanged; more than `most` is too many. */
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) {
      return most + 1;
    }
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (unused, at) => at);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1] ? 0 : 1;
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      before = last;
      last = row;
    }
    return last[other.length];
  }

  /** The words of all pages that are nearly like a term. */
  function near(term) {
    if (!vocabulary) {
      vocabulary = new Set();
      for (const all of [titles, headings, texts]) {
        all.forEach((text) => (text.match(WORD) || []).forEach((word) => vocabulary.add(word)));
      }
    }
    const allowed = term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
    return [...vocabulary].filter((word) => distance(term, word, allowed) <= allowed);
  }

  function isThere(term) {
    return [titles, headings, texts].some((all) => all.some((text) => counted(text, term) > 0));
  }

  /** The hits for a query: all words must be there, or begin words; else words nearly like them. */
  function find(query) {
    const asked = (query.match(TERM) || []).map(folded);
    if (asked.join("").length < 2) {
      return { hits: [], terms: [] };
    }
    const exact = ranked(asked.map((term) => [term]));
    if (exact.length > 0) {
      return { hits: exact, terms: asked };
    }
    const others = asked.map((term) => (isThere(term) ? [term] : near(term)));
    return others.every((each) => each.length > 0)
      ? { hits: ranked(others), terms: others.flat() }
      : { hits: [], terms: [] };
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

  /** Where terms stand in a text, as [from, to], in order. */
  function places(text, terms) {
    const found = [];
    const words = [...text.matchAll(WORD)].map((match) => ({ match, said: folded(match[0]) }));
    for (let at = 0; at < words.length; at++) {
      const start = words[at].match.index;
      for (const term of terms) {
        let said = words[at].said;
        let last = at;
        if (WITHOUT_SPACES.test(term)) {
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
  function excerpt(text, terms, length) {
    const found = places(text, terms);
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

  function hit(result, terms) {
    const [page, id, heading, text] = data.sections[result.ref];
    const [path, title] = data.pages[page];
    const link = element(
      "a",
      { href: root + path + (id ? "#" + id : "") },
      element("span", { class: "hit-title" }, ...excerpt(title, terms, 200)),
    );
    if (heading) {
      link.append(element("span", { class: "hit-heading" }, ...excerpt(heading, terms, 200)));
    }
    if (text) {
      link.append(element("span", { class: "hit-text" }, ...excerpt(text, terms, 180)));
    }
    return element("li", {}, link);
  }

  function show() {
    if (!ready) {
      return;
    }
    const query = input.value.trim();
    const { hits, terms } = find(query);
    const pages = new Set(hits.map((each) => data.sections[each.ref][0]));
    results.replaceChildren(...hits.slice(0, MOST).map((each) => hit(each, terms)));
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
