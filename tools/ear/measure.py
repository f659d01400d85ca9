"""How well a model tells phones apart in voices that were not in training."""

import numpy as np

import align
import lines
import sequences
import sound
import sources
import speakers


def held_out(scorers, folders, seed):
    """Returns, for each of `scorers` (names and what makes T × states scores of T × 13 cepstra),
    shares of speech frames whose best phone is the right one over the telephone, and phones missed,
    mistaken or made up per phone that was said.

    Right is what the first of them makes of the clean sound; silence is left out. For phone errors
    any phones may follow each other, as probably as in the folders' clips by training voices.
    """
    clips = [clip for folder in folders for clip in sources.spoken(folder, speakers.tests)]
    small = [sound.resample(clip.samples, 16000, 8000) for clip in clips]
    first = next(iter(scorers.values()))
    moves = np.log(sequences.transitions(_training_paths(first, folders, seed)) + 1e-20)
    right, total = dict.fromkeys(scorers, 0), 0
    errors, said = dict.fromkeys(scorers, 0), 0
    for number, clip in enumerate(clips):
        rng = np.random.default_rng((seed, 1, number))
        path = lines.aligned(clip, first, rng)
        if path is None:
            continue
        cepstra, states = lines.one(clip, path, small, rng)
        speech = states // 3 != align.INDEX[align.SILENCE]
        phones = _phones(states)
        for name, scores in scorers.items():
            fits = scores(cepstra)
            right[name] += int((fits.argmax(1) // 3 == states // 3)[speech].sum())
            errors[name] += _distance(phones, _phones(_best_path(fits, moves)))
        total += int(speech.sum())
        said += len(phones)
    return {"clips": len(clips), "frames": total, "phones": said,
            "phoneRight": _shares(right, total), "phoneErrors": _shares(errors, said)}


def _shares(counts, total):
    return {name: round(count / max(1, total), 4) for name, count in counts.items()}


def _training_paths(scores, folders, seed):
    rng = np.random.default_rng((seed, 2))
    paths = (lines.aligned(clip, scores, rng)
             for folder in folders for clip in sources.spoken(folder))
    return [path for path in paths if path is not None]


def _best_path(fits, moves):
    """Returns the likeliest state of each frame, as parts of one path (Viterbi)."""
    arrivals = np.ascontiguousarray(moves.T)
    every = np.arange(fits.shape[1])
    origins = np.empty(fits.shape, np.int16)
    value = fits[0]
    for frame in range(1, len(fits)):
        ways = arrivals + value
        origins[frame] = ways.argmax(1)
        value = ways[every, origins[frame]] + fits[frame]
    path = [int(value.argmax())]
    for frame in range(len(fits) - 1, 0, -1):
        path.append(int(origins[frame, path[-1]]))
    return np.array(path[::-1])


def _phones(path):
    """Returns the phones of a path of states, silence left out."""
    begins = np.r_[True, (path[1:] // 3 != path[:-1] // 3) | (path[1:] % 3 < path[:-1] % 3)]
    phones = path[begins] // 3
    return phones[phones != align.INDEX[align.SILENCE]].tolist()


def _distance(one, other):
    """Returns how many phones have to be put in, taken out or changed (Levenshtein 1966)."""
    before = list(range(len(other) + 1))
    for row, own in enumerate(one, 1):
        now = [row]
        for column, its in enumerate(other, 1):
            now.append(min(before[column] + 1, now[-1] + 1, before[column - 1] + (own != its)))
        before = now
    return before[-1]
