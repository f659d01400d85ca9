"""A network that tells phone states apart from a third of a second of cepstra.

Mixtures describe each state by itself; a network is trained to part them and may look further to
either side (hybrid models: Bourlard and Morgan 1994; Hinton and others 2012). Each layer looks at a
few frames of the one before, further and further apart, so that a few weights see far (time-delay
networks: Waibel and others 1989; Peddinti and others 2015). Posteriors over priors are scores like
the mixtures', and Klartone adds the two (`Sources/Networks`).
"""

import struct

import numpy as np

import align
import features

# Which frames each layer looks at, counted from its own, and how many sums it makes of them.
LAYERS = [((-2, -1, 0, 1, 2), 384), ((-2, 0, 2), 384), ((-3, 0, 3), 384), ((-6, 0, 6), 384),
          ((0,), 384)]
# Frames on either side of the middle one that all of them see.
CONTEXT = sum(offsets[-1] for offsets, _ in LAYERS)
# Its name in the model's folder.
FILE = "network"
MAGIC = b"klartone network 2\n"
# Added to every spread, against silence.
LEAST_SPREAD = 1e-3


def even(cepstra):
    """Returns cepstra with mean 0 and spread 1 over their sound. Noise narrows the spread; this
    widens it again (Viikki and Laurila 1998)."""
    return (cepstra - cepstra.mean(0)) / (cepstra.std(0) + LEAST_SPREAD)


def spliced(values, offsets):
    """Returns batch × frames × values with those at all `offsets` side by side; the ends, where
    some are missing, are left out."""
    if len(offsets) == 1:
        return values
    count = values.shape[1] - (offsets[-1] - offsets[0])
    first = offsets[0]
    return np.concatenate([values[:, k - first:k - first + count] for k in offsets], 2)


def unspliced(values, offsets, count):
    """Adds up what `spliced` laid side by side, for `count` frames: its transpose."""
    if len(offsets) == 1:
        return values
    batch, frames, wide = values.shape
    width = wide // len(offsets)
    result = np.zeros((batch, count, width), np.float32)
    for number, offset in enumerate(offsets):
        start = offset - offsets[0]
        result[:, start:start + frames] += values[:, :, number * width:(number + 1) * width]
    return result


def log_softmax(values):
    values = values - values.max(-1, keepdims=True)
    return values - np.log(np.exp(values).sum(-1, keepdims=True))


class Network:
    """Layers of rectified sums; the last gives a score per state."""

    def __init__(self, log_prior, rng):
        self.log_prior = log_prior.astype(np.float32)
        self.offsets = [offsets for offsets, _ in LAYERS] + [(0,)]
        self.weights, self.biases = [], []
        width = features.CEPSTRA
        counts = [count for _, count in LAYERS] + [len(log_prior)]
        for number, (offsets, count) in enumerate(zip(self.offsets, counts)):
            inputs = width * len(offsets)
            spread = np.sqrt((2 if number < len(LAYERS) else 1) / inputs)
            self.weights.append(rng.normal(0, spread, (inputs, count)).astype(np.float32))
            self.biases.append(np.zeros(count, np.float32))
            width = count

    def outputs(self, values):
        """Returns log posteriors, batch × frames × states, of batch × frames × cepstra that reach
        CONTEXT frames further to either side."""
        last = len(self.weights) - 1
        for number, (weight, bias) in enumerate(zip(self.weights, self.biases)):
            values = spliced(values, self.offsets[number]) @ weight + bias
            if number < last:
                values = np.maximum(values, 0)
        return log_softmax(values)

    def scores(self, cepstra):
        """Returns T × states scores of one sound: log posteriors over priors."""
        rows = np.pad(even(cepstra), ((CONTEXT, CONTEXT), (0, 0)), "edge").astype(np.float32)
        return self.outputs(rows[None])[0] - self.log_prior

    @classmethod
    def load(cls, path, order):
        """Returns the network that `save` wrote."""
        data, at = path.read_bytes(), len(MAGIC)
        network, back = cls.__new__(cls), np.argsort(order)
        network.offsets, network.weights, network.biases = [], [], []
        (_, count), at = struct.unpack_from("<II", data, at), at + 8
        for _ in range(count):
            (frames,), at = struct.unpack_from("<I", data, at), at + 4
            network.offsets.append(struct.unpack_from(f"<{frames}i", data, at))
            shape, at = struct.unpack_from("<II", data, at + 4 * frames), at + 4 * frames + 8
            halves = np.frombuffer(data, "<u2", shape[0] * shape[1], at).astype(np.uint32)
            network.weights.append((halves << 16).view(np.float32).reshape(shape))
            at += 2 * halves.size
            network.biases.append(np.frombuffer(data, "<f4", shape[1], at))
            at += 4 * shape[1]
        network.weights[-1] = np.ascontiguousarray(network.weights[-1][:, back])
        network.biases[-1] = network.biases[-1][back]
        network.log_prior = np.frombuffer(data, "<f4", len(order), at)[back]
        return network

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
            file.write(struct.pack("<II", features.CEPSTRA, len(weights)))
            for offsets, weight, bias in zip(self.offsets, weights, biases):
                file.write(struct.pack(f"<I{len(offsets)}i", len(offsets), *offsets))
                file.write(struct.pack("<II", *weight.shape))
                file.write((_half(weight).view(np.uint32) >> 16).astype("<u2").tobytes())
                file.write(bias.astype("<f4").tobytes())
            file.write(self.log_prior[order].astype("<f4").tobytes())


def _half(weight):
    bits = np.ascontiguousarray(weight, np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000).astype(np.uint32).view(np.float32)


class Frames:
    """Many sounds' frames, from which stretches are taken without keeping them all."""

    def __init__(self, sounds, paths):
        """`sounds`: cepstra of each; `paths`: its states, frame by frame."""
        self._rows, self._states, self._places = [], [], []
        at = 0
        for cepstra, path in zip(sounds, paths):
            self._rows.append(np.pad(even(cepstra), ((CONTEXT, CONTEXT), (0, 0)),
                                     "edge").astype(np.float16))
            self._states.append(np.pad(path.astype(np.int64), (CONTEXT, CONTEXT), "edge"))
            self._places.append((at + CONTEXT, len(path)))
            at += len(path) + 2 * CONTEXT
        self._rows = np.concatenate(self._rows)
        self._states = np.concatenate(self._states)
        self.count = sum(count for _, count in self._places)

    def paths(self):
        """Returns the states of each sound."""
        return [self._states[first:first + count] for first, count in self._places]

    def stretches(self, length, batch, rng):
        """Yields, in random order, `batch` stretches of `length` frames: cepstra that reach CONTEXT
        frames further to either side, and states. Each round cuts the sounds at other places."""
        starts = []
        for first, count in self._places:
            if count > length:
                begin = first + int(rng.integers(0, min(length, count - length + 1)))
                starts += range(begin, first + count - length + 1, length)
                if begin > first:
                    starts.append(first)
        starts = rng.permutation(starts)
        wide = np.arange(-CONTEXT, length + CONTEXT)
        for number in range(0, len(starts) - batch + 1, batch):
            some = starts[number:number + batch, None]
            yield (self._rows[some + wide].astype(np.float32),
                   self._states[some + np.arange(length)])


def priors(frames):
    """Returns the logarithm of each state's share of all frames."""
    counts = sum(np.bincount(path, minlength=align.STATES) for path in frames.paths()) + 10.0
    return np.log(counts / counts.sum())
