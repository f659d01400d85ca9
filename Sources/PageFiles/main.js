// Begins here: shows what needs a script, and wires the parts together.

import { all, askJSON, find, say, tongue, Refusal } from "./fields.js";
import { judgeSoon, startWriting } from "./write.js";
import { startRecording, stopRecording } from "./record.js";
import { startUploading } from "./sound.js";
import { showText } from "./prompter.js";
import { startAnswer } from "./answer.js";

function reveal(inside) {
  for (const element of all(".scripted", inside)) element.hidden = false;
}

// One way at a time: the address says which, so that it can be linked to and gone back from.

const ways = all(".ways a");

function choose(way, moveFocus) {
  for (const link of ways) {
    const isChosen = link.dataset.way === way;
    link.toggleAttribute("aria-current", isChosen);
    if (isChosen) link.setAttribute("aria-current", "true");
    find(`#${link.dataset.way}`).hidden = !isChosen;
  }
  if (way !== "indtal") stopRecording();
  if (way === "indtal") showText();
  if (moveFocus) {
    const title = find(`#${way}-title`);
    title.tabIndex = -1;
    title.focus();
  }
}

function chosen() {
  const way = location.hash.slice(1);
  return ways.some((link) => link.dataset.way === way) ? way : null;
}

addEventListener("hashchange", () => { if (chosen()) choose(chosen(), true); });

// Copying a text, editing it, reading it aloud.

document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-action]");
  if (!button) return;
  const text = find(".text", button.closest(".script")).textContent;
  const status = find("#write-status");
  if (button.dataset.action === "copy") {
    const before = button.innerHTML;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = tongue("Kopieret ✓", "Copied ✓");
    } catch {
      getSelection().selectAllChildren(find(".text", button.closest(".script")));
      button.textContent = tongue("Markeret: tryk Ctrl+C", "Selected: press Ctrl+C");
    }
    say(status, button.textContent);
    setTimeout(() => { button.innerHTML = before; }, 2500);
    return;
  }
  find("#text").value = text;
  if (button.dataset.action === "use") {
    find("#text").focus();
    judgeSoon(0);
  } else {
    judgeSoon(0);
    location.hash = "#indtal";
  }
});

// Finding oneself: asked for, from three letters on, and never more than a few.

function startFinding() {
  const field = find("#find");
  if (!field) return;
  const list = find("#found");
  const status = find("#find-status");
  let timer;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 350);
  });
  field.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });

  async function look() {
    list.replaceChildren();
    if (field.value.trim().length < 3) return;
    try {
      const { people, more } = await (await askJSON("/api/v1/people", { query: field.value })).json();
      list.replaceChildren(...people.map(item));
      say(status, more
        ? tongue("Der er for mange. Skriv mere af navnet.", "Too many. Type more of the name.")
        : tongue(`${people.length} fundet.`, `${people.length} found.`));
      find("#find-hint").textContent = more || !people.length
        ? (more
          ? tongue("Der er for mange. Skriv mere af navnet.", "Too many. Type more of the name.")
          : tongue("Ingen fundet. Skriv selv navn og afdeling nedenfor.",
            "Nobody found. Type name and department below."))
        : tongue("Vælg dig selv:", "Choose yourself:");
    } catch (fault) {
      if (fault instanceof Refusal) say(status, fault.message);
    }
  }

  function item(person) {
    const button = document.createElement("button");
    button.type = "button";
    const name = document.createElement("strong");
    name.textContent = person.name;
    button.append(name, person.department);
    button.addEventListener("click", () => {
      find("#name").value = person.name;
      find("#department").value = person.department;
      find("#shared").checked = false;
      list.replaceChildren();
      field.value = "";
      find("#find-hint").textContent = tongue(
        "Navn og afdeling er fyldt ind.", "Name and department are filled in.");
      find("#name").focus();
      judgeSoon(0);
    });
    const entry = document.createElement("li");
    entry.append(button);
    return entry;
  }
}

async function start() {
  reveal(document);
  startFinding();
  startWriting(reveal);
  startRecording();
  startUploading();
  const waiting = find("#sound-answer .answer");
  choose(chosen() || (waiting ? "upload" : "skriv"), false);
  if (waiting) startAnswer(null);
  document.body.dataset.ready = "yes";
}

start();
