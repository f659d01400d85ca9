#!/usr/bin/env python3
"""A recogniser for Klartone by sherpa-onnx: a transducer, Whisper or NeMo CTC model, offline.

    sherpa_onnx_recogniser.py --tokens tokens.txt --encoder E --decoder D --joiner J   # transducer
    sherpa_onnx_recogniser.py --tokens tokens.txt --encoder E --decoder D              # Whisper
    sherpa_onnx_recogniser.py --tokens tokens.txt --ctc M                              # NeMo CTC

sherpa-onnx tells the time of each token where the model does; probabilities only of transducers.
Without them every word gets --probability, and a calibration that was made with it.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

import klartone_recogniser as klartone

BLANKS = (" ", "▁")


def words(tokens, times, likely, seconds: float, usual: float):
    """Joins tokens to words: one that begins with a blank begins a word."""
    pieces: list[list] = []
    for index, token in enumerate(tokens):
        start = times[index] if index < len(times) else seconds * index / max(1, len(tokens))
        end = times[index + 1] if index + 1 < len(times) else min(seconds, start + 0.3)
        chance = math.exp(min(0.0, likely[index])) if index < len(likely) else usual
        text = token.lstrip("".join(BLANKS))
        if pieces and not token.startswith(BLANKS):
            pieces[-1][0] += text
            pieces[-1][2], pieces[-1][3] = end, min(pieces[-1][3], chance)
        else:
            pieces.append([text, start, end, chance])
    for text, start, end, chance in pieces:
        yield klartone.word(text, min(start, seconds), min(end, seconds), chance)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("tokens", "encoder", "decoder", "joiner", "ctc"):
        parser.add_argument(f"--{name}", type=Path)
    parser.add_argument("--language", default="da", help="of Whisper, which must know it beforehand")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--probability", type=float, default=0.8)
    arguments = parser.parse_args()
    files = [arguments.tokens, arguments.encoder, arguments.decoder, arguments.joiner, arguments.ctc]
    files = [file for file in files if file is not None]
    for file in files:
        if not file.is_file():
            parser.error(f"there is no file {file}")
    if arguments.tokens is None:
        parser.error("--tokens is missing")
    import numpy
    import sherpa_onnx

    shared = {"tokens": str(arguments.tokens), "num_threads": arguments.threads}
    make = sherpa_onnx.OfflineRecognizer
    if arguments.ctc:
        recogniser = make.from_nemo_ctc(model=str(arguments.ctc), **shared)
    elif arguments.joiner and arguments.encoder and arguments.decoder:
        recogniser = make.from_transducer(
            encoder=str(arguments.encoder),
            decoder=str(arguments.decoder),
            joiner=str(arguments.joiner),
            **shared,
        )
    elif arguments.encoder and arguments.decoder:
        recogniser = make.from_whisper(
            encoder=str(arguments.encoder),
            decoder=str(arguments.decoder),
            language=arguments.language,
            enable_token_timestamps=True,
            **shared,
        )
    else:
        parser.error("give --ctc, or --encoder and --decoder, or these and --joiner")

    def hear(path: str, language: str, hints: dict[str, list[str]]):
        data, rate = klartone.samples(path)
        sound = numpy.frombuffer(data, dtype="<i2").astype("float32") / 32768
        stream = recogniser.create_stream()
        stream.accept_waveform(rate, sound)
        recogniser.decode_stream(stream)
        result = stream.result
        return words(
            list(result.tokens),
            list(result.timestamps),
            list(getattr(result, "ys_log_probs", [])),
            len(sound) / rate,
            arguments.probability,
        )

    klartone.serve("sherpa-onnx", sherpa_onnx.__version__, klartone.fingerprint(files), hear)


if __name__ == "__main__":
    main()
