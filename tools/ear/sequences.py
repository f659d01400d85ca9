"""How likely whole sequences of states are: what the right one has to win against.

A recogniser does not ask which state a frame belongs to, but which phones one upon the other fit
best. Training by that question (maximum mutual information: Bahl and others 1986; against a loop of
phones instead of lattices: Povey and others 2016) weighs frames by whether a path over wrong phones
comes near the right one.
"""

import numpy as np

import align

# No state fits a frame worse than the best by more, in nats: paths that nothing fits must stay told
# apart from none.
_WORST = 60.0
# Share of the phone bigram that is taken from how frequent phones are.
_SMOOTHING = 0.3


def transitions(paths):
    """Returns states × states probabilities of the next frame's state: staying, the next of the
    same phone, or behind the last the first of any phone."""
    counts = np.zeros((align.STATES, align.STATES))
    for path in paths:
        np.add.at(counts, (path[:-1], path[1:]), 1)
    first = np.arange(0, align.STATES, 3)
    last = first + 2
    seams = counts[np.ix_(last, first)]
    frequent = seams.sum(0) + 1
    frequent /= frequent.sum()
    seams = (1 - _SMOOTHING) * seams + _SMOOTHING * seams.sum(1, keepdims=True) * frequent + 1e-3
    result = np.zeros_like(counts)
    every = np.arange(align.STATES)
    result[every, every] = np.maximum(counts[every, every], 1)
    inner = every[every % 3 < 2]
    result[inner, inner + 1] = np.maximum(counts[inner, inner + 1], 1)
    result[np.ix_(last, first)] += seams
    return (result / result.sum(1, keepdims=True)).astype(np.float32)


def loop(scores, moves):
    """Returns how likely each frame (batch × frames × states) is in each state when any phones may
    be said, and the log likelihood per frame."""
    batch, count, states = scores.shape
    highest = scores.max(2, keepdims=True)
    fits = np.exp(np.maximum(scores - highest, -_WORST), dtype=np.float64)
    ahead = np.empty((count, batch, states))
    value = np.full((batch, states), 1 / states)
    moves = moves.astype(np.float64)
    total = float(highest.sum())
    for frame in range(count):
        value = (value @ moves if frame else value) * fits[:, frame]
        size = value.sum(1, keepdims=True)
        total += float(np.log(size).sum())
        value /= size
        ahead[frame] = value
    back = np.ascontiguousarray(moves.T)
    value = np.ones((batch, states))
    for frame in range(count - 2, -1, -1):
        value = (value * fits[:, frame + 1]) @ back
        value /= value.sum(1, keepdims=True) / states
        ahead[frame] *= value
    ahead /= np.maximum(ahead.sum(2, keepdims=True), 1e-300)
    return ahead.transpose(1, 0, 2), total / (batch * count)


def chain(scores, states, moves):
    """Returns the same when the phones are those of `states` (batch × frames) in this order, and
    only when each begins is open."""
    batch, count, width = scores.shape
    orders = [path[np.r_[True, path[1:] != path[:-1]]] for path in states]
    length = max(map(len, orders))
    order = np.zeros((batch, length), np.int64)
    real = np.zeros((batch, length), bool)
    for number, own in enumerate(orders):
        order[number, :len(own)] = own
        real[number, :len(own)] = True
    emitted = np.take_along_axis(
        scores, np.broadcast_to(order[:, None], (batch, count, length)), 2)
    highest = np.where(real[:, None], emitted, -np.inf).max(2, keepdims=True)
    fits = np.exp(np.clip(emitted - highest, -_WORST, 0), dtype=np.float64) * real[:, None]
    stay = moves[order, order]
    # A clip that is played faster skips a state here and there.
    go = np.maximum(moves[order[:, :-1], order[:, 1:]], 1e-3)
    ahead = np.empty((count, batch, length))
    value = np.zeros((batch, length))
    value[:, 0] = 1
    ahead[0] = value
    for frame in range(1, count):
        moved = value * stay
        moved[:, 1:] += value[:, :-1] * go
        value = moved * fits[:, frame]
        value /= np.maximum(value.sum(1, keepdims=True), 1e-300)
        ahead[frame] = value
    value = np.zeros((batch, length))
    value[np.arange(batch), real.sum(1) - 1] = 1
    ahead[-1] *= value
    for frame in range(count - 2, -1, -1):
        coming = value * fits[:, frame + 1]
        value = coming * stay
        value[:, :-1] += coming[:, 1:] * go
        value /= np.maximum(value.sum(1, keepdims=True), 1e-300)
        ahead[frame] *= value
    sums = ahead.sum(2)
    result = np.zeros((batch, count, width), np.float32)
    places = (np.arange(batch)[:, None, None], np.arange(count)[None, :, None], order[:, None])
    np.add.at(result, places,
              (ahead / np.maximum(sums, 1e-300)[:, :, None]).transpose(1, 0, 2))
    # Where numbers were too small for any path, the states are taken as they are given.
    lost = sums.T < 1e-290
    result[lost] = np.eye(width, dtype=np.float32)[states[lost]]
    return result
