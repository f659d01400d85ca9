"""Greetings drawn from the grammar of wording.py: the same for the same seed."""

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


def greeting(rng):
    """One whole greeting; half of them without some of their parts, as people speak."""
    words = []
    for rule, percent in ORDER:
        if rng.random() * 100 < percent:
            words += expand(f"<{rule}>", rng)
    return words


def greetings(count, seed):
    """`count` greetings of at least one word."""
    rng = random.Random(seed)
    drawn = (greeting(rng) for _ in range(count))
    return [words for words in drawn if words]
