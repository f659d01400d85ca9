"""Aligns all clips from a flat start; see align.py."""

import numpy as np

import align
import features
import sound

# Iterations on cepstra and slopes, then on discriminants of stacked frames.
ROUNDS = 5, 5
SIZE = 40


def _with_slopes(cepstra):
    """Returns centred cepstra and their slopes over five frames."""
    centred = cepstra - cepstra.mean(0)
    padded = np.pad(centred, ((2, 2), (0, 0)), "edge")
    slope = 2 * (padded[4:] - padded[:-4]) + padded[3:-1] - padded[1:-3]
    return np.concatenate([centred, slope], 1)


def states_of(clips, rng, done=print):
    """Returns the state of each frame of each clip (None where the sound is too short)."""
    cepstra = [features.cepstra(features.levelled(sound.resample(clip.samples, 16000, 8000), rng))
               for clip in clips]
    inputs = [_with_slopes(each) for each in cepstra]
    states = [align.uniform(each[:, 0], clip.words) for each, clip in zip(cepstra, clips)]
    for number in range(sum(ROUNDS)):
        if number >= ROUNDS[0]:
            usable = [i for i, each in enumerate(states) if each is not None][::2]
            stacked = [features.stacked(each) for each in cepstra]
            projection = align.discriminants(
                [stacked[i] for i in usable], [states[i] for i in usable], SIZE)
            inputs = [each @ projection.T for each in stacked]
            del stacked
        known = [(x, y) for x, y in zip(inputs, states) if y is not None]
        model = align.Gaussians(*zip(*known))
        total = frames = 0
        for index, clip in enumerate(clips):
            scores = model.scores(inputs[index])
            path = align.align(scores, clip.words)
            states[index] = path
            if path is not None:
                total += float(scores[np.arange(len(path)), path].sum())
                frames += len(path)
        done(f"alignment {number + 1}: {total / max(1, frames):.3f} nats per frame, "
             f"{sum(each is None for each in states)} of {len(clips)} clips too short")
    return states
