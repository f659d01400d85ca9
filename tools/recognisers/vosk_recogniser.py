#!/usr/bin/env python3
"""A recogniser for Klartone by Vosk: any of its model folders, offline.

    vosk_recogniser.py --model DIR
"""

from __future__ import annotations

import argparse
import json
from importlib.metadata import version
from pathlib import Path

import klartone_recogniser as klartone


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, required=True)
    arguments = parser.parse_args()
    if not arguments.model.is_dir():
        parser.error(f"there is no folder {arguments.model}")
    import vosk

    model = vosk.Model(str(arguments.model))

    def hear(path: str, language: str, hints: dict[str, list[str]]):
        data, rate = klartone.samples(path)
        recogniser = vosk.KaldiRecognizer(model, rate)
        recogniser.SetWords(True)
        results = []
        for start in range(0, len(data), 8000):
            if recogniser.AcceptWaveform(data[start : start + 8000]):
                results.append(recogniser.Result())
        results.append(recogniser.FinalResult())
        for result in results:
            for item in json.loads(result).get("result", []):
                yield klartone.word(item["word"], item["start"], item["end"], item["conf"])

    klartone.serve("vosk", version("vosk"), klartone.fingerprint([arguments.model]), hear)


if __name__ == "__main__":
    main()
