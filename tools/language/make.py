"""Writes greetings.lm of an ear: how greetings are worded, for the transcript."""

import argparse
import hashlib
import json
import math
import pathlib
import sys

import classes
import sentences
from trigram import Trigram

SEED = 20261124
# Greetings drawn, and how often a trigram must have been drawn to be kept.
COUNT, LEAST = 60000, 2
# Slots with about how many words fill them. The recogniser shares a slot's probability among its
# words, but does not weigh that share as it weighs the model (`weight` in ear.json). The rest of
# the weight is in the model, or names would be heard in every noise.
SLOTS = {"[first]": 500, "[last]": 450, "[lasts]": 450, "[department]": 40, "[place]": 3}
WEIGHT = 5
PRICE = {slot: -math.log10(size) * (1 - 1 / WEIGHT) for slot, size in SLOTS.items()}


def model(lexicon, count=COUNT, least=LEAST, seed=SEED):
    """The model of `count` greetings over the lexicon's ordinary words and the slots."""
    drawn = sentences.greetings(count, seed)
    return Trigram(drawn, {*classes.ordinary(lexicon), *SLOTS}, least)


def listing(made, lexicon):
    """The model's words, a line each, and the common names with the slot they fill."""
    lines = [word for word in made.words if not word.startswith(("[", "<"))]
    for slot, names in classes.names(lexicon).items():
        lines += [f"{name} {slot}" for name in names]
    return "\n".join(lines) + "\n"


def describe(ear, files):
    """Writes the files' hashes in ear.json, nothing else there changing."""
    path = ear / "ear.json"
    text = path.read_text(encoding="utf-8")
    known = json.loads(text)["language"]["files"]
    for name, content in files.items():
        text = text.replace(known[name], hashlib.sha256(content.encode()).hexdigest())
    path.write_text(text, encoding="utf-8")


def main():
    """Makes the model, or compares it with the one that is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ear", type=pathlib.Path, required=True, metavar="DIR",
                        help="the folder with lexicon.txt and ear.json")
    parser.add_argument("--check", action="store_true",
                        help="write nothing; 1 when the model there is another")
    options = parser.parse_args()
    lexicon = options.ear / "lexicon.txt"
    made = model(lexicon)
    files = {"greetings.lm": made.arpa(PRICE), "greetings.words": listing(made, lexicon)}
    if options.check:
        for name, text in files.items():
            path = options.ear / name
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                sys.exit(f"{path} is not what this makes")
        return
    for name, text in files.items():
        (options.ear / name).write_text(text, encoding="utf-8")
    describe(options.ear, files)
    listed = classes.ordinary(lexicon)
    unlisted = [word for word in made.words
                if word not in listed and not word.startswith(("[", "<"))]
    grams = ", ".join(str(len(part)) for part in made.grams)
    size = len(files["greetings.lm"].encode())
    print(f"greetings.lm: {len(made.words)} words, n-grams seen {grams}, {size} bytes")
    print("left to espeak-ng:", " ".join(unlisted) or "none")


if __name__ == "__main__":
    main()
