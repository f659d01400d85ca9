"""Writes a model as the folder that PocketSphinx loads (formats: SphinxTrain's s3io)."""

import pathlib
import struct

import numpy as np

import features
import mixtures
from phones import PHONES, SILENCE


_NAMES = PHONES + [SILENCE]
_SORTED = sorted(range(len(_NAMES)), key=lambda number: _NAMES[number])
# Our state numbers in the order of a model's files: its phones are sorted.
ORDER = np.concatenate([3 * number + np.arange(3) for number in _SORTED])


def _write(path, version, sizes, values):
    values = np.ascontiguousarray(values, "<f4")
    with open(path, "wb") as file:
        file.write(f"s3\nversion {version}\nendhdr\n".encode())
        # The byte-order mark, then sizes, then the count of values and the values.
        file.write(struct.pack("<I", 0x11223344))
        file.write(struct.pack(f"<{len(sizes) + 1}I", *sizes, values.size))
        file.write(values.tobytes())


def _read(path, sizes):
    """Returns the values of a file that `_write` wrote, whose sizes number `sizes`, as an array."""
    data = path.read_bytes()
    data = data[data.index(b"endhdr\n") + 11:]
    shape = struct.unpack_from(f"<{sizes}I", data)
    return shape, np.frombuffer(data, "<f4", offset=4 * sizes + 4).copy()


def load(folder):
    """Returns the model that `model` wrote into a folder."""
    folder = pathlib.Path(folder)
    back = np.argsort(ORDER)
    (states, _, density, size), mean = _read(folder / "means", 4)
    shape = (states, density, size)
    variance = _read(folder / "variances", 4)[1].reshape(shape)
    weight = _read(folder / "mixture_weights", 3)[1].reshape(states, density)
    moves = _read(folder / "transition_matrices", 3)[1].reshape(-1, 3, 4)
    stay = moves[:, np.arange(3), np.arange(3)].ravel()
    (_, _, width), projection = _read(folder / "feature_transform", 3)
    return mixtures.Model(
        projection=projection.reshape(size, width), mean=mean.reshape(shape)[back],
        variance=variance[back], weight=weight[back], stay=stay[back])


def _definition(names):
    count = len(names)
    lines = ["0.3", f"{count} n_base", "0 n_tri", f"{4 * count} n_state_map",
             f"{3 * count} n_tied_state", f"{3 * count} n_tied_ci_state", f"{count} n_tied_tmat",
             "#", "#base lft rt p attrib tmat ... state id's ..."]
    for number, name in enumerate(names):
        kind = "filler" if name == SILENCE else "n/a"
        lines.append(f"{name} - - - {kind} {number} " +
                     " ".join(str(3 * number + state) for state in range(3)) + " N")
    return "\n".join(lines) + "\n"


def model(model, folder):
    """Writes `model` into `folder`, made if need be."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    states = ORDER
    density, size = model.mean.shape[1:]
    sizes = [len(states), 1, density, size]
    _write(folder / "means", "1.0", sizes, model.mean[states][:, None])
    _write(folder / "variances", "1.0", sizes, model.variance[states][:, None])
    weights = np.maximum(model.weight[states], 1e-8)
    _write(folder / "mixture_weights", "1.0", sizes[:3], weights / weights.sum(1, keepdims=True))
    stay = model.stay[states].reshape(-1, 3)
    moves = np.zeros((len(_NAMES), 3, 4), np.float32)
    for state in range(3):
        moves[:, state, state] = stay[:, state]
        moves[:, state, state + 1] = 1 - stay[:, state]
    _write(folder / "transition_matrices", "1.0", [len(_NAMES), 3, 4], moves)
    _write(folder / "feature_transform", "0.1", [1, size, model.projection.shape[1]],
           model.projection)
    (folder / "mdef").write_text(_definition([_NAMES[number] for number in _SORTED]))
    (folder / "noisedict").write_text("<s> SIL\n</s> SIL\n<sil> SIL\n")
    (folder / "feat.params").write_text(features.PARAMETERS + f"-ldadim {size}\n")
