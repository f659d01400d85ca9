"""A network that tells phone states apart from a third of a second of cepstra.

Mixtures describe each state by itself; a network is trained to part them and may look further to
either side (hybrid models: Bourlard and Morgan 1994; Hinton and others 2012). Its posteriors over
priors are scores like the mixtures', and Klartone adds the two (`Sources/Networks`).
"""

import struct

import numpy as np

import align
import features

# Frames on either side of the middle one.
CONTEXT = 15
# Frames per step; steps over which the rate rises; the highest rate.
BATCH, WARM, RATE = 1024, 200, 1e-3
# Share of hidden values left out in each step (Srivastava and others 2014).
DROPOUT = 0.15
# Share of a frame's label that is spread over all states: alignments err.
SMOOTHING = 0.05
# Its name in the model's folder.
FILE = "network"
MAGIC = b"klartone network 1\n"


# Added to every spread, against silence.
LEAST_SPREAD = 1e-3


def padded(cepstra):
    """Returns cepstra with mean 0 and spread 1 over their sound, its first and last frames repeated
    CONTEXT times. Noise narrows the spread; this widens it again (Viikki and Laurila 1998)."""
    centred = (cepstra - cepstra.mean(0)) / (cepstra.std(0) + LEAST_SPREAD)
    return np.pad(centred, ((CONTEXT, CONTEXT), (0, 0)), "edge")


class Frames:
    """Many sounds' frames, from which windows are taken without keeping them all."""

    def __init__(self, sounds, paths):
        """`sounds`: cepstra of each; `paths`: its states, frame by frame."""
        self._rows = np.concatenate([padded(each).astype(np.float16) for each in sounds])
        self.states = np.concatenate(paths).astype(np.int64)
        starts, at = [], 0
        for each in sounds:
            starts.append(at + np.arange(len(each)))
            at += len(each) + 2 * CONTEXT
        self._first = np.concatenate(starts)

    def __len__(self):
        return len(self.states)

    def windows(self, some):
        """Returns (frames × cepstra), oldest first, of the frames numbered `some`."""
        rows = self._first[some][:, None] + np.arange(2 * CONTEXT + 1)
        return self._rows[rows].astype(np.float32).reshape(len(some), -1)


class Network:
    """Layers of rectified sums; the last gives a score per state."""

    def __init__(self, sizes, log_prior, rng):
        self.log_prior = log_prior.astype(np.float32)
        self.weights, self.biases = [], []
        for number, (width, count) in enumerate(zip(sizes, sizes[1:])):
            spread = np.sqrt((2 if number < len(sizes) - 2 else 1) / width)
            self.weights.append(rng.normal(0, spread, (width, count)).astype(np.float32))
            self.biases.append(np.zeros(count, np.float32))

    def outputs(self, values):
        """Returns log posteriors of windows."""
        for weight, bias in zip(self.weights[:-1], self.biases[:-1]):
            values = np.maximum(values @ weight + bias, 0)
        return _log_softmax(values @ self.weights[-1] + self.biases[-1])

    def scores(self, cepstra):
        """Returns T × states scores of one sound: log posteriors over priors."""
        rows = padded(cepstra).astype(np.float32)
        windows = np.lib.stride_tricks.sliding_window_view(rows, 2 * CONTEXT + 1, 0)
        values = windows.transpose(0, 2, 1).reshape(len(cepstra), -1)
        return self.outputs(values) - self.log_prior

    def rounded(self):
        """Rounds all weights to what a file keeps: sixteen bits of thirty-two."""
        self.weights = [_half(weight) for weight in self.weights]
        return self

    def save(self, path, order):
        """Writes the file that `Sources/Networks/NetworkFile.swift` reads; states in `order`."""
        weights = self.weights[:-1] + [self.weights[-1][:, order]]
        biases = self.biases[:-1] + [self.biases[-1][order]]
        with open(path, "wb") as file:
            file.write(MAGIC)
            file.write(struct.pack("<III", features.CEPSTRA, CONTEXT, len(weights)))
            for weight, bias in zip(weights, biases):
                file.write(struct.pack("<II", *weight.shape))
                file.write((_half(weight).view(np.uint32) >> 16).astype("<u2").tobytes())
                file.write(bias.astype("<f4").tobytes())
            file.write(self.log_prior[order].astype("<f4").tobytes())


def _half(weight):
    bits = np.ascontiguousarray(weight, np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000).astype(np.uint32).view(np.float32)


def _log_softmax(values):
    values = values - values.max(1, keepdims=True)
    return values - np.log(np.exp(values).sum(1, keepdims=True))


class _Learner:
    """Adam (Kingma and Ba 2015) on a network's weights."""

    def __init__(self, network, rng):
        self._network, self._rng = network, rng
        self._first = [np.zeros_like(each) for each in network.weights + network.biases]
        self._second = [np.zeros_like(each) for each in network.weights + network.biases]
        self._steps = 0

    def step(self, values, states, rate):
        """Moves once towards telling `states` apart; returns the cross-entropy before, in nats."""
        network, kept = self._network, [values]
        for weight, bias in zip(network.weights[:-1], network.biases[:-1]):
            values = values @ weight
            values += bias
            np.maximum(values, 0, out=values)
            values *= (self._rng.random(values.shape, np.float32) >= DROPOUT)
            values *= 1 / (1 - DROPOUT)
            kept.append(values)
        logs = _log_softmax(values @ network.weights[-1] + network.biases[-1])
        rows = np.arange(len(states))
        loss = -float(logs[rows, states].mean())
        error = np.exp(logs)
        error -= SMOOTHING / error.shape[1]
        error[rows, states] -= 1 - SMOOTHING
        error /= len(states)
        weights, biases = [], []
        for number in range(len(network.weights) - 1, -1, -1):
            weights.append(kept[number].T @ error)
            biases.append(error.sum(0))
            if number:
                error = error @ network.weights[number].T
                error *= kept[number] > 0
                error *= 1 / (1 - DROPOUT)
        self._move(weights[::-1] + biases[::-1], rate)
        return loss

    def _move(self, gradients, rate):
        self._steps += 1
        network = self._network
        fix = np.sqrt(1 - 0.999 ** self._steps) / (1 - 0.9 ** self._steps)
        everything = network.weights + network.biases
        for values, gradient, first, second in zip(
                everything, gradients, self._first, self._second):
            first += 0.1 * (gradient - first)
            second += 0.001 * (gradient * gradient - second)
            values -= (rate * fix) * first / (np.sqrt(second) + 1e-8)


def train(frames, rng, hidden=(512, 512, 512), epochs=5, done=print):
    """Returns a network after `epochs` rounds over all `frames`."""
    prior = np.bincount(frames.states, minlength=align.STATES) + 10.0
    sizes = [features.CEPSTRA * (2 * CONTEXT + 1), *hidden, align.STATES]
    network = Network(sizes, np.log(prior / prior.sum()), rng)
    learner = _Learner(network, rng)
    count = len(frames)
    total = max(1, epochs * (count // BATCH))
    step, recent = 0, []
    for _ in range(epochs):
        order = rng.permutation(count)
        for start in range(0, count - BATCH + 1, BATCH):
            some = order[start:start + BATCH]
            # The rate rises at once and falls like a cosine (Loshchilov and Hutter 2017).
            rate = RATE * min(1, (step + 1) / WARM) * 0.5 * (1 + np.cos(np.pi * step / total))
            recent.append(learner.step(frames.windows(some), frames.states[some], rate))
            step += 1
            if step % 500 == 0:
                done(f"step {step} of {total}: {np.mean(recent[-500:]):.3f} nats per frame")
    return network.rounded()
