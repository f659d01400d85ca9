"""The telephone between a clean voice and the recording: room, line, codec, noise, level."""

import io

import numpy as np
import soundfile
from scipy import signal

import sound

RATE = 8000
# How recordings are kept, libsndfile's format and coding, and how often; None: as it came.
CODECS = [
    (None, 0.15), (("WAV", "ALAW"), 0.17), (("WAV", "ULAW"), 0.12), (("WAV", "GSM610"), 0.26),
    (("WAV", "IMA_ADPCM"), 0.06), (("WAV", "G721_32"), 0.03), (("WAV", "NMS_ADPCM_16"), 0.03),
    (("WAV", "PCM_U8"), 0.04), (("MP3", "MPEG_LAYER_III"), 0.06), (("OGG", "VORBIS"), 0.04),
    (("OGG", "OPUS"), 0.04),
]
NOISES = ["white", "pink", "hum", "office", "babble"]


def room(samples, rate, rng):
    """Adds a small room: a direct sound and an exponentially decaying tail."""
    decay = rng.uniform(0.12, 0.5)
    tail = rng.standard_normal(int(decay * rate))
    tail *= np.exp(-6.9 * np.arange(len(tail)) / (decay * rate))
    tail[: int(0.002 * rate)] = 0
    tail *= 10 ** (-rng.uniform(4, 16) / 20) / np.sqrt((tail ** 2).sum())
    tail[0] = 1
    return signal.fftconvolve(samples, tail)[: len(samples)].astype(np.float32)


def coded(samples, rng):
    """Returns samples (±1) as a random recording keeps them, in step with what they were."""
    codecs, shares = zip(*CODECS)
    codec = codecs[rng.choice(len(codecs), p=shares)]
    if codec is None:
        return samples
    file = io.BytesIO()
    kind, coding = codec
    quality = {"compression_level": 0.9} if kind in ("MP3", "OGG") and rng.random() < 0.5 else {}
    soundfile.write(file, np.clip(samples, -1, 1), RATE, format=kind, subtype=coding, **quality)
    file.seek(0)
    heard, _ = soundfile.read(file, dtype="float32")
    return np.pad(heard, (0, max(0, len(samples) - len(heard))))[: len(samples)]


def telephone(samples, rate, others, rng):
    """Returns a clean recording (at `rate` Hz) as an 8 kHz telephone recording, in step with it.

    `others`: clean 8 kHz clips to make babble of.
    """
    if rng.random() < 0.3:
        samples = room(samples, rate, rng)
    low, high = rng.uniform(120, 340), rng.uniform(3050, 3750)
    tilt = rng.normal(0, 2.2)
    wide = rng.random() < 0.15
    if wide:
        low, high = rng.uniform(50, 120), 3950.0
    line = sound.telephone_band(samples, rate, low, high, tilt)
    line = sound.resample(line, rate, RATE)
    snr = float(np.clip(rng.normal(25, 10), 5, 50))
    kind = NOISES[rng.integers(len(NOISES))]
    if kind == "babble":
        noise = sound.together(len(line), others, rng.integers(3, 7), rng)
        noise /= np.sqrt(np.mean(noise ** 2)) + 1e-9
        snr = max(snr, 12)
    else:
        noise = sound.telephone_band(sound.line_noise(len(line), RATE, kind, rng), RATE, low, high)
        noise /= np.sqrt(np.mean(noise ** 2)) + 1e-9
    line = line + noise * sound.active_rms(line, RATE) * 10 ** (-snr / 20)
    level = rng.uniform(-38, -12)
    line *= 10 ** (level / 20) / sound.active_rms(line, RATE)
    if rng.random() < 0.08:
        line *= rng.uniform(1, 4) * 0.9 / np.abs(line).max()
    line = np.round(np.clip(line, -1, 1) * 32767) / 32767
    return coded(line.astype(np.float32), rng)
