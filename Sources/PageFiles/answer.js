// The answer to a sound: hearing the moments it speaks of, and trying again.

import { all, find, tongue } from "./fields.js";

let address = null;

/** Gives the answer a player, and its buttons something to do. */
export function showAnswer(place, sound) {
  const heard = find(".heard", place);
  if (address) URL.revokeObjectURL(address);
  address = null;
  if (heard && sound) {
    address = URL.createObjectURL(sound);
    const player = document.createElement("audio");
    player.controls = true;
    player.className = "answer-player";
    player.src = address;
    player.setAttribute("aria-label", tongue("Optagelsen", "The recording"));
    find(".moments", heard)?.after(player);
    if (!player.isConnected) heard.append(player);
    connect(heard, player);
  }
  startAnswer(place);
}

function makeButton(moment) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = moment.className;
  Object.assign(button.dataset, moment.dataset);
  button.append(...moment.childNodes);
  moment.replaceWith(button);
  return button;
}

function connect(heard, player) {
  const seconds = Number(heard.dataset.seconds);
  const picture = find(".wave", heard);
  const head = find(".head", picture);
  const width = picture.viewBox.baseVal.width;
  let end = Infinity;
  const buttons = all(".moment", heard).map(makeButton);

  function play(from, to) {
    player.currentTime = from;
    end = to;
    player.play().catch(() => {});
  }

  for (const button of buttons) {
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => {
      const isPlaying = button.getAttribute("aria-pressed") === "true" && !player.paused;
      for (const other of buttons) other.setAttribute("aria-pressed", "false");
      if (isPlaying) {
        player.pause();
        return;
      }
      button.setAttribute("aria-pressed", "true");
      play(Math.max(0, Number(button.dataset.start) - 0.15), Number(button.dataset.end) + 0.25);
    });
  }
  picture.addEventListener("click", (event) => {
    const box = picture.getBoundingClientRect();
    play(((event.clientX - box.left) / box.width) * seconds, Infinity);
  });
  player.addEventListener("timeupdate", () => {
    const x = String((player.currentTime / seconds) * width);
    head.setAttribute("x1", x);
    head.setAttribute("x2", x);
    if (player.currentTime >= end) player.pause();
  });
  player.addEventListener("pause", () => {
    end = Infinity;
    for (const button of buttons) button.setAttribute("aria-pressed", "false");
  });
}

/** A way back to the recorder or the file below every answer to a sound. */
export function startAnswer(place) {
  const article = find(".answer", place || document);
  if (!article || !place) {
    // A page that waits for its answer without having asked for it itself: it looks again.
    if (article && article.dataset.overall === "none" && !article.classList.contains("not_evaluated")) {
      setTimeout(() => location.reload(), 1500);
    }
    return;
  }
  const buttons = document.createElement("p");
  buttons.className = "buttons";
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = tongue("Prøv igen", "Try again");
  again.addEventListener("click", () => {
    const isRecording = !find("#indtal").hidden;
    place.replaceChildren();
    if (isRecording) find("#again").click();
    else find("#sound").focus();
  });
  buttons.append(again);
  article.append(buttons);
}
