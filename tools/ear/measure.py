"""How well a model tells phones apart in voices that were not in training."""

import numpy as np

import align
import lines
import sound
import sources
import speakers


def held_out(scorers, folders, seed):
    """Returns shares of speech frames whose best phone is the right one over the telephone, for
    each of `scorers`: names and what makes T × states scores of T × 13 cepstra.

    The right one is what the first of them makes of the clean sound; silence is left out.
    """
    clips = [clip for folder in folders for clip in sources.spoken(folder, speakers.tests)]
    small = [sound.resample(clip.samples, 16000, 8000) for clip in clips]
    first = next(iter(scorers.values()))
    right, total = dict.fromkeys(scorers, 0), 0
    for number, clip in enumerate(clips):
        rng = np.random.default_rng((seed, 1, number))
        path = lines.aligned(clip, first, rng)
        if path is None:
            continue
        cepstra, states = lines.one(clip, path, small, rng)
        speech = states // 3 != align.INDEX[align.SILENCE]
        for name, scores in scorers.items():
            best = scores(cepstra).argmax(1) // 3
            right[name] += int((best == states // 3)[speech].sum())
        total += int(speech.sum())
    return {"clips": len(clips), "frames": total,
            "phoneRight": {name: round(count / max(1, total), 4)
                           for name, count in right.items()}}
