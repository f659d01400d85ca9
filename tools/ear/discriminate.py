"""Makes the mixtures tell states apart: frame-wise cross-entropy by gradient descent.

Maximum likelihood describes each state by itself. Here means, variances, weights and the projection
move so that the right state's likelihood, raised to KAPPA, stands out from the others' (the
frame-level form of maximum mutual information estimation: Bahl and others 1986; Povey 2005,
section 4; Adam: Kingma and Ba 2015). What comes out is a mixture model as before, and PocketSphinx
need not know.
"""

import numpy as np

import align
import mixtures

# Frames are no independent witnesses: their likelihoods are raised to this. 0.4 fits best.
KAPPA = 0.4
# Frames per step; steps over which the rate rises.
BATCH, WARM = 1024, 50
RATE = 0.02
# The projection takes smaller steps than the mixtures.
PROJECTION_RATE = 0.3


class Mixtures:
    """Parameters as gradient descent wants them: logarithms of variances and weights."""

    def __init__(self, model, prior):
        self.states, self.density, self.size = model.mean.shape
        flat = self.states * self.density
        self.stay = model.stay
        self.log_prior = np.log(prior).astype(np.float32)
        self.values = {
            "mean": model.mean.reshape(flat, self.size).astype(np.float32).copy(),
            "log_variance": np.log(model.variance.reshape(flat, self.size)).astype(np.float32),
            "log_weight": np.log(np.maximum(model.weight, 1e-8)).astype(np.float32),
            "projection": model.projection.astype(np.float32).copy(),
        }
        # What one unit of step is worth: a standard deviation, a usual weight.
        self.unit = {
            "mean": np.sqrt(np.exp(self.values["log_variance"])), "log_variance": 1.0,
            "log_weight": 1.0,
            "projection": PROJECTION_RATE * float(np.abs(self.values["projection"]).mean()),
        }
        # No variance shrinks to less than an eighth of what it was.
        self.least_log_variance = self.values["log_variance"] - 2
        self.first = {name: np.zeros_like(value) for name, value in self.values.items()}
        self.second = {name: np.zeros_like(value) for name, value in self.values.items()}
        self.steps = 0

    def _log_weight(self):
        raw = self.values["log_weight"]
        top = raw.max(1, keepdims=True)
        return raw - top - np.log(np.exp(raw - top).sum(1, keepdims=True))

    def _forward(self, stacked):
        """Returns features, features and squares, shares of the Gaussians in their state, and log
        likelihoods of the states."""
        inverse = np.exp(-self.values["log_variance"])
        mean = self.values["mean"]
        constant = self._log_weight().ravel() - 0.5 * (
            (mean * mean * inverse).sum(1) + self.values["log_variance"].sum(1)
            + self.size * np.log(2 * np.pi))
        table = np.concatenate([mean * inverse, -0.5 * inverse], 1).T
        features = stacked @ self.values["projection"].T
        both = np.concatenate([features, features * features], 1)
        shares = both @ table
        shares += constant.astype(np.float32)
        shares = shares.reshape(len(stacked), self.states, self.density)
        best = shares.max(2, keepdims=True)
        shares -= best
        np.exp(shares, out=shares)
        total = shares.sum(2, keepdims=True)
        shares /= total
        return features, both, shares, (np.log(total) + best)[..., 0], inverse

    def _posteriors(self, likelihoods):
        scaled = KAPPA * likelihoods + self.log_prior
        scaled -= scaled.max(1, keepdims=True)
        np.exp(scaled, out=scaled)
        scaled /= scaled.sum(1, keepdims=True)
        return scaled

    def step(self, stacked, states, rate):
        """Moves once towards telling `states` apart; returns the cross-entropy before, in nats."""
        features, both, shares, likelihoods, inverse = self._forward(stacked)
        rows = np.arange(len(stacked))
        wrong = self._posteriors(likelihoods)
        loss = -float(np.log(wrong[rows, states] + 1e-9).mean())
        wrong[rows, states] -= 1
        wrong *= KAPPA / len(stacked)
        shares *= wrong[..., None]
        pull = shares.reshape(len(stacked), -1)
        held = pull.sum(0)
        sums = pull.T @ both
        first, second = sums[:, :self.size], sums[:, self.size:]
        mean = self.values["mean"]
        by_state = held.reshape(self.states, self.density)
        toward = pull @ (mean * inverse) - features * (pull @ inverse)
        self._move({
            "mean": (first - held[:, None] * mean) * inverse,
            "log_variance": 0.5 * ((second - 2 * mean * first + held[:, None] * mean * mean)
                                   * inverse - held[:, None]),
            "log_weight": by_state - np.exp(self._log_weight()) * by_state.sum(1, keepdims=True),
            "projection": toward.T @ stacked,
        }, rate)
        return loss

    def _move(self, gradients, rate):
        self.steps += 1
        for name, gradient in gradients.items():
            first, second = self.first[name], self.second[name]
            first *= 0.9
            first += 0.1 * gradient
            second *= 0.99
            second += 0.01 * gradient * gradient
            move = (first / (1 - 0.9 ** self.steps)) / (
                np.sqrt(second / (1 - 0.99 ** self.steps)) + 1e-9)
            self.values[name] -= rate * self.unit[name] * move
        np.maximum(self.values["log_variance"], self.least_log_variance,
                   out=self.values["log_variance"])

    def model(self):
        shape = (self.states, self.density, self.size)
        return mixtures.Model(
            projection=self.values["projection"], mean=self.values["mean"].reshape(shape),
            variance=np.exp(self.values["log_variance"]).reshape(shape),
            weight=np.exp(self._log_weight()), stay=self.stay)


def train(model, stacked, states, rng, epochs=3, done=print):
    """Returns `model` after `epochs` rounds over all frames (`stacked`) of known `states`."""
    prior = np.bincount(states, minlength=align.STATES) + 10.0
    learner = Mixtures(model, prior / prior.sum())
    count = len(states)
    total = max(1, epochs * (count // BATCH))
    step, recent = 0, []
    for _ in range(epochs):
        order = rng.permutation(count)
        for start in range(0, count - BATCH, BATCH):
            some = np.sort(order[start:start + BATCH])
            # The rate rises at once and falls like a cosine (Loshchilov and Hutter 2017).
            rate = RATE * min(1, step / WARM + 0.02) * (
                0.49 * (1 + np.cos(np.pi * step / total)) + 0.02)
            recent.append(learner.step(stacked[some].astype(np.float32), states[some], rate))
            step += 1
            if step % 500 == 0:
                done(f"step {step} of {total}: {np.mean(recent[-500:]):.3f} nats per frame")
    return learner.model()
