"""Mel cepstra as PocketSphinx computes them, and the stacked frames that its `-feat 13:4` makes.

Checked against sphinx_fe of Debian's sphinxbase-utils (tools/ear/check_features.py). The names of
the constants are PocketSphinx's parameters.
"""

import functools

import numpy as np

RATE = 8000
STEP = 80
WINDOW = 205
NFFT = 256
NFILT = 20
LOWERF, UPPERF = 200.0, 3500.0
# Above this the frequencies of a warped sound bend back to the band's upper end.
BEND = 2800.0
CEPSTRA = 13
LIFTER = 22
# Frames on either side of the middle one.
CONTEXT = 4

# What an ear.json says of these: see EarDescription.
PARAMETERS = f"""-lowerf {LOWERF:.0f}
-upperf {UPPERF:.0f}
-nfilt {NFILT}
-transform dct
-lifter {LIFTER}
-remove_noise no
-cmn batch
-varnorm no
-agc none
-feat {CEPSTRA}:{CONTEXT}
"""
# The loudest sample is scaled to this before anything else, and white noise of FLOOR (standard
# deviation) is added, so that digital silence, a gate and a quiet line look alike.
PEAK, FLOOR = 16384.0, 8.0


def _mel(hertz):
    return 2595 * np.log10(1 + np.asarray(hertz, float) / 700)


def _corners(warp):
    """Returns in hertz where the filters begin, peak and end, times `warp` up to BEND."""
    corners = 700 * (10 ** (np.linspace(_mel(LOWERF), _mel(UPPERF), NFILT + 2) / 2595) - 1)
    bend = BEND / max(warp, 1)
    above = UPPERF - (UPPERF - bend * warp) * (UPPERF - corners) / (UPPERF - bend)
    return np.where(corners <= bend, corners * warp, above)


@functools.lru_cache(maxsize=None)
def _filters(warp=1.0):
    """Triangles with corners on whole FFT bins, each of unit area."""
    bin_width = RATE / NFFT
    edges = np.floor(_corners(warp) / bin_width + 0.5) * bin_width
    hertz = np.arange(NFFT // 2 + 1) * bin_width
    left, middle, right = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        rise = (hertz - left) / (middle - left)
        fall = (right - hertz) / (right - middle)
    shape = np.where(hertz <= middle, rise, fall)
    inside = (hertz >= left) & (hertz <= right)
    return np.where(inside, np.maximum(np.nan_to_num(shape), 0), 0) * 2 / (right - left)


@functools.lru_cache(maxsize=None)
def _cosines():
    """The DCT of `-transform dct`, liftered."""
    order = np.arange(CEPSTRA)[:, None]
    table = np.cos(np.pi * order * (np.arange(NFILT) + 0.5) / NFILT) * np.sqrt(2 / NFILT)
    table[0] *= np.sqrt(0.5)
    return table * (1 + LIFTER / 2 * np.sin(order * np.pi / LIFTER))


def levelled(samples, rng):
    """Returns samples as Klartone hands them to the recogniser, in units of a 16-bit sample."""
    samples = np.asarray(samples, np.float64)
    samples = samples * (PEAK / max(float(np.abs(samples).max(initial=0)), 1e-9))
    return np.round(samples + rng.normal(0, FLOOR, len(samples)))


def cepstra(samples, warp=1.0):
    """Returns T × 13 cepstra of 8 kHz samples in units of a 16-bit sample, a frame every 10 ms.

    With a `warp` above 1 what stands at a frequency is found lower, as of a longer vocal tract
    (Jaitly and Hinton 2013); ears hear with 1.
    """
    samples = np.asarray(samples, np.float64)
    count = max(0, (len(samples) - WINDOW) // STEP + 1)
    if count == 0:
        return np.zeros((0, CEPSTRA), np.float32)
    emphasised = np.append(samples[:1], samples[1:] - 0.97 * samples[:-1])
    frames = emphasised[STEP * np.arange(count)[:, None] + np.arange(WINDOW)]
    frames = frames * (0.54 - 0.46 * np.cos(2 * np.pi * np.arange(WINDOW) / (WINDOW - 1)))
    spectrum = np.fft.rfft(frames, NFFT, axis=1)
    power = spectrum.real ** 2 + spectrum.imag ** 2
    return (np.log(power @ _filters(warp).T + 1e-4) @ _cosines().T).astype(np.float32)


def stacked(cepstra, context=CONTEXT):
    """Returns T × 13·(2·context+1): mean-normalised frames with their neighbours, oldest first."""
    centred = cepstra - cepstra.mean(0)
    padded = np.pad(centred, ((context, context), (0, 0)), "edge")
    count = len(cepstra)
    return np.concatenate([padded[k:k + count] for k in range(2 * context + 1)], 1)
