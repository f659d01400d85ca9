"""Writes the ear.json and fillers.dict of a trained model; bands come from `klartone calibrate`."""

import hashlib
import json
import pathlib

import features
import network
from phones import PHONES, SILENCE

# Decoder settings found on calibration voices, see models/da/README.md.
SETTINGS = {
    "phonePenalty": -20, "freeSpeechPenalty": 18, "phraseCost": 15, "rareCost": 60, "beam": -350,
    "confidence": {"midpoint": -8, "slope": 4},
}
# How the network's scores and the mixtures' are added.
NETWORK = {"file": network.FILE, "weight": 2, "mixtures": 0.2}


def scorers(mixtures, learnt=None):
    """Returns what makes scores of cepstra, by name: the mixtures and the network, if there is one,
    and "both" as an ear adds them."""
    if learnt is None:
        return {"mixtures": mixtures.scored}
    share = NETWORK["mixtures"] / NETWORK["weight"]
    return {"mixtures": mixtures.scored, "network": learnt.scores,
            "both": lambda cepstra: learnt.scores(cepstra) + share * mixtures.scored(cepstra)}


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
    if network.FILE in files:
        description["network"] = NETWORK
    # Of the transcript's model, which does not depend on this one.
    if "language" in old:
        description["language"] = old["language"]
    path.write_text(
        json.dumps(description, indent=2, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")
    fillers = [("<s>", SILENCE), ("</s>", SILENCE), ("<sil>", SILENCE)]
    fillers += [(f"+{phone}", phone) for phone in PHONES]
    (folder / "fillers.dict").write_text(
        "".join(f"{word} {phone}\n" for word, phone in fillers), "utf-8")
