"""Who speaks: the split of voices into training, calibration and test, once and for all.

No voice of one group is ever blended with one of another. The test voices are those that speak in
fixtures/municipality.
"""

TEST = """af_heart af_sarah am_adam am_fenrir am_michael am_puck bf_emma bf_isabella bm_fable
bm_george em_santa ff_siwis hf_alpha if_sara jf_alpha jf_gongitsune jf_nezumi jf_tebukuro jm_kumo
pf_dora""".split()
CALIBRATION = "af_kore af_sky bm_daniel ef_dora hm_psi zm_yunxi".split()
TRAINING = """af_alloy af_aoede af_bella af_jessica af_nicole af_river am_echo am_eric am_liam
am_santa bf_alice hm_omega pm_santa zf_xiaobei zf_xiaoxiao zf_xiaoyi zm_yunjian zm_yunxia
zm_yunyang""".split()

# eSpeak NG's voice variants, split the same way.
ESPEAK_TEST = ["da", "da+f2", "da+m3"]
ESPEAK_CALIBRATION = ["da+f4", "da+m7"]
ESPEAK_TRAINING = ["da+f1", "da+f3", "da+f5", "da+m1", "da+m2", "da+m4", "da+m5", "da+m6",
                   "da+klatt2", "da+linda", "da+steph", "da+max", "da+michael"]


def trains(voice):
    """True when every part of a voice or blend ("a+b:0.3 speed 1.1 …") is a training voice."""
    name = voice.partition(" ")[0]
    if name.startswith("espeak:"):
        return name.removeprefix("espeak:") in ESPEAK_TRAINING
    first, _, other = name.partition(":")[0].partition("+")
    return first in TRAINING and (not other or other in TRAINING)
