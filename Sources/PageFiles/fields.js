// What all parts of the page share: its language, its form and its token.

const root = document.documentElement;

/** One thing in the page's language, Danish first. */
export const tongue = (danish, english) => (root.lang === "da" ? danish : english);

export const find = (selector, inside = document) => inside.querySelector(selector);
export const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];

export const form = find("#form");
const token = find("input[name=token]").value;

/** Who the greeting is by, as the form says. */
export function caller() {
  return {
    name: find("#name").value,
    department: find("#department").value,
    shared: find("#shared").checked,
  };
}

/** Seconds as minutes and seconds: 0:07. */
export function moment(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Says something to those who listen to the page; the same words twice are said twice. */
export function say(place, text) {
  place.textContent = "";
  requestAnimationFrame(() => { place.textContent = text; });
}

/** What went wrong, in words for people. */
export class Refusal extends Error {}

/** Asks the server in the page's language; throws a Refusal when it says no. */
export async function ask(path, options = {}) {
  const headers = { "X-Klartone-Token": token, ...options.headers };
  let answer;
  try {
    answer = await fetch(`${path}?language=${root.lang}`, { ...options, headers, credentials: "same-origin" });
  } catch (fault) {
    if (fault.name === "AbortError") throw fault;
    throw new Refusal(tongue(
      "Serveren svarer ikke. Prøv igen om lidt.", "The server does not answer. Try again soon."));
  }
  if (answer.ok) return answer;
  let message = tongue("Det gik ikke. Prøv igen.", "That did not work. Try again.");
  if ((answer.headers.get("Content-Type") || "").startsWith("application/json")) {
    message = (await answer.json()).error?.message || message;
  }
  throw new Refusal(message);
}

/** A question in JSON. */
export function askJSON(path, content, options = {}) {
  return ask(path, {
    ...options, method: "POST", body: JSON.stringify(content),
    headers: { "Content-Type": "application/json" },
  });
}

/** Sends the form's fields and gives the part of the page that changes. */
export async function askFragment(path, fields, options = {}) {
  const answer = await ask(path, {
    ...options, method: "POST", body: fields, headers: { "X-Klartone-Fragment": "1" },
  });
  return answer.text();
}
