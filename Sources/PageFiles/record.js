// Recording in the page: microphone, countdown, level, and a WAV of 16 kHz made here.

import { find, form, moment, say, tongue } from "./fields.js";
import { resetLevel, showLevel } from "./meter.js";
import { follow, showText } from "./prompter.js";
import { sendSound } from "./sound.js";

const rate = 16000;
const most = Number(form.dataset.mostSeconds);
const status = find("#record-status");
const [start, stop, take] = ["#start", "#stop", "#take"].map((id) => find(id));
const clock = find("#clock");
let running = null;
let recording = null;

/** A WAV of one channel and 16 bits. */
export function wave(samples, sampleRate) {
  const bytes = new DataView(new ArrayBuffer(44 + samples.length * 2));
  const text = (at, letters) => [...letters].forEach(
    (letter, index) => bytes.setUint8(at + index, letter.charCodeAt(0)));
  text(0, "RIFF");
  bytes.setUint32(4, 36 + samples.length * 2, true);
  text(8, "WAVEfmt ");
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, sampleRate, true);
  bytes.setUint32(28, sampleRate * 2, true);
  bytes.setUint16(32, 2, true);
  bytes.setUint16(34, 16, true);
  text(36, "data");
  bytes.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, index) => bytes.setInt16(
    44 + index * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32767), true));
  return new Blob([bytes], { type: "audio/wav" });
}

/** What the microphone gave, at 16 kHz; browsers resample better than a page can. */
async function resampled(blocks, from) {
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const joined = new Float32Array(length);
  let at = 0;
  for (const block of blocks) {
    joined.set(block, at);
    at += block.length;
  }
  const offline = new OfflineAudioContext(1, Math.max(1, Math.round((length * rate) / from)), rate);
  const buffer = offline.createBuffer(1, Math.max(1, length), from);
  buffer.copyToChannel(joined, 0);
  const source = offline.createBufferSource();
  source.buffer = buffer;
  source.connect(offline.destination);
  source.start();
  return (await offline.startRendering()).getChannelData(0);
}

const refusals = {
  NotAllowedError: () => tongue(
    "Siden må ikke bruge mikrofonen. Giv lov i browserens adresselinje, og prøv igen.",
    "The page may not use the microphone. Allow it in the browser's address bar and try again."),
  NotFoundError: () => tongue(
    "Der er ingen mikrofon. Tilslut en, eller upload en fil.",
    "There is no microphone. Connect one, or upload a file."),
};

async function microphone() {
  if (!navigator.mediaDevices) {
    throw Object.assign(new Error(), { text: tongue(
      "Browseren giver kun mikrofonen til sider med https. Sig det til IT, eller upload en fil.",
      "The browser gives the microphone only to pages with https. Tell IT, or upload a file.") });
  }
  // As the telephone would have it: nothing made better than it is.
  return navigator.mediaDevices.getUserMedia({
    audio: {
      channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false,
    },
  });
}

async function countDown() {
  const place = find("#countdown");
  place.hidden = false;
  for (const number of [3, 2, 1]) {
    place.textContent = String(number);
    say(status, String(number));
    await new Promise((resolve) => { setTimeout(resolve, 800); });
    if (!running) break;
  }
  place.hidden = true;
}

async function record() {
  take.hidden = true;
  start.disabled = true;
  say(status, tongue("Åbner mikrofonen …", "Opening the microphone …"));
  try {
    const stream = await microphone();
    const context = new AudioContext();
    await context.audioWorklet.addModule("/files/recorder.js");
    running = { stream, context, blocks: [], count: 0, isRecording: false };
    const source = context.createMediaStreamSource(stream);
    const node = new AudioWorkletNode(context, "klartone-recorder", { numberOfOutputs: 0 });
    node.port.onmessage = ({ data }) => takeBlock(data);
    source.connect(node);
    await context.resume();
  } catch (fault) {
    start.disabled = false;
    closeMicrophone();
    say(status, fault.text || refusals[fault.name]?.() || tongue(
      "Mikrofonen kunne ikke åbnes. Prøv igen, eller upload en fil.",
      "The microphone could not be opened. Try again, or upload a file."));
    return;
  }
  resetLevel();
  find("#meter-box").hidden = false;
  showText();
  await countDown();
  if (!running) return;
  start.hidden = true;
  start.disabled = false;
  stop.hidden = false;
  clock.hidden = false;
  running.isRecording = true;
  stop.focus();
  say(status, tongue("Optager. Tal nu.", "Recording. Speak now."));
}

function takeBlock(block) {
  if (!running) return;
  showLevel(block);
  if (!running.isRecording) return;
  running.blocks.push(block);
  running.count += block.length;
  const seconds = running.count / running.context.sampleRate;
  const text = moment(seconds);
  if (clock.textContent !== text) {
    clock.textContent = text;
    if (Math.floor(seconds) === most - 10) {
      say(status, tongue("Ti sekunder tilbage.", "Ten seconds left."));
    }
  }
  follow(seconds);
  if (seconds >= most) {
    finish(tongue(
      `Stoppet: en optagelse må højst vare ${moment(most)}.`,
      `Stopped: a recording may last ${moment(most)} at most.`));
  }
}

function closeMicrophone() {
  running?.stream.getTracks().forEach((track) => track.stop());
  running?.context.close();
  running = null;
  find("#meter-box").hidden = true;
  stop.hidden = true;
  start.hidden = false;
  start.disabled = false;
  clock.hidden = true;
}

async function finish(message) {
  if (!running?.isRecording) return;
  const { blocks, context } = running;
  const from = context.sampleRate;
  closeMicrophone();
  const samples = await resampled(blocks, from);
  recording = wave(samples, rate);
  const player = find("#player");
  URL.revokeObjectURL(player.src);
  player.src = URL.createObjectURL(recording);
  take.hidden = false;
  start.hidden = true;
  say(status, message || tongue(
    `Optaget: ${moment(samples.length / rate)}. Hør den igennem, eller tjek den med det samme.`,
    `Recorded: ${moment(samples.length / rate)}. Listen to it, or check it at once.`));
  find("#send").focus();
}

/** Called when the page turns to something else. */
export function stopRecording() {
  if (running) closeMicrophone();
}

export function startRecording() {
  start.addEventListener("click", record);
  stop.addEventListener("click", () => finish());
  find("#again").addEventListener("click", record);
  find("#send").addEventListener("click", () => {
    find("#player").pause();
    sendSound(recording, "optagelse.wav", Boolean(find("#record-keep")?.checked));
  });
}
