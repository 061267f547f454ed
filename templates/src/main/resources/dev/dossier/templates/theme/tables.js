/*
 * Tables that can be sorted and filtered. A heading with data-sort gets a button that puts the rows in
 * the order of its column, backwards, and then back as they were; cells are compared by their
 * data-value, else by the time they state, else by their text. A table whose headings ask for it gets
 * a field that keeps the rows with some words, and for a heading with data-choose a list of its values.
 * Without scripts each is the plain table it was.
 */
(() => {
  "use strict";

  const ENOUGH_ROWS = 6;
  const texts = new Intl.Collator(document.documentElement.lang, { numeric: true });

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  function folded(text) {
    return text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  }

  function said(cell) {
    return cell.textContent.replace(/\s+/g, " ").trim();
  }

  /** What a cell is compared by: a number, a text, or null where it says that nothing is known. */
  function value(cell) {
    if (cell.dataset.value !== undefined) {
      return cell.dataset.value === "" ? null : Number(cell.dataset.value);
    }
    const time = cell.querySelector("time");
    return time ? Date.parse(time.dateTime) : said(cell);
  }

  /** Cells without a value stay last, whatever the direction. */
  function compared(one, other, direction) {
    if (one === null || other === null) {
      return one === other ? 0 : one === null ? 1 : -1;
    }
    if (typeof one === "number" && typeof other === "number") {
      return (one - other) * direction;
    }
    if (typeof one !== typeof other) {
      return typeof one === "number" ? -1 : 1;
    }
    return texts.compare(one, other) * direction;
  }

  function enhance(table, number) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    const name = table.caption ? said(table.caption) : "";
    const orders = element("select", { id: `table-order-${number}` }, new Option("As listed", ""));

    function sort(column, direction) {
      heads.forEach((head) => head.removeAttribute("aria-sort"));
      let sorted = rows;
      if (direction !== 0) {
        heads[column].setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
        const values = new Map(rows.map((row) => [row, value(row.cells[column])]));
        sorted = [...rows].sort((one, other) =>
          compared(values.get(one), values.get(other), direction),
        );
      }
      orders.value = direction === 0 ? "" : `${column} ${direction}`;
      body.append(...sorted);
    }

    heads.forEach((head, column) => {
      if (head.dataset.sort === undefined) {
        return;
      }
      const title = said(head);
      const button = element("button", { type: "button", class: "sort" }, ...head.childNodes);
      button.addEventListener("click", () => {
        const now = head.getAttribute("aria-sort");
        sort(column, now === "ascending" ? -1 : now === "descending" ? 0 : 1);
      });
      head.append(button);
      orders.append(
        new Option(`${title}, ascending`, `${column} 1`),
        new Option(`${title}, descending`, `${column} -1`),
      );
    });
    /* Where cells stand below each other the headings are off the screen, where none is seen in focus. */
    if (table.classList.contains("stack")) {
      const stacked = matchMedia("(max-width: 40rem)");
      const follow = () => {
        table.tHead.querySelectorAll(".sort").forEach((button) => {
          button.tabIndex = stacked.matches ? -1 : 0;
        });
      };
      stacked.addEventListener("change", follow);
      follow();
    }
    orders.addEventListener("change", () => {
      const [column, direction] = orders.value.split(" ").map(Number);
      sort(column, direction || 0);
    });

    const tools = element("div", { class: "table-tools screen-only", role: "group" });
    tools.setAttribute("aria-label", name ? `Rows of: ${name}` : "Rows of the table");
    const status = element("p", { role: "status" });
    const filter = element("input", { type: "search", id: `table-filter-${number}`, autocomplete: "off" });
    const choices = [];

    function apply() {
      const wanted = folded(filter.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        const text = folded(row.textContent);
        row.hidden = !(
          wanted.every((word) => text.includes(word)) &&
          choices.every(({ column, list }) => !list.value || chosen(row.cells[column]) === list.value)
        );
        shown += row.hidden ? 0 : 1;
      }
      status.textContent = shown === rows.length ? `${rows.length} rows` : `${shown} of ${rows.length} rows`;
    }

    /** What a cell says before its details. */
    function chosen(cell) {
      const copy = cell.cloneNode(true);
      copy.querySelectorAll(".detail").forEach((detail) => detail.remove());
      return said(copy);
    }

    function labelled(control, text, kind) {
      return element("div", { class: kind }, element("label", { for: control.id }, text), control);
    }

    if (rows.length >= ENOUGH_ROWS) {
      tools.append(labelled(filter, "Filter", "table-filter"));
      filter.addEventListener("input", apply);
      heads.forEach((head, column) => {
        if (head.dataset.choose === undefined) {
          return;
        }
        const values = [...new Set(rows.map((row) => chosen(row.cells[column])))];
        if (values.length > 1) {
          const list = element("select", { id: `table-choice-${number}-${column}` }, new Option("All", ""));
          list.append(...values.sort(texts.compare).map((each) => new Option(each, each)));
          list.addEventListener("change", apply);
          choices.push({ column, list });
          tools.append(labelled(list, said(head), "table-choice"));
        }
      });
    }
    tools.append(labelled(orders, "Order", "table-order"), status);
    apply();
    (table.closest(".table-scroll") || table).before(tools);
  }

  document.querySelectorAll("table").forEach((table, number) => {
    if (table.querySelector("th[data-sort]") && table.tBodies.length === 1 && table.tBodies[0].rows.length > 1) {
      enhance(table, number);
    }
  });
})();
