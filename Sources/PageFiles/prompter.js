// The text to be read aloud: large, and along with the voice as fast as most people read.

import { find } from "./fields.js";

const prompter = find("#prompter");
const wordsPerSecond = 2.3;
let parts = [];
let ends = [];

/** The text that is written, else the policy's own. */
function text() {
  return find("#text").value.trim() || find(".script .text")?.textContent || "";
}

/** Shows the text in phrases. */
export function showText() {
  const phrases = text().match(/[^,.!?\n]+[,.!?]*\s*/g) || [];
  let words = 0;
  ends = phrases.map((phrase) => {
    words += phrase.trim().split(/\s+/).length;
    // A breath at each mark.
    return words / wordsPerSecond + 0.25 * (phrases.indexOf(phrase) + 1);
  });
  parts = phrases.map((phrase) => {
    const span = document.createElement("span");
    span.textContent = phrase;
    return span;
  });
  prompter.replaceChildren(...parts);
  prompter.scrollTop = 0;
}

/** Marks the phrase of a second of the recording. */
export function follow(seconds) {
  const now = ends.findIndex((end) => seconds < end);
  parts.forEach((part, index) => {
    part.className = index === now ? "now" : now < 0 || index < now ? "said" : "";
  });
  const part = parts[now];
  if (!part) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  prompter.scrollTo({
    top: Math.max(0, part.offsetTop - prompter.offsetTop - 60), behavior: calm ? "auto" : "smooth",
  });
}
