"""The protocol `klartone-recogniser/1`: JSON lines in, JSON lines out.

An adapter gives `serve` its name and a function from a request to words; all else is here. What an
adapter or its library prints goes to stderr, so that stdout holds nothing but answers.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import wave
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

PROTOCOL = "klartone-recogniser/1"


class Refusal(Exception):
    """A sound that cannot be heard; the text goes to whoever reads the report."""


def word(text: str, start: float, end: float, probability: float) -> dict[str, Any]:
    """One word: seconds from the start of the sound, and how sure the recogniser is, 0…1."""
    return {
        "text": text.strip(),
        "start": round(max(0.0, start), 3),
        "end": round(max(0.0, start, end), 3),
        "probability": round(min(1.0, max(0.0, probability)), 4),
    }


def fingerprint(paths: Iterable[Path]) -> str:
    """SHA-256 over files and folders, by names and bytes: another model, another fingerprint."""
    total = hashlib.sha256()
    for path in paths:
        files = sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]
        for file in files:
            total.update(file.name.encode() + b"\0")
            with open(file, "rb") as stream:
                total.update(hashlib.file_digest(stream, "sha256").digest())
    return total.hexdigest()


def samples(path: str) -> tuple[bytes, int]:
    """The sound of a WAV by Klartone: 16-bit samples of one channel, and their rate in hertz."""
    with wave.open(path, "rb") as sound:
        if sound.getnchannels() != 1 or sound.getsampwidth() != 2:
            raise Refusal("not a WAV of one channel of 16-bit samples")
        return sound.readframes(sound.getnframes()), sound.getframerate()


def serve(
    name: str,
    version: str,
    model: str,
    hear: Callable[[str, str, dict[str, list[str]]], Iterable[dict[str, Any]]],
) -> None:
    """Says who listens, then answers requests until stdin closes.

    `hear` gets the path of a WAV (16 kHz, one channel, 16-bit), the language ("da") and the hints
    (names, departments, phrases); what it raises is an answer too.
    """
    # Answers alone go where Klartone reads them: libraries print to stdout as they please.
    out = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)

    def answer(values: dict[str, Any]) -> None:
        # NaN is no JSON: better an error here than an answer nobody can read.
        out.write(json.dumps(values, ensure_ascii=False, allow_nan=False) + "\n")
        out.flush()

    answer({"protocol": PROTOCOL, "name": name, "version": version, "model": model})
    for line in sys.stdin.buffer:
        request: dict[str, Any] = {}
        try:
            request = json.loads(line)
            heard = hear(request["path"], request.get("language", "da"), request.get("hints", {}))
            answer({"id": request["id"], "words": [item for item in heard if item["text"]]})
        except Exception as error:  # whatever a library raises is this sound's error, not the end
            text = str(error) if isinstance(error, Refusal) else f"{type(error).__name__}: {error}"
            answer({"id": str(request.get("id", "")), "error": text[:2000]})
