"""Trains a network: first frame by frame, then by whole sequences."""

import numpy as np

import network as networks
import sequences

# Steps over which the rate rises, and the highest rate, of the two kinds of training.
WARM = 300
RATE, SEQUENCE_RATE = 1e-3, 1e-4
# Frames of a stretch, and stretches per step.
FRAMES, SEQUENCES = (40, 32), (150, 16)
# Longer gradients are cut to this: one odd stretch must not throw the network off.
LARGEST = 1.0
# Share of hidden values left out in each step (Srivastava and others 2014).
DROPOUT = 0.1
# Share of a frame's label that is spread over all states: alignments err.
SMOOTHING = 0.05
# What telling frames apart still counts beside sequences, against learning the sequences by heart.
FRAME_SHARE = 0.2


class _Adam:
    """Kingma and Ba 2015."""

    def __init__(self, values):
        self._values = values
        self._first = [np.zeros_like(each) for each in values]
        self._second = [np.zeros_like(each) for each in values]
        self._steps = 0

    def move(self, gradients, rate):
        self._steps += 1
        fix = np.sqrt(1 - 0.999 ** self._steps) / (1 - 0.9 ** self._steps)
        for values, gradient, first, second in zip(
                self._values, gradients, self._first, self._second):
            first += 0.1 * (gradient - first)
            second += 0.001 * (gradient * gradient - second)
            values -= (rate * fix) * first / (np.sqrt(second) + 1e-8)


class _Learner:
    def __init__(self, network, rng):
        self.network, self._rng = network, rng
        self._adam = _Adam(network.weights + network.biases)

    def step(self, values, error_of, rate):
        """Moves the network once; `error_of` makes of its log posteriors what is wrong with its
        outputs, and a figure, which is returned."""
        network, inputs, counts = self.network, [], []
        last = len(network.weights) - 1
        for number, (weight, bias) in enumerate(zip(network.weights, network.biases)):
            counts.append(values.shape[1])
            values = networks.spliced(values, network.offsets[number])
            inputs.append(values)
            values = values.reshape(-1, values.shape[2]) @ weight
            values += bias
            if number < last:
                np.maximum(values, 0, out=values)
                values *= self._rng.random(values.shape, np.float32) >= DROPOUT
                values *= 1 / (1 - DROPOUT)
            values = values.reshape(*inputs[-1].shape[:2], -1)
        error, figure = error_of(networks.log_softmax(values))
        weights, biases = [], []
        for number in range(last, -1, -1):
            shape = inputs[number].shape
            rows, error = inputs[number].reshape(-1, shape[2]), error.reshape(-1, error.shape[-1])
            weights.append(rows.T @ error)
            biases.append(error.sum(0))
            if number:
                error = (error @ network.weights[number].T).reshape(shape)
                # Where the layer before gave nothing, nothing of it was to blame.
                error *= inputs[number] > 0
                error = networks.unspliced(error, network.offsets[number], counts[number])
                error *= 1 / (1 - DROPOUT)
        gradients = weights[::-1] + biases[::-1]
        size = np.sqrt(sum(float((each * each).sum()) for each in gradients))
        if size > LARGEST:
            for each in gradients:
                each *= LARGEST / size
        self._adam.move(gradients, rate)
        return figure


def _frame_error(logs, states, smoothing):
    """Returns posteriors less what they should be: one for the frame's state, but for `smoothing`,
    which is spread over all."""
    error = np.exp(logs)
    error -= smoothing / error.shape[2]
    own = states[..., None]
    np.put_along_axis(error, own, np.take_along_axis(error, own, 2) - (1 - smoothing), 2)
    return error


def _frame_errors(states):
    def error_of(logs):
        right = np.take_along_axis(logs, states[..., None], 2)
        return _frame_error(logs, states, SMOOTHING) / states.size, -float(right.mean())
    return error_of


def _sequence_errors(states, moves, log_prior):
    def error_of(logs):
        scores = logs - log_prior
        anything, likelihood = sequences.loop(scores, moves)
        right = sequences.chain(scores, states, moves)
        error = anything - right + FRAME_SHARE * _frame_error(logs, states, 0)
        own = float((right * scores).sum(2).mean())
        return (error / states.size).astype(np.float32), likelihood - own
    return error_of


def _rounds(learner, frames, sizes, epochs, highest, error_of, rng, what, done):
    length, batch = sizes
    total = max(1, int(epochs * frames.count / (length * batch)))
    step, recent = 0, []
    while step < total:
        for values, states in frames.stretches(length, batch, rng):
            # The rate rises at once and falls like a cosine (Loshchilov and Hutter 2017).
            rate = highest * min(1, (step + 1) / WARM) * 0.5 * (1 + np.cos(np.pi * step / total))
            recent.append(learner.step(values, error_of(states), rate))
            step += 1
            if step % 500 == 0:
                done(f"{what}: step {step} of {total}: {np.mean(recent[-500:]):.3f} nats per frame")
            if step == total:
                break


def train(frames, rng, epochs=3.5, sequence_epochs=0.6, done=print):
    """Returns a network after `epochs` rounds over all `frames`, and `sequence_epochs` by
    sequences."""
    network = networks.Network(networks.priors(frames), rng)
    if epochs:
        _rounds(_Learner(network, rng), frames, FRAMES, epochs, RATE, _frame_errors, rng,
                "frames", done)
    if sequence_epochs:
        moves = sequences.transitions(frames.paths())
        _rounds(_Learner(network, rng), frames, SEQUENCES, sequence_epochs, SEQUENCE_RATE,
                lambda states: _sequence_errors(states, moves, network.log_prior), rng,
                "sequences", done)
    return network.rounded()
