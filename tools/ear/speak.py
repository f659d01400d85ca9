"""Makes training speech: Kokoro voices of the training group and eSpeak NG variants."""

import pathlib

import numpy as np
import soundfile

import phones
import pronunciation
import sound
import speakers
import texts
from voices import Voice, ipa

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
            for word in phones.of_ipa(ipa(sentence, speaker))]


def make(folder, speaking, ordinary, count, seed, part=0, parts=1, done=print):
    """Writes `count` clips of 16 kHz FLAC and their `transcripts.tsv` into a folder.

    With `parts` above 1 only every `parts`-th clip is made, and no transcripts: for several
    processes side by side. The clips are the same either way. What is there already is kept.
    """
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    spoken = texts.texts(count, ordinary, np.random.default_rng(seed))
    rows = [COLUMNS]
    for index in range(part, count, parts):
        own = np.random.default_rng((seed, index))
        speaker = voice(own, speakers.TRAINING, speakers.ESPEAK_TRAINING)
        path = folder / f"s{index:05d}.flac"
        if not path.exists():
            clip = speaking.greeting(spoken[index], speaker, own, pause=(0.1, 0.5))
            clip = sound.resample(clip, speaking.rate(speaker), RATE)
            clip *= 0.7 / max(float(np.abs(clip).max()), 1e-6)
            half_done = path.with_suffix(".part")
            soundfile.write(half_done, clip, RATE, subtype="PCM_16", format="FLAC")
            half_done.rename(path)
        rows.append([path.name, str(speaker), f"{soundfile.info(path).frames / RATE:.2f}",
                     spoken[index], phones.as_column(words(spoken[index], speaker))])
        if index % 50 == 0:
            done(f"spoken {index} of {count}: {speaker}")
    if parts == 1:
        lines = ["\t".join(row) for row in rows]
        (folder / "transcripts.tsv").write_text("\n".join(lines) + "\n", "utf-8")
