#!/usr/bin/env python3
"""A recogniser for Klartone by faster-whisper: any Whisper model in CTranslate2's format, offline.

    faster_whisper_recogniser.py --model DIR [--device cpu] [--compute-type int8] [--threads 2]

DIR holds model.bin, config.json, tokenizer.json and vocabulary.txt or vocabulary.json.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import klartone_recogniser as klartone


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--device", default="cpu", help="cpu, cuda or auto")
    parser.add_argument("--compute-type", default="int8", help="int8, float16, float32 …")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--beam", type=int, default=5)
    parser.add_argument(
        "--hints",
        action="store_true",
        help="let the model read the names first: it then writes them better, also where "
        "somebody else was named; calibrate with the same setting",
    )
    arguments = parser.parse_args()
    if not (arguments.model / "model.bin").is_file():
        parser.error(f"there is no model.bin in {arguments.model}")
    # Nothing is ever fetched: a model that is not there is an error.
    os.environ["HF_HUB_OFFLINE"] = "1"
    import faster_whisper

    model = faster_whisper.WhisperModel(
        str(arguments.model),
        device=arguments.device,
        compute_type=arguments.compute_type,
        cpu_threads=arguments.threads,
        local_files_only=True,
    )

    def hear(path: str, language: str, hints: dict[str, list[str]]):
        data, rate = klartone.samples(path)
        seconds = len(data) / 2 / rate
        prompt = None
        if arguments.hints:
            prompt = ", ".join(hints.get("names", [])[:12] + hints.get("departments", [])[:12])
        segments, _ = model.transcribe(
            path,
            language=language,
            beam_size=arguments.beam,
            word_timestamps=True,
            # One temperature: the same sound gives the same words.
            temperature=0.0,
            condition_on_previous_text=False,
            # Words in a loop, or more than anybody says in the time, are a model's way of saying
            # that it hears nothing.
            no_repeat_ngram_size=6,
            max_new_tokens=min(220, int(8 + 14 * seconds)),
            hotwords=prompt,
            # Klartone knows where somebody speaks.
            vad_filter=False,
        )
        for segment in segments:
            for item in segment.words or []:
                if item.start < seconds:
                    end = min(item.end, seconds)
                    yield klartone.word(item.word, item.start, end, item.probability)

    settings = f"{arguments.compute_type} beam {arguments.beam}"
    if arguments.hints:
        settings += " hints"
    klartone.serve(
        "faster-whisper",
        faster_whisper.__version__,
        f"{klartone.fingerprint([arguments.model])} {settings}",
        hear,
    )


if __name__ == "__main__":
    main()
