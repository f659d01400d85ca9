"""Training frames: every clip over several telephone lines, at several speeds."""

import numpy as np

import align
import channel
import features
import sound


def one(clip, path, others, rng):
    """Returns (cepstra, states) of a clip over one line.

    The clip is played faster or slower, which moves pitch and formants like a shorter or longer
    speaker's; the states move along.
    """
    factor = float(np.clip(rng.normal(1, 0.07), 0.83, 1.2))
    samples = sound.resample(clip.samples, 16000, round(16000 / factor / 50) * 50)
    factor = len(clip.samples) / len(samples)
    ends = [np.zeros(int(16000 * rng.uniform(0.02, 0.3)), np.float32) for _ in range(2)]
    samples = np.concatenate([ends[0], samples, ends[1]])
    line = channel.telephone(samples, 16000, others, rng)
    cepstra = features.cepstra(features.levelled(line, rng))
    clean = (np.arange(len(cepstra)) * features.STEP - len(ends[0]) / 2) * factor / features.STEP
    inside = (clean > -0.5) & (clean < len(path) - 0.5)
    states = np.full(len(cepstra), align.SILENT + 1, np.int16)
    states[inside] = path[np.round(clean[inside]).astype(int)]
    return cepstra, states


def aligned(clip, scores, rng):
    """Returns the states of a clean clip by what `scores` makes of its cepstra, or None."""
    samples = sound.resample(clip.samples, 16000, features.RATE)
    cepstra = features.cepstra(features.levelled(samples, rng))
    return align.align(scores(cepstra).astype(np.float32), clip.words)


def make(known, copies, seed):
    """Returns cepstra and states, line by line, of `known` (clip, path) over `copies` lines each.

    Prompts are few and the only native speech: they get twice as many.
    """
    small = [sound.resample(clip.samples, 16000, 8000) for clip, _ in known[::7]]
    sounds, paths = [], []
    for number, (clip, path) in enumerate(known):
        lines = copies * (2 if clip.native else 1)
        for copy in range(lines):
            cepstra, states = one(clip, path, small, np.random.default_rng((seed, number, copy)))
            sounds.append(cepstra)
            paths.append(states)
    return sounds, paths
