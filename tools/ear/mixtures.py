"""The acoustic model: a decorrelating projection and a mixture of Gaussians per phone state."""

import dataclasses

import numpy as np

import align
import features


@dataclasses.dataclass
class Model:
    """`projection` (size × stacked), `mean` and `variance` (states × K × size), `weight` (states ×
    K), `stay` (states): the chance of staying in a state for one more frame."""

    projection: np.ndarray
    mean: np.ndarray
    variance: np.ndarray
    weight: np.ndarray
    stay: np.ndarray

    def project(self, stacked):
        return stacked @ self.projection.T

    def scored(self, cepstra):
        """Returns T × states log likelihoods of one sound."""
        return self.scores(self.project(features.stacked(cepstra)))

    def scores(self, features):
        """Returns T × states log likelihoods of projected features."""
        inverse = 1 / self.variance
        constant = (np.log(self.weight + 1e-10)
                    - 0.5 * (np.log(2 * np.pi * self.variance) + self.mean ** 2 * inverse).sum(-1))
        size = features.shape[1]
        table = np.concatenate([(self.mean * inverse).reshape(-1, size),
                                (-0.5 * inverse).reshape(-1, size)], 1).T
        all_scores = np.concatenate([features, features ** 2], 1) @ table + constant.ravel()
        all_scores = all_scores.reshape(len(features), *self.weight.shape)
        best = all_scores.max(2)
        return best + np.log(np.exp(all_scores - best[..., None]).sum(2))


def semi_tied(features, states, rounds=12):
    """Returns the square transform after which diagonal covariances fit best (MLLT).

    Gales 1999, "Semi-tied covariance matrices for hidden Markov models", row by row.
    """
    size = features.shape[1]
    counts, covariances = [], []
    for state in range(align.STATES):
        own = features[states == state]
        if len(own) > 5 * size:
            counts.append(len(own))
            covariances.append(np.cov(own.T))
    counts = np.array(counts, float)
    transform = np.eye(size)
    for _ in range(rounds):
        precisions = [1 / np.diag(transform @ each @ transform.T) for each in covariances]
        for row in range(size):
            gram = sum(n * p[row] * c for n, p, c in zip(counts, precisions, covariances))
            inverse = np.linalg.inv(gram)
            cofactors = np.linalg.inv(transform).T[row] * np.linalg.det(transform)
            transform[row] = (inverse @ cofactors
                              * np.sqrt(counts.sum() / (cofactors @ inverse @ cofactors)))
    return transform.astype(np.float32)


def mixture(features, size, rng, rounds=8, shrink=5.0):
    """Returns (mean, variance, weight) of at most `size` Gaussians by expectation-maximisation.

    Variances are drawn towards the state's own by `shrink` frames and kept above a tenth of it.
    """
    size = max(1, min(size, len(features) // 60))
    overall = features.var(0)
    mean = features[rng.choice(len(features), size, replace=False)].astype(np.float64)
    variance = np.tile(overall * 0.5, (size, 1)).astype(np.float64)
    weight = np.full(size, 1 / size)
    squares = features ** 2
    for _ in range(rounds):
        inverse = (1 / variance).astype(np.float32)
        scores = (features @ (mean * inverse).T.astype(np.float32) - 0.5 * squares @ inverse.T
                  - 0.5 * ((mean ** 2 * inverse).sum(1) + np.log(variance).sum(1))
                  + np.log(weight)).astype(np.float32)
        scores -= scores.max(1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(1, keepdims=True)
        held = scores.sum(0) + 1e-6
        mean = (scores.T @ features) / held[:, None]
        second = scores.T @ squares + shrink * (0.4 * overall + mean ** 2)
        variance = np.maximum(second / (held + shrink)[:, None] - mean ** 2, 0.1 * overall)
        weight = held / held.sum()
        for idle in np.flatnonzero(held < 15):
            busy = weight.argmax()
            mean[idle] = mean[busy] + 0.2 * np.sqrt(variance[busy]) * rng.standard_normal(
                mean.shape[1])
            variance[idle] = variance[busy]
            weight[idle] = weight[busy] = weight[busy] / 2
    return mean, variance, weight / weight.sum()


def staying(paths):
    """Returns the chance of staying per state, from aligned frames."""
    stays, leaves = np.ones(align.STATES), np.ones(align.STATES)
    for path in paths:
        same = path[1:] == path[:-1]
        stays += np.bincount(path[:-1][same], minlength=align.STATES)
        leaves += np.bincount(path[:-1][~same], minlength=align.STATES)
    return (stays / (stays + leaves)).astype(np.float32)


def train(stacked, states, paths, size, density, rng, rounds=8):
    """Returns a Model of `density` Gaussians per state in `size` dimensions.

    `stacked` (frames × stacked) and `states` (frames); `paths`: the same states clip by clip.
    """
    part = slice(None, None, max(1, len(states) // 1_200_000))
    projection = align.discriminants([stacked[part]], [states[part]], size)
    features = stacked @ projection.T
    turn = semi_tied(features[part], states[part])
    features = features @ turn.T
    model = Model(
        projection=turn @ projection, mean=np.zeros((align.STATES, density, size), np.float32),
        variance=np.ones((align.STATES, density, size), np.float32),
        weight=np.zeros((align.STATES, density), np.float32), stay=staying(paths))
    for state in range(align.STATES):
        own = features[states == state]
        if len(own) < 60:
            own = features[states // 3 == state // 3]
        mean, variance, weight = mixture(own, density, rng, rounds)
        count = len(weight)
        model.mean[state, :count], model.variance[state, :count] = mean, variance
        model.weight[state, :count] = weight
    return model
