// The level of the voice: a bar, and the same in words, for eyes and ears.

import { find, tongue } from "./fields.js";

const meter = find("#meter");
const bar = find("#meter-bar");
const text = find("#meter-text");

const words = {
  silent: () => tongue("stille", "quiet"),
  low: () => tongue("for lavt: gå tættere på", "too low: come closer"),
  good: () => tongue("godt", "good"),
  high: () => tongue("for højt: tal lidt lavere", "too loud: speak softer"),
};

let loudest = -60;
let lastWords = 0;

/** Shows a block of samples; words change at most once a second. */
export function showLevel(samples) {
  let sum = 0;
  let peak = 0;
  for (const sample of samples) {
    sum += sample * sample;
    peak = Math.max(peak, Math.abs(sample));
  }
  const level = Math.max(-60, 10 * Math.log10(sum / samples.length + 1e-9));
  loudest = Math.max(level, loudest - 0.4);
  bar.style.width = `${((loudest + 60) / 60) * 100}%`;
  const now = performance.now();
  if (peak < 0.98 && now - lastWords < 1000) return;
  lastWords = now;
  const kind = peak >= 0.98 ? "high" : loudest < -50 ? "silent" : loudest < -36 ? "low" : "good";
  meter.dataset.level = kind;
  meter.setAttribute("aria-valuenow", String(Math.round(loudest)));
  meter.setAttribute("aria-valuetext", words[kind]());
  text.textContent = `${tongue("Lydstyrke", "Level")}: ${words[kind]()}`;
}

export function resetLevel() {
  loudest = -60;
  lastWords = 0;
  bar.style.width = "0";
  text.textContent = "";
}
