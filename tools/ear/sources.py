"""Training clips: a folder of speech with transcripts becomes 8 kHz samples and phones."""

import csv
import dataclasses
import pathlib

import numpy as np
import soundfile

import phones
import sound
import speakers

RATE = 16000


@dataclasses.dataclass
class Clip:
    """One clean recording: samples at 16 kHz, and its words as lists of phones."""

    name: str
    voice: str
    samples: np.ndarray
    words: list
    native: bool = False


def _rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def _load(path):
    samples, rate = soundfile.read(path, dtype="float32")
    if samples.ndim > 1:
        samples = samples.mean(1)
    samples = sound.resample(samples, rate, RATE)
    return samples * (0.7 / max(float(np.abs(samples).max(initial=0)), 1e-6))


def minutes(clips):
    return sum(len(clip.samples) for clip in clips) / RATE / 60


def _clips(folder, words_of, voice_of, wanted=lambda row: True, native=False):
    folder = pathlib.Path(folder)
    for row in _rows(folder / "transcripts.tsv"):
        if wanted(row) and (words := words_of(row)):
            samples = _load(folder / row["file"])
            if len(samples) > RATE // 4:
                yield Clip(f"{folder.name}/{row['file']}", voice_of(row), samples, words, native)


def spoken(folder, belongs=speakers.trains):
    """Clips made by speak.py, or kokoro-da: with a `phones` column; only voices that `belong`."""
    return _clips(folder, lambda row: phones.of_column(row["phones"]), lambda row: row["voice"],
                  lambda row: belongs(row["voice"]))


def prompts(folder, name):
    """Telephone prompts with texts only, all by the one voice `name`."""
    return _clips(folder, lambda row: phones.as_espeak_reads(row["text"]), lambda row: name,
                  lambda row: row["text"].strip(), native=True)
