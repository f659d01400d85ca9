"""Training frames: every clip over several telephone lines, at several speeds."""

import numpy as np

import align
import channel
import features
import sound


def one(clip, path, others, rng):
    """Returns (stacked features, states) of a clip over one line.

    The clip is played faster or slower, which moves pitch and formants like a shorter or longer
    speaker's; the states move along.
    """
    factor = float(np.clip(rng.normal(1, 0.06), 0.85, 1.18))
    samples = sound.resample(clip.samples, 16000, round(16000 / factor / 50) * 50)
    factor = len(clip.samples) / len(samples)
    ends = [np.zeros(int(16000 * rng.uniform(0.02, 0.3)), np.float32) for _ in range(2)]
    samples = np.concatenate([ends[0], samples, ends[1]])
    line = channel.telephone(samples, 16000, others, rng)
    stacked = features.stacked(features.cepstra(features.levelled(line, rng)))
    clean = (np.arange(len(stacked)) * features.STEP - len(ends[0]) / 2) * factor / features.STEP
    inside = (clean > -0.5) & (clean < len(path) - 0.5)
    states = np.full(len(stacked), align.SILENT + 1, np.int16)
    states[inside] = path[np.round(clean[inside]).astype(int)]
    return stacked.astype(np.float32), states


def make(known, copies, seed):
    """Returns all frames of `known` (clip, path) over `copies` lines each: features, states, and
    the states line by line. Prompts are few and the only native speech: they get twice as many.
    """
    small = [sound.resample(clip.samples, 16000, 8000) for clip, _ in known[::7]]
    features_, paths = [], []
    for number, (clip, path) in enumerate(known):
        lines = copies * (2 if clip.native else 1)
        for copy in range(lines):
            stacked, states = one(clip, path, small, np.random.default_rng((seed, number, copy)))
            features_.append(stacked)
            paths.append(states)
    return np.concatenate(features_), np.concatenate(paths), paths
