"""Compares features.py with sphinx_fe (Debian: sphinxbase-utils) on noise and on a chirp."""

import pathlib
import subprocess
import sys
import tempfile

import numpy as np

import features


def theirs(samples):
    with tempfile.TemporaryDirectory() as folder:
        raw, cep = pathlib.Path(folder) / "in.raw", pathlib.Path(folder) / "out.mfc"
        samples.astype("<i2").tofile(raw)
        arguments = features.PARAMETERS.split()
        kept = [a for pair in zip(arguments[::2], arguments[1::2])
                for a in pair if pair[0] not in ("-cmn", "-varnorm", "-agc", "-feat")]
        subprocess.run(["sphinx_fe", "-i", raw, "-o", cep, "-raw", "yes", "-samprate",
                        str(features.RATE), "-nfft", str(features.NFFT), "-remove_silence", "no",
                        "-dither", "no", *kept], check=True, stderr=subprocess.DEVNULL)
        return np.fromfile(cep, "<f4")[1:].reshape(-1, features.CEPSTRA)


def main():
    rng = np.random.default_rng(1)
    time = np.arange(2 * features.RATE) / features.RATE
    worst = 0.0
    for samples in (rng.normal(0, 2000, len(time)),
                    8000 * np.sin(2 * np.pi * (300 + 700 * time) * time)):
        samples = np.round(samples)
        ours, other = features.cepstra(samples), theirs(samples)
        count = min(len(ours), len(other))
        print(f"{len(ours)} and {len(other)} frames")
        worst = max(worst, float(np.abs(ours[:count] - other[:count]).max()))
    print(f"largest difference of a cepstrum: {worst:.4f}")
    sys.exit(0 if worst < 0.01 else 1)


if __name__ == "__main__":
    main()
