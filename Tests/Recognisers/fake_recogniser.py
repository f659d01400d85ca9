#!/usr/bin/env python3
"""A recogniser that hears what it was told to, and misbehaves on request.

    fake_recogniser.py MODE [--text TEXT] [--state FILE]

MODE is what it does with a question; `good` answers TEXT, its words spread evenly. STATE is a file
that counts starts.
"""

import json
import os
import subprocess
import sys
import time
import wave

mode = sys.argv[1]
arguments = sys.argv[2:]
options = dict(zip(arguments[::2], arguments[1::2]))
text = options.get("--text", "du har ringet til mette hansen")
starts = 0
if "--state" in options:
    with open(options["--state"], "a+", encoding="utf-8") as state:
        state.write("start\n")
        state.seek(0)
        starts = len(state.readlines())


def say(line):
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def words(seconds):
    said = text.split()
    step = seconds / max(1, len(said))
    return [
        {"text": word, "start": i * step, "end": (i + 1) * step, "probability": 0.9}
        for i, word in enumerate(said)
    ]


if mode == "no-start":
    print("no model here", file=sys.stderr)
    sys.exit(7)
if mode == "silent-start":
    time.sleep(600)
if mode == "other-protocol":
    say(json.dumps({"protocol": "something-else/9", "name": "x", "version": "1", "model": "m"}))
    time.sleep(600)
version = str(starts) if mode == "changing" else "1"
say(
    json.dumps(
        {"protocol": "klartone-recogniser/1", "name": "fake", "version": version, "model": text}
    )
)
if mode == "unasked":
    say(json.dumps({"id": "1", "words": []}))

for number, line in enumerate(sys.stdin, start=1):
    request = json.loads(line)
    with wave.open(request["path"], "rb") as sound:
        seconds = sound.getnframes() / sound.getframerate()
    heard = words(seconds)
    answer = {"id": request["id"], "words": heard}
    if mode == "crash" or (mode == "crash-once" and starts == 1):
        print("Segmentation fault, as it were", file=sys.stderr, flush=True)
        os.kill(os.getpid(), 11)
    if mode == "crash-second" and number == 2:
        sys.exit(3)
    if mode == "hang" or (mode == "hang-once" and starts == 1):
        time.sleep(600)
    if mode == "slow":
        time.sleep(0.3)
    if mode == "drip":
        for character in json.dumps(answer):
            sys.stdout.write(character)
            sys.stdout.flush()
            time.sleep(0.2)
    if mode == "wrong-id":
        answer["id"] = "somebody else's"
    if mode == "nan":
        heard[0]["probability"] = float("nan")
    if mode == "probability":
        heard[0]["probability"] = 1.5
    if mode == "outside":
        heard[-1]["end"] = seconds + 60
    if mode == "negative":
        heard[0]["start"] = -3
    if mode == "backwards":
        heard[0]["start"], heard[0]["end"] = 2, 1
    if mode == "unsorted":
        heard[0]["start"] = heard[0]["end"] = seconds
    if mode == "sentence":
        heard[0]["text"] = "du har ringet til"
    if mode == "escape":
        heard[0]["text"] = "\x1b[31mdu"
    if mode == "too-many":
        answer["words"] = heard * 200
        for word in answer["words"]:
            word["start"], word["end"] = 0, 0
    if mode == "both":
        answer["error"] = "and yet"
    if mode == "neither":
        del answer["words"]
    if mode == "error":
        answer = {"id": request["id"], "error": "too noisy for me"}
    if mode == "flood":
        sys.stderr.write("a warning nobody reads\n" * 200_000)
        print("last words", file=sys.stderr, flush=True)
    if mode == "fork":
        subprocess.Popen(["sleep", "600"], start_new_session=True)
        subprocess.Popen(["sleep", "600"])
        time.sleep(600)
    if mode == "memory":
        hoard = b"x" * (310 << 20)
        time.sleep(600)
    if mode == "children-memory":
        subprocess.run([sys.executable, "-c", "import time; x = b'x' * (310 << 20); time.sleep(600)"])
    if mode == "not-json":
        say("I heard: " + text)
    elif mode == "not-utf8":
        sys.stdout.buffer.write(b'{"id": "\xff\xfe"}\n')
        sys.stdout.buffer.flush()
    elif mode == "huge":
        say(json.dumps(answer)[:-1] + " " * (6 << 20) + "}")
    elif mode == "endless":
        while True:
            sys.stdout.write("x" * 65536)
            sys.stdout.flush()
    elif mode == "two-lines":
        say(json.dumps(answer))
        say(json.dumps(answer))
    else:
        say(json.dumps(answer))
    if mode == "dies-after":
        sys.exit(0)
