"""Klartone's Danish phones (Sources/Speech/Phone.swift) from the IPA of tools/fixtures."""

import re
import subprocess

import pronunciation

SILENCE = "SIL"
PHONES = """AA AE AH AO AX B D DH E EH ER F G H IY K L M N NG OE OW P R S SH T UW UY V W Y""".split()

FROM_IPA = {
    "p": "P", "b": "B", "t": "T", "d": "D", "k": "K", "ɡ": "G", "f": "F", "v": "V", "s": "S",
    "ʃ": "SH", "h": "H", "m": "M", "n": "N", "ŋ": "NG", "l": "L", "ʁ": "R", "ɹ": "R", "j": "Y",
    "w": "W", "ð": "DH", "i": "IY", "e": "EH", "ɛ": "E", "æ": "AE", "a": "AE", "ɑ": "AA",
    "y": "UY", "œ": "OE", "ø": "OE", "u": "UW", "o": "OW", "ɔ": "AO", "ɒ": "AO", "ʌ": "AH",
    "ə": "AX", "ɐ": "ER",
}


def of_ipa(ipa):
    """Returns the words of an IPA sentence as lists of phones; marks and length are dropped."""
    words = [[FROM_IPA[symbol] for symbol in word if symbol in FROM_IPA]
             for word in re.split(r"[\s,]+", ipa)]
    return [word for word in words if word]


def of_text(text):
    """Returns the words of a text as Kokoro is told to say them."""
    return [word for sentence in pronunciation.sentences(text)
            for word in of_ipa(pronunciation.sentence_ipa(sentence))]


def as_espeak_reads(text):
    """Returns the words of a text as eSpeak NG (and Piper, which asks it) reads them."""
    heard = subprocess.run(["espeak-ng", "-v", "da", "-q", "-x", "--sep=_", text],
                           capture_output=True, text=True, check=True).stdout
    heard = re.sub(r"\([a-z-]+\)", "", heard)
    words = []
    for word in heard.split():
        ipa = pronunciation.symbols(word)
        if of_ipa(ipa):
            words += of_ipa(ipa)
    return words


def of_column(column):
    """Returns the words of the `phones` column of kokoro-da: `|` clause, space word, `_` phone."""
    return [word.split("_") for word in column.replace("|", " ").split()]


def as_column(words):
    return " ".join("_".join(word) for word in words)
