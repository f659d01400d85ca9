"""Writes a model as the folder that PocketSphinx loads (formats: SphinxTrain's s3io)."""

import pathlib
import struct

import numpy as np

import features
from phones import PHONES, SILENCE


def _write(path, version, sizes, values):
    values = np.ascontiguousarray(values, "<f4")
    with open(path, "wb") as file:
        file.write(f"s3\nversion {version}\nendhdr\n".encode())
        # The byte-order mark, then sizes, then the count of values and the values.
        file.write(struct.pack("<I", 0x11223344))
        file.write(struct.pack(f"<{len(sizes) + 1}I", *sizes, values.size))
        file.write(values.tobytes())


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
    names = PHONES + [SILENCE]
    order = sorted(range(len(names)), key=lambda number: names[number])
    states = np.concatenate([3 * number + np.arange(3) for number in order])
    density, size = model.mean.shape[1:]
    sizes = [len(states), 1, density, size]
    _write(folder / "means", "1.0", sizes, model.mean[states][:, None])
    _write(folder / "variances", "1.0", sizes, model.variance[states][:, None])
    weights = np.maximum(model.weight[states], 1e-8)
    _write(folder / "mixture_weights", "1.0", sizes[:3], weights / weights.sum(1, keepdims=True))
    stay = model.stay[states].reshape(-1, 3)
    moves = np.zeros((len(names), 3, 4), np.float32)
    for state in range(3):
        moves[:, state, state] = stay[:, state]
        moves[:, state, state + 1] = 1 - stay[:, state]
    _write(folder / "transition_matrices", "1.0", [len(names), 3, 4], moves)
    _write(folder / "feature_transform", "0.1", [1, size, model.projection.shape[1]],
           model.projection)
    (folder / "mdef").write_text(_definition([names[number] for number in order]))
    (folder / "noisedict").write_text("<s> SIL\n</s> SIL\n<sil> SIL\n")
    (folder / "feat.params").write_text(features.PARAMETERS + f"-ldadim {size}\n")
