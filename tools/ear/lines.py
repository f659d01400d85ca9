"""Training frames: every clip over several telephone lines, at several speeds."""

import dataclasses

import numpy as np

import align
import channel
import features
import sound

# Speeds and lengths of the vocal tract stay within these factors.
SPEEDS, TRACTS = (0.83, 1.2), (0.78, 1.25)


@dataclasses.dataclass(frozen=True)
class Spread:
    """How unlike each other a clip's lines are: standard deviations of factors."""

    # Of the speed, which moves pitch and formants, too.
    speed: float = 0.07
    # Of the length of the vocal tract, which moves formants alone; 0 leaves it as it is.
    tract: float = 0.0


@dataclasses.dataclass(frozen=True)
class Variety:
    """How clips become training frames. Prompts are few and the only native speech: they get more
    lines, and may be made to sound like many people."""

    synthetic: Spread = Spread()
    native: Spread = Spread()
    # Lines of a native clip for each line of another.
    natives: int = 2


PLAIN = Variety()
MANY = Variety(Spread(tract=0.08), Spread(speed=0.15, tract=0.12), natives=4)


def one(clip, path, others, rng, spread=Spread()):
    """Returns (cepstra, states) of a clip over one line.

    The clip is played faster or slower, which moves pitch and formants like a shorter or longer
    speaker's; the states move along. A vocal tract of another length moves formants alone. How much
    of either is drawn by `spread`.
    """
    factor = float(np.clip(rng.normal(1, spread.speed), *SPEEDS))
    samples = sound.resample(clip.samples, 16000, round(16000 / factor / 50) * 50)
    factor = len(clip.samples) / len(samples)
    ends = [np.zeros(int(16000 * rng.uniform(0.02, 0.3)), np.float32) for _ in range(2)]
    samples = np.concatenate([ends[0], samples, ends[1]])
    line = channel.telephone(samples, 16000, others, rng)
    warp = 1.0
    if spread.tract:
        # In hundredths: the filters of a warp are made once.
        warp = round(float(np.clip(rng.normal(1, spread.tract), *TRACTS)), 2)
    cepstra = features.cepstra(features.levelled(line, rng), warp)
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


def make(known, copies, seed, variety=PLAIN):
    """Returns cepstra and states, line by line, of `known` (clip, path) over `copies` lines each."""
    small = [sound.resample(clip.samples, 16000, 8000) for clip, _ in known[::7]]
    sounds, paths = [], []
    for number, (clip, path) in enumerate(known):
        spread = variety.native if clip.native else variety.synthetic
        for copy in range(copies * (variety.natives if clip.native else 1)):
            rng = np.random.default_rng((seed, number, copy))
            cepstra, states = one(clip, path, small, rng, spread)
            sounds.append(cepstra)
            paths.append(states)
    return sounds, paths
