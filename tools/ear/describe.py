"""Writes the ear.json and fillers.dict of a trained model; bands come from `klartone calibrate`."""

import hashlib
import json
import pathlib

import features
import network
from phones import PHONES, SILENCE

# Decoder settings found on calibration voices, see models/da/README.md.
SETTINGS = {
    "phonePenalty": -20, "freeSpeechPenalty": 18, "phraseCost": 15, "rareCost": 60,
    "confidence": {"midpoint": -8, "slope": 4},
}
# How the networks' scores, their mean, and the mixtures' are added.
NETWORK = {"weight": 2, "mixtures": 0.2}


def scorers(mixtures, networks):
    """Returns what makes scores of cepstra, by name: each alone, and "ear" as they are added."""
    share = NETWORK["mixtures"] / NETWORK["weight"]

    def together(cepstra):
        mean = sum(each.scores(cepstra) for each in networks) / len(networks)
        return mean + share * mixtures.scored(cepstra) if share else mean
    each = {network.name(number): own.scores for number, own in enumerate(networks)}
    return {"mixtures": mixtures.scored, **each, **({"ear": together} if networks else {})}


def ear(folder, name, version):
    """Describes the acoustic model in `folder`/model as ear `name` in `folder`."""
    folder = pathlib.Path(folder)
    files = {path.name: hashlib.sha256(path.read_bytes()).hexdigest()
             for path in sorted((folder / "model").iterdir())}
    path = folder / "ear.json"
    old = json.loads(path.read_text("utf-8")) if path.exists() else {}
    description = {
        "name": name, "version": version, "acousticModel": "model", "files": files,
        "sampleRate": features.RATE, "noiseFloor": features.FLOOR,
        "phones": {phone: [phone] for phone in PHONES},
        "parameters": {"-nfft": features.NFFT},
        **SETTINGS,
    }
    first, *others = sorted(name for name in files if name.startswith(network.FILE)) or [None]
    if first:
        description["network"] = {"file": first, **NETWORK}
        if others:
            description["network"]["others"] = others
    # Of the transcript's model, which does not depend on this one.
    if "language" in old:
        description["language"] = old["language"]
    path.write_text(
        json.dumps(description, indent=2, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")
    fillers = [("<s>", SILENCE), ("</s>", SILENCE), ("<sil>", SILENCE)]
    fillers += [(f"+{phone}", phone) for phone in PHONES]
    (folder / "fillers.dict").write_text(
        "".join(f"{word} {phone}\n" for word, phone in fillers), "utf-8")
