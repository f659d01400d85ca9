"""Greetings drawn from the grammar of wording.py: the same for the same seed."""

import pathlib
import random
import re

from wording import ORDER, RULES

# A rule's name, a choice that may be left out, or plain words.
_PIECE = re.compile(r"<(\w+)>|\(([^()]*)\)|([^<>()]+)")


def alternatives(rule):
    """The alternatives of one rule, as lists of pieces."""
    lines = re.split(r"[|\n]", RULES[rule])
    return [line.strip() for line in lines if line.strip()]


_ALTERNATIVES = {rule: alternatives(rule) for rule in RULES}


def expand(text, rng):
    """Fills in one alternative; returns words and class slots."""
    words = []
    for name, choice, plain in _PIECE.findall(text):
        if name:
            words += expand(rng.choice(_ALTERNATIVES[name]), rng)
        elif choice:
            # "(a/b)" chooses and is always there, "(a)" may be left out.
            options = choice.split("/")
            if len(options) > 1 or rng.random() < 0.5:
                words += expand(rng.choice(options), rng)
        else:
            words += plain.split()
    return words


# Which parts of spoken.tsv stand for a rule, each with how often it is there.
SPOKEN = {
    "opening": {"opening": 1, "job": 0.3}, "extra": {"chatter": 1}, "away": {"away": 1},
    "promise_block": {"ask": 0.7, "promise": 0.9}, "redirect": {"redirect": 1},
    "keys_block": {"keys": 1}, "end": {"end": 1},
}
# How often a rule is not filled in but taken from there, and how often all of a greeting is.
SHARE, WHOLE = 0.2, 0.05


def spoken():
    """Phrases written by a language model that had not seen the grammar nor any test, by part."""
    path = pathlib.Path(__file__).with_name("spoken.tsv")
    phrases = {}
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        part, phrase = line.split("\t")
        phrases.setdefault(part, []).append(phrase.split())
    return phrases


_PHRASES = spoken()


def part(rule, rng):
    """One part of a greeting: of the grammar, or as somebody else would say it."""
    if rule not in SPOKEN or rng.random() >= SHARE:
        return expand(f"<{rule}>", rng)
    words = []
    for name, share in SPOKEN[rule].items():
        if rng.random() < share:
            words += rng.choice(_PHRASES[name])
    return words


def greeting(rng):
    """One whole greeting; half of them without some of their parts, as people speak."""
    if rng.random() < WHOLE:
        return list(rng.choice(_PHRASES["whole"]))
    words = []
    for rule, percent in ORDER:
        if rng.random() * 100 < percent:
            words += part(rule, rng)
    return words


def greetings(count, seed):
    """`count` greetings of at least one word."""
    rng = random.Random(seed)
    drawn = (greeting(rng) for _ in range(count))
    return [words for words in drawn if words]
