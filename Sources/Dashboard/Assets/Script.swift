/// The dashboard's own script: search and filters of lists. Pages say all they say without it.
enum Script {
  static let text: StaticString = #"""
    "use strict";
    (function () {
      // Controls that do nothing without a script are hidden until there is one.
      for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;

      // Tables that fit need no stop of the Tab key to be scrolled from.
      const tables = document.querySelectorAll(".scroll");
      function stops() {
        for (const table of tables) {
          if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
          else table.removeAttribute("tabindex");
        }
      }
      stops();
      addEventListener("resize", stops);

      const form = document.querySelector("[data-filter]");
      if (!form) return;
      const lists = Array.from(document.querySelectorAll("[data-list] > ul"));
      const none = document.querySelector("[data-none]");
      const count = form.querySelector("[data-count]");
      const fields = Array.from(form.querySelectorAll("input, select"));
      let rows = null;

      function fold(text) {
        return text.toLowerCase().normalize("NFC").replace(/\s+/g, " ");
      }

      // Read once, at the first search: what is shown is what is searched.
      function all() {
        if (!rows) {
          rows = lists.map(list => Array.from(list.children, item => ({
            item, text: fold(Array.from(item.children, part => part.textContent).join(" ")),
            v: item.dataset.v, d: item.dataset.d, n: item.dataset.n || "", r: item.dataset.r || ""
          })));
        }
        return rows;
      }

      function grouped(number) {
        return String(number).replace(/\B(?=(\d{3})+$)/g, count.dataset.thousands);
      }

      function has(words, word) { return (" " + words + " ").includes(" " + word + " "); }

      function apply() {
        const wish = {};
        for (const field of fields) wish[field.name] = field.value;
        const words = fold(wish.q || "").split(" ").filter(Boolean);
        let shown = 0;
        all().forEach((list, index) => {
          let left = 0;
          for (const row of list) {
            const fits = (!wish.v || row.v === wish.v) && (!wish.d || row.d === wish.d)
              && (!wish.r || has(row.r, wish.r)) && (!wish.n || has(row.n, wish.n))
              && words.every(word => row.text.includes(word));
            if (row.item.hidden === fits) row.item.hidden = !fits;
            if (fits) left += 1;
          }
          lists[index].hidden = left === 0;
          shown += left;
        });
        none.hidden = shown > 0;
        count.textContent = count.dataset.text.replace("#", grouped(shown));
        remember(wish);
      }

      // The address keeps the search, so that it can be kept and sent, and "back" comes back to it.
      function remember(wish) {
        const query = new URLSearchParams();
        for (const name of Object.keys(wish)) if (wish[name]) query.set(name, wish[name]);
        const text = query.toString();
        try { history.replaceState(null, "", text ? "?" + text : location.pathname); } catch (e) {}
      }

      const asked = new URLSearchParams(location.search);
      for (const field of fields) {
        const value = asked.get(field.name);
        if (value === null) continue;
        field.value = value;
        if (field.value !== value) field.value = "";
      }
      let timer = 0;
      form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(apply, 80); });
      form.addEventListener("submit", event => { event.preventDefault(); apply(); });
      form.addEventListener("reset", () => setTimeout(apply, 0));
      if (asked.toString()) {
        apply();
      } else {
        const total = lists.reduce((sum, list) => sum + list.children.length, 0);
        count.textContent = count.dataset.text.replace("#", grouped(total));
      }
    })();

    """#
}
