// Sending a sound, and waiting for its answer.

import { ask, caller, find, form, say, tongue, Refusal } from "./fields.js";
import { showAnswer } from "./answer.js";

const progress = find("#progress");
const text = find("#progress-text");
const bar = find("#progress-bar");
const place = find("#sound-answer");
const most = Number(form.dataset.mostBytes);
let current = null;

/** Whether the browser can play it itself. */
async function plays(sound) {
  try {
    const context = new OfflineAudioContext(1, 1, 8000);
    await context.decodeAudioData(await sound.arrayBuffer());
    return true;
  } catch {
    return false;
  }
}

function show(message, part) {
  if (text.textContent !== message) text.textContent = message;
  bar.value = Math.round(part * 100);
}

function showFault(message) {
  const article = document.createElement("article");
  article.className = "answer not_evaluated";
  const title = document.createElement("h2");
  title.className = "verdict";
  title.tabIndex = -1;
  title.textContent = tongue("Det gik ikke", "That did not work");
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.className = "fault";
  note.textContent = message;
  article.append(title, note);
  place.replaceChildren(article);
}

async function forget(id) {
  try {
    await ask(`/api/v1/jobs/${id}`, { method: "DELETE" });
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
  }
}

const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Sends a sound, shows how far it is, and then what was found. */
export async function sendSound(sound, name, mayBeKept) {
  if (!sound) return;
  if (sound.size > most) {
    showFault(tongue(
      `Filen er for stor: højst ${most >> 20} MB.`, `The file is too large: at most ${most >> 20} MB.`));
    find(".verdict", place).focus();
    return;
  }
  const run = { stop: new AbortController(), id: null };
  current = run;
  place.replaceChildren();
  progress.hidden = false;
  show(tongue("Sender …", "Sending …"), 0.02);
  progress.scrollIntoView({ block: "nearest" });
  try {
    const canPlay = await plays(sound);
    const fields = new FormData();
    const who = caller();
    fields.set("name", who.name);
    fields.set("department", who.department);
    if (who.shared) fields.set("shared", "yes");
    fields.set("language", document.documentElement.lang);
    if (!canPlay) fields.set("wave", "yes");
    if (mayBeKept) fields.set("keep", "yes");
    fields.set("sound", sound, name);
    let job = await (await ask(
      "/api/v1/check/sound",
      { method: "POST", body: fields, signal: run.stop.signal })).json();
    run.id = job.id;
    while (job.stage !== "done" && job.stage !== "failed") {
      show(job.message, job.progress);
      await pause(job.stage === "waiting" ? 800 : 300);
      job = await (await ask(
        `/api/v1/jobs/${run.id}`, { signal: run.stop.signal })).json();
    }
    if (job.stage === "failed") throw new Refusal(job.message);
    show(job.message, 1);
    const fragment = await (await ask(
      `/svar/${run.id}`,
      { headers: { "X-Klartone-Fragment": "1" }, signal: run.stop.signal })).text();
    if (!canPlay && fragment.includes('class="heard"')) {
      try {
        sound = await (await ask(`/api/v1/waves/${run.id}`)).blob();
      } catch { sound = null; }
    }
    place.innerHTML = fragment;
    showAnswer(place, sound);
    await forget(run.id);
  } catch (fault) {
    if (run.id) await forget(run.id);
    if (fault.name !== "AbortError") {
      if (!(fault instanceof Refusal)) throw fault;
      showFault(fault.message);
    }
  } finally {
    if (current === run) {
      current = null;
      progress.hidden = true;
      find(".verdict", place)?.focus();
    }
  }
}

export function startUploading() {
  find("#cancel").addEventListener("click", () => {
    current?.stop.abort();
    say(find("#write-status"), tongue("Afbrudt.", "Cancelled."));
  });
  form.addEventListener("submit", (event) => {
    if (event.submitter?.id !== "send-file") return;
    const file = find("#sound").files[0];
    if (!file) {
      showFault(tongue("Vælg en lydfil først.", "Choose a sound file first."));
      find("#sound").focus();
      return;
    }
    sendSound(file, file.name, Boolean(find("#upload-keep")?.checked));
  });
}
