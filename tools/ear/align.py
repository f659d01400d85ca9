"""Which phone state each frame belongs to: forced alignment from a flat start.

Hidden Markov model of three states per phone, left to right; optional silence between words.
Nothing is known at the start but the order of the phones and which frames are quiet, as in
Rabiner's segmental k-means (Rabiner and Juang 1993, chapter 6).
"""

import numpy as np

from phones import PHONES, SILENCE

NAMES = PHONES + [SILENCE]
INDEX = {name: number for number, name in enumerate(NAMES)}
STATES = 3 * len(NAMES)
SILENT = 3 * INDEX[SILENCE]
_NEVER = np.float32(-1e30)


def chain(words):
    """Returns (state of the model per chain state, whether it may skip a silence before it).

    The chain is silence, word, silence, word … silence; every silence can be left out.
    """
    states, skips = [], []

    def add(phone, first_skips):
        for state in range(3):
            states.append(3 * INDEX[phone] + state)
            skips.append(first_skips and state == 0)

    add(SILENCE, False)
    for word in words:
        for number, phone in enumerate(word):
            add(phone, number == 0)
        add(SILENCE, False)
    return np.array(states), np.array(skips)


def align(scores, words):
    """Returns the state of each frame on the best path, or None when the sound is too short.

    `scores`: T × STATES log likelihoods. Staying and leaving cost the same.
    """
    states, skips = chain(words)
    count, length = len(scores), len(states)
    if count < 3 * sum(map(len, words)):
        return None
    emitted = scores[:, states]
    best = np.full(length, _NEVER, np.float32)
    best[0] = emitted[0, 0]
    best[3] = emitted[0, 3]
    origin = np.zeros((count, length), np.int8)
    jump = np.where(skips, 0, _NEVER).astype(np.float32)
    step = np.full(length, _NEVER, np.float32)
    hop = np.full(length, _NEVER, np.float32)
    for frame in range(1, count):
        step[1:] = best[:-1]
        hop[4:] = best[:-4]
        hop += jump
        moved = step > best
        value = np.where(moved, step, best)
        hopped = hop > value
        origin[frame] = np.where(hopped, 4, moved)
        best = np.where(hopped, hop, value) + emitted[frame]
    end = length - 1 if best[-1] > best[-4] else length - 4
    if best[end] < _NEVER / 2:
        return None
    path = np.empty(count, np.int64)
    for frame in range(count - 1, -1, -1):
        path[frame] = end
        end -= int(origin[frame, end])
    return states[path].astype(np.int16)


def uniform(loudness, words):
    """Returns a first guess: quiet frames are silence, the phones share the rest equally.

    `loudness`: the zeroth cepstrum, natural logarithms of power times about 4.
    """
    order = np.concatenate([[3 * INDEX[phone] + state for state in range(3)]
                            for word in words for phone in word])
    loud = loudness > np.quantile(loudness, 0.95) - 5.5 * np.sqrt(20)
    guess = np.full(len(loudness), SILENT + 1, np.int16)
    number = int(loud.sum())
    if number:
        guess[loud] = order[np.arange(number) * len(order) // number]
    return guess


class Gaussians:
    """One diagonal Gaussian per state over decorrelated features."""

    def __init__(self, features, states):
        everything = np.concatenate(features)
        labels = np.concatenate(states)
        overall = everything.var(0)
        self.mean = np.zeros((STATES, everything.shape[1]), np.float32)
        self.variance = np.tile(overall, (STATES, 1)).astype(np.float32)
        for state in range(STATES):
            own = everything[labels == state]
            if len(own) < 10:
                own = everything[labels // 3 == state // 3]
            if len(own) >= 10:
                self.mean[state] = own.mean(0)
                self.variance[state] = np.maximum(own.var(0), 0.05 * overall)

    def scores(self, features):
        inverse = 1 / self.variance
        constant = -0.5 * (np.log(self.variance).sum(1) + (self.mean ** 2 * inverse).sum(1))
        return (features @ (self.mean * inverse).T - 0.5 * (features ** 2) @ inverse.T
                + constant).astype(np.float32)


def discriminants(features, states, size):
    """Returns the projection (size × D) that best parts the states, within-state variance 1.

    Linear discriminant analysis (Fisher 1936; Haeb-Umbach and Ney 1992 for speech).
    """
    import scipy.linalg

    everything = np.concatenate(features).astype(np.float64)
    labels = np.concatenate(states)
    middle = everything.mean(0)
    total = np.cov(everything.T)
    between = np.zeros_like(total)
    for state in range(STATES):
        own = everything[labels == state]
        if len(own):
            away = own.mean(0) - middle
            between += len(own) / len(everything) * np.outer(away, away)
    within = total - between
    within += 1e-3 * np.trace(within) / len(within) * np.eye(len(within))
    _, vectors = scipy.linalg.eigh(between, within)
    return vectors[:, ::-1][:, :size].T.astype(np.float32)
