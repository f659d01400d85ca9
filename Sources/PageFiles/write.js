// Writing: the text is judged while one types, by the server, a little after the last key.

import { all, askFragment, caller, find, form, say, tongue, Refusal } from "./fields.js";
import { showText } from "./prompter.js";

const text = find("#text");
const place = find("#write-answer");
const status = find("#write-status");
let timer;
let request;
let reveal;

/** Judges after so many milliseconds without another call. */
export function judgeSoon(delay = 500) {
  clearTimeout(timer);
  timer = setTimeout(judge, delay);
}

async function judge() {
  request?.abort();
  request = new AbortController();
  const fields = new FormData();
  for (const name of ["token", "language"]) fields.set(name, find(`input[name=${name}]`).value);
  const { name, department, shared } = caller();
  fields.set("name", name);
  fields.set("department", department);
  if (shared) fields.set("shared", "yes");
  fields.set("text", text.value);
  place.setAttribute("aria-busy", "true");
  try {
    place.innerHTML = await askFragment("/skriv", fields, { signal: request.signal });
    reveal(place);
    const answer = find(".answer", place);
    // Said once the typing rests, and only in short: the rest can be read below.
    if (answer) say(status, answer.dataset.summary);
    showText();
  } catch (fault) {
    if (fault.name === "AbortError") return;
    if (!(fault instanceof Refusal)) throw fault;
    const note = document.createElement("p");
    note.className = "fault";
    note.textContent = fault.message;
    place.replaceChildren(note);
    say(status, fault.message);
  }
  place.removeAttribute("aria-busy");
}

export function startWriting(revealIn) {
  reveal = revealIn;
  text.addEventListener("input", () => judgeSoon());
  for (const field of all("#name, #department")) {
    field.addEventListener("input", () => judgeSoon());
  }
  find("#shared").addEventListener("change", () => judgeSoon(0));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    // Enter in a field presses the first button, whether it is to be seen or not.
    if (event.submitter?.id === "send-file" || find("#skriv").hidden) return;
    clearTimeout(timer);
    await judge();
    if (!text.value.trim()) {
      say(status, tongue("Skriv eller indsæt teksten først.", "Write or paste the text first."));
      text.focus();
    } else {
      find(".verdict", place)?.focus();
    }
  });
}
