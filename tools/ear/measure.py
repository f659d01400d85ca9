"""How well a model tells phones apart in voices that were not in training."""

import numpy as np

import align
import features
import lines
import mixtures
import sound
import sources
import speakers


def held_out(model: mixtures.Model, folders, seed):
    """Returns shares of speech frames whose best phone is the right one, clean and telephone.

    The right one is what the model's own alignment of the clean sound says; silence is left out.
    """
    clips = [clip for folder in folders for clip in sources.spoken(folder, speakers.tests)]
    small = [sound.resample(clip.samples, 16000, 8000) for clip in clips]
    right = total = 0
    for number, clip in enumerate(clips):
        rng = np.random.default_rng((seed, 1, number))
        clean = features.stacked(features.cepstra(features.levelled(small[number], rng)))
        path = align.align(model.scores(model.project(clean)).astype(np.float32), clip.words)
        if path is None:
            continue
        stacked, states = lines.one(clip, path, small, rng)
        best = model.scores(model.project(stacked)).argmax(1) // 3
        speech = states // 3 != align.INDEX[align.SILENCE]
        right += int((best == states // 3)[speech].sum())
        total += int(speech.sum())
    return {"clips": len(clips), "frames": total, "phoneRight": round(right / max(1, total), 4)}
