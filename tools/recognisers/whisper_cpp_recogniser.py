#!/usr/bin/env python3
"""A recogniser for Klartone by whisper.cpp's command: a GGML model, offline.

    whisper_cpp_recogniser.py --command whisper-cli --model ggml-small.bin [--threads 2]

The command loads its model for every sound: right for few greetings, slow for many.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

import klartone_recogniser as klartone


def words(document: dict) -> list[dict]:
    """The words of `--output-json-full`: tokens that begin with a blank begin a word."""
    # Letters outside ASCII may be split over tokens: those parts are no text, so segments that
    # hold them are taken by their own text.
    found: list[dict] = []
    for segment in document.get("transcription", []):
        tokens = [
            token
            for token in segment.get("tokens", [])
            if not token["text"].startswith("[_") and token["text"]
        ]
        pieces: list[tuple[str, float, float, float]] = []
        for token in tokens:
            start, end = (token["offsets"][side] / 1000 for side in ("from", "to"))
            text, likely = token["text"], float(token.get("p", 0))
            if pieces and not text.startswith(" "):
                before = pieces[-1]
                pieces[-1] = (before[0] + text, before[1], end, min(before[3], likely))
            else:
                pieces.append((text, start, end, likely))
        spoken = segment.get("text", "").split()
        if [text.strip() for text, *_ in pieces if text.strip()] != spoken and len(pieces) == len(spoken):
            pieces = [(text, *piece[1:]) for text, piece in zip(spoken, pieces)]
        found += [klartone.word(*piece) for piece in pieces]
    last = 0.0
    for item in found:
        item["start"] = max(last, item["start"])
        item["end"] = max(item["start"], item["end"])
        last = item["start"]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--command", default="whisper-cli")
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    command = shutil.which(arguments.command)
    if command is None:
        parser.error(f"there is no command {arguments.command}")
    if not arguments.model.is_file():
        parser.error(f"there is no model {arguments.model}")

    def hear(path: str, language: str, hints: dict[str, list[str]]):
        with tempfile.TemporaryDirectory(dir=Path(path).parent) as folder:
            done = subprocess.run(
                [command, "-m", str(arguments.model), "-f", path, "-l", language]
                + ["-t", str(arguments.threads), "-ojf", "-of", f"{folder}/out", "-np"],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
            )
            if done.returncode != 0:
                raise klartone.Refusal(f"{command}: {done.returncode}: {done.stderr[-400:]}")
            text = Path(f"{folder}/out.json").read_text(encoding="utf-8", errors="replace")
        return words(json.loads(text))

    model = klartone.fingerprint([arguments.model, Path(command)])
    klartone.serve("whisper.cpp", "command", model, hear)


if __name__ == "__main__":
    main()
