"""Makes training speech: Kokoro voices of the training group and eSpeak NG variants."""

import csv
import pathlib

import numpy as np
import soundfile

import phones
import pronunciation
import sound
import speakers
import texts
from voices import Voice, _ipa

RATE = 16000
COLUMNS = ["file", "voice", "seconds", "text", "phones"]


def voice(rng, kokoro, espeak, espeak_share=0.08):
    """Returns a random voice: one, or a blend of two, or an eSpeak variant."""
    speed = float(rng.uniform(0.92, 1.32))
    pitch = float(np.clip(rng.normal(1, 0.045), 0.88, 1.13))
    if rng.random() < espeak_share:
        return Voice(f"espeak:{rng.choice(espeak)}", speed * 1.05, pitch)
    first, other = rng.choice(kokoro, 2, replace=False)
    share = float(rng.choice([0.15, 0.3, 0.5, 0.7, 0.85, 1.0]))
    return Voice(str(first) if share == 1 else f"{first}+{other}:{share}", speed, pitch)


def words(text, speaker):
    """Returns the phones of a text as this voice was told to say them."""
    if speaker.name.startswith("espeak:"):
        return phones.as_espeak_reads(text)
    return [word for sentence in pronunciation.sentences(text)
            for word in phones.of_ipa(_ipa(sentence, speaker))]


def make(folder, speaking, ordinary, count, seed, part=0, parts=1, done=print):
    """Writes `count` clips of 16 kHz FLAC and `transcripts.PART.tsv` into a folder.

    With `parts` above 1 this process makes every `parts`-th clip only; the clips are the same
    however many processes make them. What is there already is kept.
    """
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    spoken = texts.texts(count, ordinary, rng)
    with open(folder / f"transcripts.{part}.tsv", "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE,
                           quotechar=None)
        table.writerow(COLUMNS)
        for index in range(part, count, parts):
            own = np.random.default_rng((seed, index))
            speaker = voice(own, speakers.TRAINING, speakers.ESPEAK_TRAINING)
            path = folder / f"s{index:05d}.flac"
            if not path.exists():
                clip = speaking.greeting(spoken[index], speaker, own, pause=(0.1, 0.5))
                clip = sound.resample(clip, speaking.rate(speaker), RATE)
                clip *= 0.7 / max(float(np.abs(clip).max()), 1e-6)
                soundfile.write(path, clip, RATE, subtype="PCM_16")
            seconds = soundfile.info(path).frames / RATE
            table.writerow([path.name, str(speaker), f"{seconds:.2f}", spoken[index],
                            phones.as_column(words(spoken[index], speaker))])
            file.flush()
            if index % 50 == 0:
                done(f"{index}/{count} {speaker}")
